import { expect, test } from 'vitest';
import { rank } from '../../../src/search/planner.ts';
import { createTableSource } from '../../../src/search/sources/table.ts';
import type { TableRow } from '../../../src/search/types.ts';
import { language } from '../../fixtures/language.ts';

const rows: TableRow[] = [
  ['after-sales/refund', '退款没到账，钱去哪里查', '先看订单的退款状态。', ['退款', '钱没退回来', 'refund'], []],
  ['logistics/stuck', '物流不更新怎么办', '先延长收货。', ['快递不动了'], []],
  ['hotline/is-95187', '95187 是谁的电话', '现有证据指向阿里云。', ['客服电话'], []],
  ['in-app-chat/human', '怎么转人工客服', '在对话里发两个字。', ['真人客服'], []],
];
const source = createTableSource({ groups: {}, rows, numbers: [], index: '' }, language);
const search = async (query: string) => {
  const { ranked, strength } = await rank(query, { sources: [{ source, weight: 1 }], language, names: source.names });
  return { ids: ranked.map(({ document }) => rows[document]?.[0]), strength };
};

for (const [query, id, why] of [
  ['退款', 'after-sales/refund', 'an alias that is the query'],
  ['退款没到账怎么办', 'after-sales/refund', 'a whole question'],
  ['退款沒到賬', 'after-sales/refund', 'Traditional'],
  ['退款没到帐', 'after-sales/refund', 'a homophone typo'],
  ['tuikuan', 'after-sales/refund', 'pinyin'],
  ['refund', 'after-sales/refund', 'a Latin word that could be cut into sounds'],
  ['rgkf', 'in-app-chat/human', 'initials'],
  ['5187', 'hotline/is-95187', 'part of a number'],
  ['９５１８７', 'hotline/is-95187', 'full-width digits'],
  ['流不更', 'logistics/stuck', 'a run across word boundaries'],
  ['拼多多 客服 电话', 'hotline/is-95187', 'several words'],
] as const)
  test(`“${query}” finds ${id} first: ${why}`, async () => {
    const { ids, strength } = await search(query);
    expect(ids[0]).toBe(id);
    expect(strength).toBe('strong');
  });

test('what the guide does not know is never a strong result', async () => {
  for (const query of ['天气预报', '股票行情', 'xyzzy', '12345678'])
    expect((await search(query)).strength).not.toBe('strong');
});

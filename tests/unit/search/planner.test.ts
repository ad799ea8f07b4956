import { expect, test } from 'vitest';
import { rank } from '../../../src/search/planner.ts';
import { createTableSource } from '../../../src/search/sources/table.ts';
import { language } from '../../fixtures/language.ts';

const rows = [
  ['after-sales/refund', '先看订单的退款状态。', '退款没到账，钱去哪里查', '退款', '钱没退回来', 'refund'],
  ['logistics/stuck', '先延长收货。', '物流不更新怎么办', '快递不动了'],
  ['hotline/is-95187', '现有证据指向阿里云。', '95187 是谁的电话', '客服电话'],
  ['in-app-chat/human', '在对话里发两个字。', '怎么转人工客服', '真人客服'],
] as const;
const table = {
  groups: {},
  ids: rows.map(([id]) => id),
  titles: rows.map(([, , title]) => title),
  aliases: rows.map(([, , , ...aliases]) => aliases.join('\n')),
};
const source = createTableSource(
  table,
  language,
  rows.map(([, answer]) => answer),
);
const search = async (query: string) => {
  const { ranked, strength } = await rank(query, { sources: [{ source, weight: 1 }], language, names: source.names });
  return { ids: ranked.map(({ document }) => table.ids[document]), strength };
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

test('initials of which only a part is known find it as a weak match', async () => {
  const { ids, strength } = await search('zzrgkf');
  expect(ids[0]).toBe('in-app-chat/human');
  expect(strength).toBe('weak');
});

test('a single character in common counts, but not an empty one', async () => {
  expect((await search('账户里的钱呢')).ids).toContain('after-sales/refund');
  expect((await search('的了我')).ids).toEqual([]);
});

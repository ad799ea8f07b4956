import { expect, test } from 'vitest';
import { describeNumber } from '../../../src/search/describe-number.ts';
import { digitsOfQuery, hashDigits, isPrivateQuery, mayBePrivate } from '../../../src/search/numbers.ts';
import type { TableNumber } from '../../../src/search/types.ts';

const numbers: TableNumber[] = [
  ['95187', '95187：有冲突', 'hotline/is-95187'],
  [`#${hashDigits('4006180000')}`, '400-618-****：有冲突', 'hotline/numbers-online'],
];
const noticeOf = (query: string) => describeNumber(query, numbers, (section) => `/${section}/`);

test('a number is known however it is written', () => {
  for (const query of ['95187', '９５１８７', '951-87']) expect(noticeOf(query)?.kind).toBe('known');
  expect(digitsOfQuery('+86 139 0000 0000')).toBe('13900000000');
});

test('a number that pages must not print is known all the same', () => {
  const notice = { kind: 'known', label: '400-618-****：有冲突', href: '/hotline/numbers-online/' };
  expect(noticeOf('400-618-0000')).toEqual(notice);
});

test('an unknown number is said to be unknown; words and years are no numbers', () => {
  expect(noticeOf('400-111-2222')).toMatchObject({
    kind: 'unknown',
    label: expect.stringContaining('没有查到可靠出处'),
  });
  expect(noticeOf('退款 95187')).toBeUndefined();
  expect(noticeOf('2026')).toBeUndefined();
});

test('an order, a parcel, a card or an identity is no phone that someone might dial', () => {
  const own = [
    '210815-123456789012345',
    'YT8812345678901',
    'sf1234567890123',
    '11010519491231002X',
    '6222 0000 1111 2222',
  ];
  for (const query of own)
    expect(noticeOf(query), query).toMatchObject({ kind: 'unknown', label: expect.stringContaining('本站查不到订单') });
  for (const query of ['+86 139 0000 0000', '10698000123456789', '0086 21 5339 5288'])
    expect(noticeOf(query)?.label, query).not.toContain('订单');
  expect(noticeOf('QQ1234567890')).toBeUndefined();
});

test('digits of the reader alone are private; known numbers and short ones are not', () => {
  const dressed = ['138 - 1234 - 5678', '（138）1234（5678）', '6222–0212–3456–7890', '6222.0212.3456.7890'];
  const hidden = ['6222\u20110212\u20113456\u20117890', '6222\u200b0212\u200b3456', '1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣'];
  const plain = ['110101199003071234', '6222 0000 1111 2222', '订单 231122-123456789012', '１２３４５６'];
  for (const query of [...plain, ...dressed, ...hidden]) {
    expect(isPrivateQuery(query, numbers), query).toBe(true);
    expect(mayBePrivate(query), query).toBe(true);
  }
  for (const query of ['95187', '400-618-0000', '退款', '12345', '2026 年', '买了3件退2件赔100元'])
    expect(isPrivateQuery(query, numbers), query).toBe(false);
});

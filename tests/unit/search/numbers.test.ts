import { expect, test } from 'vitest';
import { describeNumber } from '../../../src/search/describe-number.ts';
import { digitsOfQuery, hashDigits, isPrivateQuery } from '../../../src/search/numbers.ts';
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

test('digits of the reader alone are private; known numbers and short ones are not', () => {
  for (const query of ['110101199003071234', '6222 0000 1111 2222', '订单 231122-123456789012', '１２３４５６'])
    expect(isPrivateQuery(query, numbers), query).toBe(true);
  for (const query of ['95187', '400-618-0000', '退款', '12345', '2026 年'])
    expect(isPrivateQuery(query, numbers), query).toBe(false);
});

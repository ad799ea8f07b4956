import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDay, shiftDay } from '../../../../src/lib/last-day/days.ts';
import { readDay } from '../../../../src/lib/last-day/read-day.ts';

const today = '2026-11-25';
const day = (text: string, on = today) => {
  const reading = readDay(text, on);
  return reading.kind === 'day' ? reading.day : reading.kind;
};

describe('a day is read out of', () => {
  test.each([
    ['2026年11月3日', '2026-11-03'],
    ['2026 年 11 月 3 日', '2026-11-03'],
    ['２０２６年１１月３日', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['2026-11-03 14:23:05 已签收', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['2026.11.3', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['26.11.3', '2026-11-03'],
    ['26年11月3号', '2026-11-03'],
    ['11.3', '2026-11-03'],
    ['11月3日', '2026-11-03'],
    ['11月3号收到的', '2026-11-03'],
    ['11-03 14:23 已签收，签收人：本人', '2026-11-03'],
    ['11/3', '2026-11-03'],
    ['十一月三号', '2026-11-03'],
    ['十月三十一日', '2026-10-31'],
    ['二月二十号', '2026-02-20'],
    ['3号', '2026-11-03'],
    ['30号', '2026-10-30'],
    ['今天', '2026-11-25'],
    ['昨天晚上', '2026-11-24'],
    ['前天', '2026-11-23'],
    ['2025年11月3日', '2025-11-03'],
    ['【菜鸟驿站】您的包裹11月20日已签收', '2026-11-20'],
    ['订单编号 231122-123456789012，11月3日签收', '2026-11-03'],
  ])('“%s”', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
});

test('nonsense, and numbers that are no dates, are none', () => {
  for (const text of ['', ' ', '你好', '🎁', '231122-123456789012', '138 0013 8000', '14:23', '100', 'abc/def', '月日'])
    expect(day(text), text).toBe('none');
});
test('a day that the calendar does not have is told as such', () => {
  for (const text of ['2月30日', '2026-02-29', '13.40', '20261340', '11月31日', '2026年0月1日', '0.5'])
    expect(day(text), text).toBe('no-such-day');
  expect(readDay('我 2月30日 收到', today)).toEqual({ kind: 'no-such-day', typed: '2月30日' });
});
test('a real day stands before one that does not exist', () => {
  expect(day('价格 15.50 元，11月3日签收')).toBe('2026-11-03');
});
test('without a year it is the latest that can be meant', () => {
  expect(day('12.30', '2027-01-02')).toBe('2026-12-30');
  expect(day('1.2', '2027-01-02')).toBe('2027-01-02');
  expect(day('12月30日')).toBe('not-yet');
  expect(day('11月26日')).toBe('not-yet');
  expect(day('2月29日', '2029-03-01')).toBe('2028-02-29');
  expect(day('2月29日', '2028-03-01')).toBe('2028-02-29');
  expect(day('31号', '2026-11-25')).toBe('2026-10-31');
  expect(day('31号', '2026-03-01')).toBe('no-such-day');
});
test('a day to come with its year is read as written', () => {
  expect(day('2026-12-30')).toBe('2026-12-30');
});
test('further days are counted, the same one again is not', () => {
  expect(readDay('11-03 14:23 已签收，11-02 08:00 派送中，11-01 揽收', today)).toEqual({
    kind: 'day',
    day: '2026-11-03',
    others: 2,
  });
  expect(readDay('11月3日，也就是2026-11-03', today)).toMatchObject({ others: 0 });
});
test('every way of writing any day of the last year gives that day', () => {
  const forms = [
    (y: string, m: string, d: string) => `${y}年${Number(m)}月${Number(d)}日`,
    (y: string, m: string, d: string) => `${y}-${m}-${d}`,
    (y: string, m: string, d: string) => `${y}${m}${d}`,
    (y: string, m: string, d: string) => `签收时间：${y}/${m}/${d} 09:08`,
    (y: string, m: string, d: string) => `${y.slice(2)}.${Number(m)}.${Number(d)}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 }), fc.constantFrom(...forms), (ago, form) => {
      const written = shiftDay(today, -ago);
      const [y = '', m = '', d = ''] = written.split('-');
      expect(day(form(y, m, d))).toBe(written);
    }),
  );
});
test('no text breaks the reader, and what it reads is in the calendar', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789年月日号.-/ 十一二三昨前天今') });
  fc.assert(
    fc.property(fc.oneof(digits, fc.string({ unit: 'grapheme' })), (text) => {
      const reading = readDay(text, today);
      if (reading.kind !== 'day') return;
      const [y, m, d] = reading.day.split('-').map(Number) as [number, number, number];
      expect(makeDay(y, m, d)).toBe(reading.day);
    }),
    { numRuns: 2000 },
  );
});

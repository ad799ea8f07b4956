import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { chinaToday, daysBetween, lastDayOf, makeDay, partsOf, shiftDay } from '../../../../src/lib/last-day/days.ts';

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

/** Every whole hour from UTC−11 to UTC+14 (POSIX names count the other way), half hours, and zones with summer time. */
const zones = [
  ...Array.from({ length: 26 }, (_, i) => `Etc/GMT${i - 14 <= 0 ? i - 14 : `+${i - 14}`}`.replace('GMT0', 'GMT')),
  'Asia/Kolkata',
  'Asia/Kathmandu',
  'Pacific/Chatham',
  'America/New_York',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Shanghai',
];

/** Days since a fixed day, counted by the rule of the Gregorian calendar alone: no Date is asked. */
function ordinal(day: string): number {
  const [y = 0, m = 0, d = 0] = day.split('-').map(Number);
  const isLeap = (year: number) => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, isLeap(y) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const before = y - 1;
  return (
    before * 365 +
    Math.floor(before / 4) -
    Math.floor(before / 100) +
    Math.floor(before / 400) +
    lengths.slice(0, m - 1).reduce((sum, length) => sum + length, 0) +
    d
  );
}
const anyDay = fc
  .record({ year: fc.integer({ min: 2000, max: 2100 }), month: fc.integer({ min: 1, max: 12 }) })
  .chain(({ year, month }) =>
    fc
      .integer({ min: 1, max: 31 })
      .map((date) => makeDay(year, month, date))
      .filter((day) => day !== undefined),
  );

const known = [
  ['an ordinary day', '2026-11-03', '2026-11-10'],
  ['the end of a month of 30', '2026-11-28', '2026-12-05'],
  ['the last day of a month of 31', '2026-10-31', '2026-11-07'],
  ['the end of January', '2027-01-28', '2027-02-04'],
  ['February of an ordinary year', '2027-02-25', '2027-03-04'],
  ['February of a leap year', '2028-02-25', '2028-03-03'],
  ['the day before the leap day', '2028-02-22', '2028-02-29'],
  ['the leap day', '2028-02-29', '2028-03-07'],
  ['a century that is leap', '2000-02-25', '2000-03-03'],
  ['a century that is not', '2100-02-25', '2100-03-04'],
  ['the end of the year', '2026-12-28', '2027-01-04'],
  ['New Year’s Eve', '2026-12-31', '2027-01-07'],
  ['the start of summer time in Europe', '2026-03-25', '2026-04-01'],
  ['its end in America', '2026-10-30', '2026-11-06'],
] as const;

test('there are zones from UTC−11 to UTC+14', () => {
  process.env.TZ = zones[0];
  expect(new Date(0).getTimezoneOffset()).toBe(-14 * 60);
  process.env.TZ = zones[25];
  expect(new Date(0).getTimezoneOffset()).toBe(11 * 60);
});

describe.each(zones)('on a device set to %s', (zone) => {
  test.each(known)('seven days after %s', (_, received, last) => {
    process.env.TZ = zone;
    expect(lastDayOf(received, 7)).toBe(last);
    expect(daysBetween(received, last)).toBe(7);
    expect(partsOf(last).weekday).toBe(partsOf(received).weekday);
  });
  test('any day is moved and measured as the calendar has it', () => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -400, max: 400 }), (day, days) => {
        const moved = shiftDay(day, days);
        expect(ordinal(moved) - ordinal(day)).toBe(days);
        expect(daysBetween(day, moved)).toBe(days);
        expect(partsOf(moved).weekday).toBe(ordinal(moved) % 7);
      }),
      { numRuns: 40 },
    );
  });
  test('today is the day in China, to the second', () => {
    process.env.TZ = zone;
    const at = (moment: string) => chinaToday(Date.parse(moment));
    expect(at('2026-11-24T15:59:59Z')).toBe('2026-11-24');
    expect(at('2026-11-24T16:00:00Z')).toBe('2026-11-25');
    expect(at('2026-12-31T16:00:00Z')).toBe('2027-01-01');
    expect(at('2028-02-28T16:00:00Z')).toBe('2028-02-29');
    expect(at('2028-02-29T15:59:59.999Z')).toBe('2028-02-29');
  });
});

test('a day that the calendar does not have is none', () => {
  for (const [year, month, date] of [
    [2026, 2, 29],
    [2026, 2, 30],
    [2026, 4, 31],
    [2026, 13, 1],
    [2026, 0, 1],
    [2026, 1, 0],
    [2026, 1, 32],
    [2100, 2, 29],
    [26, 1, 1],
  ] as const)
    expect(makeDay(year, month, date), `${year}-${month}-${date}`).toBeUndefined();
  expect(makeDay(2028, 2, 29)).toBe('2028-02-29');
});

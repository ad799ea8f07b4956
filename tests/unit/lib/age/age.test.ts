import { describe, expect, test } from 'vitest';
import { ageWords, daysBetween, localDay } from '../../../../src/lib/age/age.ts';
import { limitOf, limits } from '../../../../src/lib/age/limits.ts';

describe('daysBetween', () => {
  test.each([
    ['2026-11-22', '2026-11-22', 0],
    ['2026-11-22', '2027-02-20', 90],
    ['2028-02-28', '2028-03-01', 2],
    ['2026-11-22', '2026-11-21', -1],
  ])('from %s to %s are %i days', (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

test('localDay is the reader’s own day', () => {
  expect(localDay(new Date(2026, 0, 5, 0, 1))).toBe('2026-01-05');
});

describe('ageWords', () => {
  test.each([
    [1, '1 天'],
    [59, '59 天'],
    [91, '3 个多月'],
    [364, '12 个多月'],
    [365, '1 年多'],
    [600, '1 年半多'],
    [800, '2 年多'],
  ])('%i days are %s', (days, words) => {
    expect(ageWords(days)).toBe(words);
  });
});

describe('limitOf', () => {
  test.each([
    ['numbers', 'website', limits.number],
    ['rules', 'platform', limits.platform],
    ['rules', 'payment', limits.platform],
    ['rules', 'law', limits.law],
    ['claims', 'path', limits.number],
    ['claims', 'scam', limits.platform],
  ])('a record of %s, kind %s', (file, kind, limit) => {
    expect(limitOf({ file, kind })).toBe(limit);
  });
});

import { expect, test } from 'vitest';
import { findMarks } from '../../../src/search/marks.ts';
import { findPassage } from '../../../src/search/passages.ts';

test('marks that touch are one', () => {
  expect(findMarks('退款没到账', ['退款', '款没'])).toEqual([{ start: 0, end: 3 }]);
});

test('case is ignored, and nothing is marked for nothing', () => {
  expect(findMarks('打开 App', ['app'])).toEqual([{ start: 3, end: 6 }]);
  expect(findMarks('退款', [''])).toEqual([]);
});

test('a passage is the part with most of the words', () => {
  const text = `退款。${'无关的话。'.repeat(30)}退款没到账，先查账单。`;
  expect(findPassage(text, ['退款', '没到', '到账'])).toContain('退款没到账');
  expect(findPassage(text, ['验证码'])).toBeUndefined();
});

import fc from 'fast-check';
import { expect, test } from 'vitest';
import { widthOf, wrapText } from '../../../../src/lib/pictures/wrap.ts';

test('breaks between Han characters', () => {
  expect(wrapText('一二三四五', 3)).toEqual(['一二三', '四五']);
});
test('starts no line with a closing mark', () => {
  expect(wrapText('一二三，四五', 3)).toEqual(['一二', '三，四', '五']);
});
test('ends no line with an opening mark', () => {
  expect(wrapText('一二「三四」', 3)).toEqual(['一二', '「三', '四」']);
});
test('keeps a Latin word, a figure and a standing in one piece', () => {
  expect(wrapText('拨 12315 投诉', 4)).toEqual(['拨', '12315', '投诉']);
  expect(wrapText('最长七天（网传）', 6)).toEqual(['最长七天', '（网传）']);
});
test('loses no character, and no line is wider than asked unless one piece is', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[一-十a-z0-9 ，。「」]{0,60}$/), fc.integer({ min: 4, max: 20 }), (text, most) => {
      const lines = wrapText(text, most);
      expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
      for (const line of lines) expect(widthOf(line) <= most || !/[一-十][一-十]/.test(line)).toBe(true);
    }),
  );
});

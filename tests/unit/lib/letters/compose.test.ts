import { describe, expect, test } from 'vitest';
import { composeLetter, letterText, readValue } from '../../../../src/lib/letters/compose.ts';
import type { FieldKind } from '../../../../src/schemas/letter.ts';

const read = (typed: string, kind: FieldKind) => readValue(typed, kind, '（隐去）').text;
const fill = (template: string, values: Record<string, string>, optional: string[] = []) =>
  letterText(composeLetter(template, new Map(Object.entries(values)), optional));

describe('readValue', () => {
  test.each([
    ['2026-11-07', 'future', '2026 年 11 月 7 日'],
    ['下周三', 'future', '下周三'],
    ['¥59.90 元', 'amount', '59.90'],
    ['  两行\r\n\r\n\r\n\r\n字\t ', 'area', '两行\n\n字'],
    ['a\u202eb\u0000c\ufeff', 'text', 'abc'],
  ] as const)('%j as %s', (typed, kind, value) => {
    expect(read(typed, kind)).toBe(value);
  });
});

describe('composeLetter', () => {
  test('keeps a blank that is empty, and leaves a line out whose optional blank is', () => {
    expect(fill('订单【订单号】\n工号【工号】\n完', {}, ['工号'])).toBe('订单【订单号】\n完');
    expect(fill('订单【订单号】\n工号【工号】\n完', { 工号: '8' }, ['工号'])).toBe('订单【订单号】\n工号 8\n完');
  });
  test('never reads a value as a template', () => {
    expect(fill('甲【一】乙【二】', { 一: '【二】$&', 二: '丙' })).toBe('甲【二】$&乙丙');
    expect(fill('甲【constructor】', {})).toBe('甲【constructor】');
  });
  test('has one full stop, and one space between Han and Latin', () => {
    expect(fill('情况：【事】。', { 事: '坏了。' })).toBe('情况：坏了。');
    expect(fill('情况：【事】。', { 事: '坏了！' })).toBe('情况：坏了！。');
    expect(fill('实付【额】元', { 额: '59.9' })).toBe('实付 59.9 元');
  });
});

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
    ['300元整', 'amount', '300'],
    ['300块钱', 'amount', '300'],
    ['300元。', 'amount', '300'],
    ['￥300.', 'amount', '300'],
    ['300块5', 'amount', '300块5'],
    ['300 元（含运费 10 元）', 'amount', '300 元（含运费 10 元）'],
    ['货款300元，运费10元。', 'amount', '货款300元，运费10元'],
    ['退我300元整。', 'area', '退我300元整。'],
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
    expect(fill('实付【额】元', { 额: '59.9' })).toBe('实付 59.9 元');
  });
  test.each(['坏了！', '坏了！。', '坏了？', '坏了!'])('has no full stop of its own behind %j', (value) => {
    const text = fill('情况：【事】。请退款。', { 事: value });
    expect(text).toBe(`情况：${value.slice(0, 3)}请退款。`);
  });
  test('keeps a comma behind a mark', () => {
    expect(fill('情况：【事】，请退款', { 事: '坏了！' })).toBe('情况：坏了！，请退款');
  });
  test.each([
    ['300元整', '实付 300 元，订单'],
    ['300块钱', '实付 300 元，订单'],
    ['300元。', '实付 300 元，订单'],
    ['300块5', '实付 300块5，订单'],
    ['300 元（含运费 10 元）', '实付 300 元（含运费 10 元），订单'],
    ['货款300元，运费10元', '实付货款300元，运费10元，订单'],
  ])('names the unit of %j once', (typed, text) => {
    expect(fill('实付【额】元，订单', { 额: read(typed, 'amount') })).toBe(text);
  });
  test('drops a unit only behind a sum that has it', () => {
    expect(fill('【额】元。', { 额: '300元左右！' })).toBe('300元左右！');
    expect(fill('实付【额】元。', {})).toBe('实付【额】元。');
  });
});

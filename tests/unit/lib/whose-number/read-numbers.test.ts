import { expect, test } from 'vitest';
import { readNumbers } from '../../../../src/lib/whose-number/read-numbers.ts';

const known = ['95187', '110', '96110', '02153395288'];
const lore = {
  isKnown: (digits: string) => known.includes(digits),
  areas: { 10: '北京市', 21: '上海市', 571: '浙江省杭州市' },
};
const read = (text: string) => readNumbers(text, lore);
const digitsOf = (text: string) => read(text).map(({ digits }) => digits);

test('a number is read however it is written', () => {
  for (const text of ['95187', '９５１８７', '951 87', '+86 95187', '0086-95187', '九五一八七', '\u202a95187\u202c'])
    expect(digitsOf(text), text).toEqual(['95187']);
  expect(digitsOf('+86 (21) 5339 5288')).toEqual(['02153395288']);
});

test('an area code before a known short number is told apart', () => {
  expect(read('0571-96110')[0]).toMatchObject({ digits: '96110', prefix: '0571' });
  expect(read('0999-96110')[0]).toMatchObject({ digits: '099996110' });
});

test('another country’s code makes a number foreign, known or not', () => {
  expect(read('+95187')[0]).toMatchObject({ isForeign: true });
  expect(read('00 95187')[0]).toMatchObject({ isForeign: true });
  expect(read('+86 95187')[0]).toMatchObject({ isForeign: false });
});

test('two numbers beside each other are two, one in pieces is one', () => {
  expect(digitsOf('95187 110')).toEqual(['95187', '110']);
  expect(digitsOf('400 8822 528')).toEqual(['4008822528']);
  expect(digitsOf('95187\n400-123-4567')).toEqual(['95187', '4001234567']);
});

test('order numbers, dates, times, amounts and addresses of pages give way to the telephone number', () => {
  expect(digitsOf('订单 231122-123456789012，赔 2000 元，请打 13800138000')[0]).toBe('13800138000');
  expect(digitsOf('2026-11-22 10:30 来电 95187')).toEqual(['95187']);
  expect(digitsOf('https://example.com/13800138000')).toEqual([]);
});

test('what is said of a number does not make an amount of it', () => {
  const rows: [text: string, digits: string][] = [
    ['95187天天打不通', '95187'],
    ['13800138000天天骚扰我', '13800138000'],
    ['4006186666 天天给我打电话', '4006186666'],
    ['021-53395288天天占线', '02153395288'],
    ['12315折腾我三天', '12315'],
    ['95187 件件都推', '95187'],
    ['95187,30分钟没人接', '95187'],
    ['9️⃣5️⃣1️⃣8️⃣7️⃣', '95187'],
    ['赔 12000 元，95187 打来的', '95187'],
    ['3 件共 100元、200.50元，打了 95187', '95187'],
  ];
  for (const [text, digits] of rows) expect(digitsOf(text), text).toEqual([digits]);
});

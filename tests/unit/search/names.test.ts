import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packNames, unpackNames } from '../../../src/search/names.ts';
import { packTable, unpackTable } from '../../../src/search/table-file.ts';

const name = fc.oneof(
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  fc.string({
    unit: fc.constantFrom('退', '款', '没', '々', '〇', '𠮷', ' ', '!', '"', '\\', '\n', 'a', '9'),
    minLength: 1,
  }),
);
const line = name.map((text) => text.replaceAll('\n', '') || 'x');
const list = fc.array(line, { minLength: 1, maxLength: 6 }).map((names) => names.join('\n'));
const lists = fc.array(list, { maxLength: 20 });
const sent = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('names come out as they went in, whatever characters they have', () => {
  fc.assert(
    fc.property(lists, (names) => {
      expect(unpackNames(sent(packNames(names)))).toEqual(names);
    }),
    { numRuns: 200 },
  );
});

test('more characters than two bytes have room for come out, too', () => {
  const all = Array.from({ length: 60_000 }, (_, i) => String.fromCodePoint(i < 0xd7_00 ? i + 11 : i + 0x3000));
  expect(unpackNames(sent(packNames([all.join('\n')])))).toEqual([all.join('\n')]);
});

test('what was not packed is refused', () => {
  expect(() => unpackNames({ rare: 'ab', used: '', text: '#退' })).toThrow();
  expect(() => packNames(['one\n'])).toThrow();
  expect(() => unpackTable({ ids: 'a A b c', names: packNames(['one']) })).toThrow();
});

test('a table comes out as it went in; aliases by sort', () => {
  const table = {
    groups: { 'after-sales': '售后与 退款', 'last-day': '小工具', letters: '' },
    ids: ['after-sales/refund', 'after-sales/return', 'last-day', 'letters', 'letters/refund'],
    titles: ['退款没到账', '怎么退货', '算最后一天', '写信', '退款的信'],
    aliases: ['骗子\n钱没退', '', '7 天', '', 'letter'],
  };
  expect(unpackTable(sent(packTable(table)))).toEqual({
    ...table,
    aliases: ['钱没退\n骗子', '', '7 天', '', 'letter'],
  });
});

test('an empty table, too', () => {
  const table = { groups: {}, ids: [], titles: [], aliases: [] };
  expect(unpackTable(sent(packTable(table)))).toEqual(table);
});

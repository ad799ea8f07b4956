import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { readContent } from '../../src/lib/content/read.ts';
import { readLetters } from '../../src/lib/letters/read.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import { searchEntries } from '../../src/search/build/entries.ts';
import { makeLanguageData } from '../../src/search/build/language-data.ts';
import { aliasesOf } from '../../src/search/build/write-table.ts';
import { createLanguage } from '../../src/search/create-language.ts';
import { rank } from '../../src/search/planner.ts';
import { createTableSource } from '../../src/search/sources/table.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const entries = searchEntries(readGuideFiles(root), readLetters(root, readRecords(root)));
const language = createLanguage(makeLanguageData([...readContent(root).files.values(), JSON.stringify(entries)]));
const source = createTableSource(
  {
    groups: {},
    ids: entries.map(({ id }) => id),
    titles: entries.map(({ title }) => title),
    aliases: entries.map((entry) => aliasesOf(entry, language)),
  },
  language,
  entries.map(({ answer }) => answer),
);
const search = (query: string) => rank(query, { sources: [{ source, weight: 1 }], language, names: source.names });

test('every alias, phrase and title finds its own page among the first six', async () => {
  const missed: string[] = [];
  for (const { id, title, aliases, phrases } of entries)
    for (const words of [title, ...phrases, ...aliases]) {
      const { ranked } = await search(words);
      const place = ranked.findIndex(({ document }) => entries[document]?.id === id);
      if (place < 0 || place > 5) missed.push(`${words} → ${id} (${place + 1})`);
    }
  expect(missed).toEqual([]);
}, 240_000);

test.each([
  ['被骗', 'scams/money-gone'],
  ['我被骗了', 'scams/money-gone'],
  ['遇到骗子', 'scams/money-gone'],
  ['客服', 'in-app-chat/find-entry'],
  ['找客服', 'in-app-chat/find-entry'],
  ['电话', 'hotline/numbers-online'],
  ['拼多多电话', 'hotline/numbers-online'],
  ['投诉商家', 'regulators/complain-12315'],
  ['账号', 'in-app-chat/cannot-sign-in'],
  ['快递', 'logistics/stuck'],
  ['yunfei shei chu', 'after-sales/return-postage'],
])('“%s”, the first words of many, leads to %s', async (words, id) => {
  const { ranked } = await search(words);
  expect(entries[ranked[0]?.document ?? -1]?.id).toBe(id);
});

test('hostile queries are answered: no exception, whatever is typed', async () => {
  const nasty = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.string({
      unit: fc.constantFrom('退', '款', 'a', '9', '\u202e', '\u200b', '<', '(', '*', '\\', "'", ' ', '\ud800'),
      maxLength: 60,
    }),
    fc.constant('退'.repeat(10_000)),
  );
  await fc.assert(
    fc.asyncProperty(nasty, async (query) => {
      const { ranked, strength } = await search(query.slice(0, 400));
      expect(strength === 'none').toBe(ranked.length === 0);
      for (const { score } of ranked) expect(Number.isFinite(score)).toBe(true);
    }),
    { numRuns: 10_000 },
  );
}, 240_000);

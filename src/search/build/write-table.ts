import { type Article, allSections } from '../../lib/guide/guide.ts';
import type { RecordMap } from '../../lib/records/records.ts';
import { createLanguage } from '../create-language.ts';
import type { Language, LanguageData } from '../language.ts';
import { normalise } from '../normalise.ts';
import { hashDigits } from '../numbers.ts';
import { packTable, type TableFile } from '../table-file.ts';
import type { Details, Table, TableNumber } from '../types.ts';
import { groupIdOf, type SearchEntry } from './entries.ts';
import type { WrittenIndex } from './write-index.ts';

/**
 * The switch for a guide that has outgrown one file: above this the table is empty, and the full text, which holds
 * titles and aliases too, answers by itself; its files are loaded by what is asked for.
 * Characters of titles and aliases, with the line ends between aliases: about ten times the guide of today, 130 KB as sent, which is what the full text takes to
 * its first answer (`npm run bench:search -- growth`).
 */
const largestTable = 300_000;

/** What the search loads by itself, and what connects it with the full text. */
export interface SearchFiles {
  table: TableFile;
  details: Details;
}

/**
 * Makes the files of source one.
 * @param written what connects them with the full text
 */
export function makeSearchFiles(
  entries: readonly SearchEntry[],
  numbers: readonly TableNumber[],
  language: LanguageData,
  { index, fragments, fillers }: WrittenIndex,
): SearchFiles {
  const known = createLanguage(language);
  const named = entries.map((entry) => ({ ...entry, names: aliasesOf(entry, known) }));
  const isTooLarge = named.reduce((sum, { title, names }) => sum + title.length + names.length, 0) > largestTable;
  const listed = isTooLarge ? [] : byGroup(named);
  const table: Table = {
    groups: Object.fromEntries(listed.map(({ id, group }) => [groupIdOf(id), group])),
    ids: listed.map(({ id }) => id),
    titles: listed.map(({ title }) => title),
    aliases: listed.map(({ names }) => names),
  };
  return {
    table: packTable(table),
    details: {
      answers: listed.map(({ answer }) => answer),
      numbers,
      language,
      index,
      size: fragments.size,
      fragments: listed.map(({ id }) => {
        const name = fragments.get(id);
        if (!name) throw new Error(`Pagefind wrote no fragment for "${id}"`);
        return name;
      }),
      fillers,
    },
  };
}

/** What the table holds of a page beside its title: phrases and aliases, normalised, a line each, none twice. */
export const aliasesOf = ({ phrases, aliases }: SearchEntry, language: Language): string =>
  [...new Set([...phrases, ...aliases].map((name) => normalise(name, language)))].join('\n');

/** Entries of one article, or of tools with the same first part, side by side. */
function byGroup<T extends { id: string }>(entries: readonly T[]): T[] {
  const groups = new Map<string, T[]>();
  for (const entry of entries) {
    const id = groupIdOf(entry.id);
    groups.set(id, [...(groups.get(id) ?? []), entry]);
  }
  return [...groups.values()].flat();
}

/** Whose the numbers of the records are. */
export function knownNumbers(guide: readonly Article[], records: RecordMap): TableNumber[] {
  const sections = allSections(guide);
  return [...records.values()].flatMap((record): TableNumber[] => {
    const digits = (record.secretValue ?? '').replace(/\D/g, '');
    if (record.kind !== 'phone' || digits.length < 3) return [];
    const shows =
      sections.find(({ shown }) => shown.includes(record.id)) ??
      sections.find(({ cites }) => cites.includes(record.id));
    const label = `${record.value}：${record.finding || record.label}（${record.standingWord}，${record.checkedOn}）`;
    return [[record.masked ? `#${hashDigits(digits)}` : digits, label, shows?.id ?? '']];
  });
}

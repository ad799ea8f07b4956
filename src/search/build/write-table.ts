import { type Article, allSections } from '../../lib/guide/guide.ts';
import type { LetterView } from '../../lib/letters/view.ts';
import type { RecordMap } from '../../lib/records/records.ts';
import { hashDigits } from '../numbers.ts';
import type { Fragments, Table, TableNumber, TableRow } from '../types.ts';
import { groupIdOf, searchEntries } from './entries.ts';

/**
 * The switch for a guide that has outgrown one file: above this the table keeps the numbers alone, and the full text,
 * which holds titles and aliases too, answers by itself; its files are loaded by what is asked for.
 * Characters of JSON, about 280 KB as sent; twelve times the guide of today.
 */
const largestTable = 1_000_000;

/** Source one as a file: titles, answers and aliases of all sections and tools, and whose the known numbers are. */
export function makeTable(
  guide: readonly Article[],
  letters: readonly LetterView[],
  records: RecordMap,
  index: string,
): Table {
  const entries = searchEntries(guide, letters);
  const rows = entries.map(
    ({ id, title, answer, aliases, phrases }): TableRow => [id, title, answer, aliases, phrases],
  );
  return {
    groups: Object.fromEntries(entries.map(({ id, group }) => [groupIdOf(id), group])),
    rows: JSON.stringify(rows).length > largestTable ? [] : rows,
    numbers: knownNumbers(guide, records),
    index,
  };
}

/** What connects the two sources; apart from the table, because only the full text needs it. */
export function makeFragments(table: Table, names: ReadonlyMap<string, string>): Fragments {
  return {
    size: names.size,
    names: table.rows.map(([id]) => {
      const name = names.get(id);
      if (!name) throw new Error(`Pagefind wrote no fragment for "${id}"`);
      return name;
    }),
  };
}

function knownNumbers(guide: readonly Article[], records: RecordMap): TableNumber[] {
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

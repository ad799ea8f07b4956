import { type Article, allSections } from '../../lib/guide/guide.ts';
import type { RecordMap } from '../../lib/records/records.ts';
import { hashDigits } from '../numbers.ts';
import type { Table, TableNumber } from '../types.ts';

/** Source one as a file: titles, answers and aliases of all sections, and whose the known numbers are. */
export function makeTable(
  guide: readonly Article[],
  records: RecordMap,
  fragments: ReadonlyMap<string, string>,
): Table {
  const sections = allSections(guide);
  return {
    groups: Object.fromEntries(guide.map(({ id, shortTitle }) => [id, shortTitle])),
    rows: sections.map(({ id, title, answer, aliases, phrases }) => [id, title, answer, aliases, phrases]),
    numbers: knownNumbers(guide, records),
    fragments: sections.map(({ id }) => {
      const name = fragments.get(id);
      if (!name) throw new Error(`Pagefind wrote no fragment for section "${id}"`);
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

import type { RecordMap, RecordView } from './records.ts';

/** `((id))`: the one way to cite a record, in frontmatter, bodies, letters and changes. */
export const citationPattern = /\(\(\s*([^()\s]+)\s*\)\)/g;

const componentPattern = /<(?:NumberCard|RuleLine)\s[^>]*?id="([^"]+)"/g;

/** Ids that a text cites, in order of first use: `((id))`, `<NumberCard id>`, `<RuleLine id>`. */
export function citedIds(text: string): string[] {
  const hits = [...text.matchAll(citationPattern), ...text.matchAll(componentPattern)];
  return [...new Set(hits.toSorted((a, b) => a.index - b.index).map((hit) => hit[1] as string))];
}

/** What a citation prints inside a plain string: the value, and its standing where it is not well founded. */
export function citationText(record: RecordView): string {
  if (record.value === undefined) return record.standingWord;
  const sound = record.standing === 'verified' || record.standing === 'independent';
  return sound ? record.value : `${record.value}（${record.standingWord}）`;
}

/**
 * Replaces every citation in a plain string (titles, answers, cards, search table, feeds).
 * @throws Error where an id is unknown; the content check reports it first, with file and line.
 */
export function resolveCitations(text: string, records: RecordMap): string {
  return text.replace(citationPattern, (_, id: string) => {
    const record = records.get(id);
    if (!record) throw new Error(`Unknown record "${id}"`);
    return citationText(record);
  });
}

import type { RecordMap, RecordView } from './records.ts';

/** `((id))`: the one way to cite a record, in frontmatter, bodies, letters and changes. */
export const citationPattern = /\(\(\s*([^()\s]+)\s*\)\)/g;

const componentPattern = /<(?:NumberCard|RuleLine)\s[^>]*?id="([^"]+)"/g;

/** Ids that a text cites, in order of first use: `((id))`, `<NumberCard id>`, `<RuleLine id>`. */
export function citedIds(text: string): string[] {
  const hits = [...text.matchAll(citationPattern), ...text.matchAll(componentPattern)];
  return [...new Set(hits.toSorted((a, b) => a.index - b.index).map((hit) => splitCitation(hit[1] as string).id))];
}

/** Ids that a body shows in full, as a card or a rule; their sources stand there, not in the section's list. */
export function shownIds(body: string): string[] {
  return [...new Set([...body.matchAll(componentPattern)].map((hit) => hit[1] as string))];
}

/** What `((id:part))` prints instead of the value. */
export const citationParts = ['owner', 'finding', 'law'] as const;

/** `line-95187:finding` → id and part. */
export function splitCitation(cited: string): { id: string; part: string | undefined } {
  const [id = '', part] = cited.split(':');
  return { id, part };
}

/**
 * What a citation prints inside a plain string: the value, and its standing where it is not well founded
 * (left out in titles, which ask rather than state); or the owner, or the finding, both derived from the claims;
 * or the name and article of the law.
 */
export function citationText(record: RecordView, part?: string, isTitle = false): string {
  if (part === 'owner') return record.claims[0]?.said ?? record.standingWord;
  if (part === 'finding') return record.finding;
  if (part === 'law') return record.law?.replaceAll('；', '和') ?? record.label;
  if (record.value === undefined) return record.standingWord;
  const sound = isTitle || record.standing === 'verified' || record.standing === 'independent';
  return sound ? record.value : `${record.value}（${record.standingWord}）`;
}

/**
 * Replaces every citation in a plain string (titles, answers, cards, search table, feeds).
 * @throws Error where an id is unknown; the content check reports it first, with file and line.
 */
export const resolveCitations = (text: string, records: RecordMap, isTitle = false): string =>
  replaceCitations(text, records, (record, part) => citationText(record, part, isTitle));

/** The same for texts that leave the guide, where no mark warns: numbers that are not well founded become their label. */
export const resolveForTravel = (text: string, records: RecordMap): string =>
  replaceCitations(text, records, (record, part) => {
    const isSound = record.standing === 'verified' || record.standing === 'independent';
    return record.file === 'numbers' && !part && !isSound ? `「${record.label}」` : citationText(record, part);
  });

/** Joins the two sides of a citation's edge; no space between Han characters, `「` and `」`. */
function closeUp(left: string, right: string): string {
  const before = /[\p{Script=Han}「」]( ?)$/u.exec(left);
  const after = /^( ?)[\p{Script=Han}「」]/u.exec(right);
  if (!before || !after) return left + right;
  return left.slice(0, left.length - (before[1] as string).length) + right.slice((after[1] as string).length);
}

function replaceCitations(
  text: string,
  records: RecordMap,
  print: (record: RecordView, part: string | undefined) => string,
): string {
  let resolved = '';
  let end = 0;
  for (const hit of text.matchAll(citationPattern)) {
    const { id, part } = splitCitation(hit[1] as string);
    const record = records.get(id);
    if (!record) throw new Error(`Unknown record "${id}"`);
    resolved = closeUp(closeUp(resolved, text.slice(end, hit.index)), print(record, part));
    end = hit.index + hit[0].length;
  }
  resolved = closeUp(resolved, text.slice(end));
  return resolved.replace(/(?<=[（），。；]) | (?=[（），。；])/g, '');
}

import type { Triage } from '../../schemas/triage.ts';
import { citedIds, resolveCitations, resolveForTravel } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';

/** What to have ready for one kind of problem: a sheet to print or to copy. */
export interface EvidenceSheet {
  kind: string;
  title: string;
  have: string[];
  /** What single cases need besides. */
  more: { title: string; have: string[] }[];
  /** Records that the sheet cites. */
  cites: string[];
  /** The whole sheet as text. */
  text: string;
}

/** Words of the sheets that are no part of the triage. */
export interface SheetWords {
  box: string;
  more: string;
  caseOf: (title: string) => string;
  heading: (title: string) => string;
  lines: readonly string[];
}

/** One sheet for each kind of problem, in the order of the triage. */
export function evidenceSheets({ evidence, outcomes }: Triage, records: RecordMap, words: SheetWords): EvidenceSheet[] {
  return Object.entries(evidence).map(([kind, { title, have }]) => {
    const cases = Object.values(outcomes).filter((outcome) => outcome.evidence === kind && outcome.have !== undefined);
    const sheetOf = (resolve: (text: string, records: RecordMap, isTitle?: boolean) => string) => ({
      title,
      have: have.map((item) => resolve(item, records)),
      more: cases.map((outcome) => ({
        title: resolveCitations(outcome.title, records, true),
        have: (outcome.have ?? []).map((item) => resolve(item, records)),
      })),
    });
    return {
      kind,
      ...sheetOf(resolveCitations),
      cites: citedIds([...have, ...cases.flatMap((outcome) => [outcome.title, ...(outcome.have ?? [])])].join(' ')),
      text: sheetText(sheetOf(resolveForTravel), words),
    };
  });
}

function sheetText({ title, have, more }: Pick<EvidenceSheet, 'title' | 'have' | 'more'>, words: SheetWords): string {
  const boxed = (items: readonly string[]) => items.map((item) => `${words.box} ${item}`);
  const others = more.flatMap((one) => [words.caseOf(one.title), ...boxed(one.have)]);
  return [
    words.heading(title),
    ...words.lines,
    ...boxed(have),
    ...(others.length > 0 ? ['', words.more, ...others] : []),
  ].join('\n');
}

/** The log of contacts as text: one entry to fill in, to be copied as often as needed. */
export const contactLogText = (heading: string, columns: readonly { name: string }[]): string =>
  [heading, ...columns.map(({ name }) => `${name}：`)].join('\n');

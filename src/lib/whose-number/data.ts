import { hashDigits } from '@/search/numbers.ts';
import { whoseNumberText } from '@/text/whose-number.ts';
import { pageAddress } from '../addresses/addresses.ts';
import { type Article, allSections } from '../guide/guide.ts';
import { resolveCitations } from '../records/citations.ts';
import { recordProps } from '../records/present.ts';
import type { RecordMap, RecordView } from '../records/records.ts';
import { type AreaNames, readAreaNames } from './area-codes.ts';
import type { KnownNumber, WayOn, WhoseNumberData } from './types.ts';

/** Records whose sentences the verdicts repeat; the page lists their sources. */
export const citedRecords = [
  'spoofed-caller-id',
  'police-rules-foreign-calls',
  'antifraud-96110-display',
  'police-rules-no-codes',
  'police-rules-no-screen-share',
  'police-rules-no-safe-account',
  'pdd-chat-path',
  'pdd-number-count',
] as const;
type CitedRecord = (typeof citedRecords)[number];

/** Where a reader goes on from a verdict, by section. */
const ways = {
  incoming: ['scams/call-from-service', 'scams/what-service-never-asks', 'scams/report-number'],
  outgoing: ['hotline/how-to-verify', 'in-app-chat/reach-human', 'hotline/numbers-online'],
  ifNot: ['scams/money-gone', 'scams/told-the-code', 'scams/screen-shared'],
};

/**
 * Data of the tool: every phone record, place names, and the sentences of records that verdicts repeat.
 * @throws Error where a record or a section that it names is missing
 */
export function makeWhoseNumberData(
  guide: readonly Article[],
  records: RecordMap,
  areas: AreaNames = readAreaNames(),
): WhoseNumberData {
  const textOf = (id: CitedRecord) => recordText(records, id);
  return {
    numbers: phoneRecords(records).flatMap((record) => knownNumber(record, guide) ?? []),
    areas,
    shapes: whoseNumberText.shapes.forms,
    said: {
      spoofed: textOf('spoofed-caller-id'),
      foreign: textOf('police-rules-foreign-calls'),
      antifraud: textOf('antifraud-96110-display'),
      neverAsks: (
        ['police-rules-no-codes', 'police-rules-no-screen-share', 'police-rules-no-safe-account'] as const
      ).map((id) => textOf(id).replace(/。$/, '')),
      chatPath: resolveCitations('((pdd-chat-path))', records),
    },
    ways: {
      incoming: ways.incoming.map((id) => wayTo(id, guide)),
      outgoing: ways.outgoing.map((id) => wayTo(id, guide)),
      ifNot: ways.ifNot.map((id) => wayTo(id, guide)),
    },
  };
}

/** All phone numbers on record, also those without a value. */
export const phoneRecords = (records: RecordMap): RecordView[] =>
  [...records.values()].filter(({ file, kind }) => file === 'numbers' && kind === 'phone');

/** Whose a number is; nobody's where it is masked because what is said of it is not founded. */
export const ownerOf = ({ masked, standing, owner = '' }: RecordView): string =>
  masked && standing === 'conflict' ? whoseNumberText.table.noOwner : owner;

/** The same for the table: what is not well founded is told as what is said. */
export function saidOwner(record: RecordView): string {
  const isFounded = record.standing === 'verified' || record.standing === 'independent';
  return isFounded || record.masked || record.value === undefined ? ownerOf(record) : record.finding;
}

/** The section that shows a record, or else cites it. */
export function sectionAbout(recordId: string, guide: readonly Article[]): string | undefined {
  const sections = allSections(guide);
  const about =
    sections.find(({ shown }) => shown.includes(recordId)) ?? sections.find(({ cites }) => cites.includes(recordId));
  return about?.id;
}

function knownNumber(record: RecordView, guide: readonly Article[]): KnownNumber | undefined {
  const digits = (record.secretValue ?? '').replace(/\D/g, '');
  if (digits.length < 3 || record.value === undefined) return undefined;
  const section = sectionAbout(record.id, guide);
  const { value, label, standing, checkedOn, checkedBy, claims } = recordProps(record);
  return {
    id: record.id,
    key: record.masked ? `#${hashDigits(digits)}` : digits,
    value: value as string,
    label,
    owner: ownerOf(record),
    purpose: record.purpose,
    hours: record.hours,
    note: record.note,
    finding: record.finding,
    standing,
    standingWord: record.standingWord,
    retired: record.retired,
    checkedOn,
    checkedBy,
    masked: record.masked,
    telHref: record.telHref,
    href: section && pageAddress(section),
    claims,
  };
}

/** Resolves a line of the page; `((id:text))` prints the whole sentence of a record. */
export const resolveLine = (line: string, records: RecordMap): string =>
  resolveCitations(
    line.replace(/\(\(([^():]+):text\)\)/g, (_, id: string) => recordText(records, id)),
    records,
  );

function recordText(records: RecordMap, id: string): string {
  const text = records.get(id)?.text;
  if (!text) throw new Error(`/whose-number/ repeats the record "${id}", which has no text`);
  return text;
}

function wayTo(id: string, guide: readonly Article[]): WayOn {
  const section = allSections(guide).find((candidate) => candidate.id === id);
  if (!section) throw new Error(`/whose-number/ leads to "${id}", which does not exist`);
  return { text: section.title, href: pageAddress(id) };
}

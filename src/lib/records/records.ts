import type { StatementRecord } from '../../schemas/claim.ts';
import type { NumberRecord } from '../../schemas/number.ts';
import type { ClaimStanding, Source } from '../../schemas/record.ts';
import type { RuleRecord } from '../../schemas/rule.ts';
import { describeFinding } from './finding.ts';
import { deriveStanding, type Standing, sortClaims, standingWords } from './standing.ts';

/** One claim as readers see it. `said` is the owner (numbers) or the value (rules, statements). */
export interface ClaimView {
  said: string;
  says?: string | undefined;
  standing: ClaimStanding;
  sources: Source[];
}

/** A record of any kind, ready to be shown; the only shape that pages and components know. */
export interface RecordView {
  id: string;
  file: 'numbers' | 'rules' | 'claims';
  kind: string;
  label: string;
  /** What may be shown: masked where the record says so; undefined where nothing was found. */
  value: string | undefined;
  /** The number as stated, for matching what a reader typed; never to be printed. */
  secretValue: string | undefined;
  masked: boolean;
  /** Whole statement of a rule or claim. */
  text: string | undefined;
  law: string | undefined;
  owner: string | undefined;
  purpose: string | undefined;
  hours: string | undefined;
  note: string | undefined;
  /** What was found out about whose number it is (or which value holds), in one sentence, from the claims alone. */
  finding: string;
  standing: Standing;
  standingWord: string;
  checkedOn: string;
  checkedBy: string;
  /** `tel:` address, only where the standing allows one tap. */
  telHref: string | undefined;
  hasOfficialPage: boolean;
  /** Since when it no longer holds, and why. */
  retired: { on: string; why: string } | undefined;
  claims: ClaimView[];
}

/** All records by id. */
export type RecordMap = ReadonlyMap<string, RecordView>;

/** Hides the second half of a number that must not be printed: `400-618-6666` → `400-618-****`. */
export function maskNumber(value: string): string {
  const digits = value.replace(/\D/g, '').length;
  const hidden = Math.max(2, Math.min(4, Math.ceil(digits / 2)));
  let left = hidden;
  return [...value]
    .reverse()
    .map((char) => (/\d/.test(char) && left-- > 0 ? '*' : char))
    .reverse()
    .join('');
}

/**
 * Whether a number may be called with one tap: it must be a phone, not masked, not retired,
 * and 已核对 or 多方印证 for its owner; public lines always may.
 */
export function mayCall(record: NumberRecord, standing: Standing): boolean {
  if (record.kind !== 'phone' || record.value === undefined || record.masked || record.retired) return false;
  return record.public === true || standing === 'verified' || standing === 'independent';
}

/** Turns a number record into what readers see. */
export function numberView(id: string, record: NumberRecord): RecordView {
  const standing = deriveStanding(record);
  const claims = sortClaims(record.claims).map(({ owner, ...claim }) => ({ said: owner, ...claim }));
  return {
    ...commonView(id, record, standing),
    file: 'numbers',
    value: record.masked && record.value ? maskNumber(record.value) : record.value,
    secretValue: record.value,
    masked: record.masked === true,
    text: undefined,
    law: undefined,
    // The owner is read from the best founded claim, so that a changed claim changes every page.
    owner: claims[0]?.said ?? record.owner,
    purpose: record.purpose,
    hours: record.hours,
    finding: describeFinding(claims, standing),
    telHref: mayCall(record, standing) ? `tel:${record.value?.replace(/[^\d+]/g, '')}` : undefined,
    claims,
  };
}

/** Turns a rule or another statement into what readers see. */
export function statementView(id: string, record: RuleRecord | StatementRecord, file: 'rules' | 'claims'): RecordView {
  const standing = deriveStanding(record);
  const claims = sortClaims(record.claims).map(({ value, ...claim }) => ({ said: value, ...claim }));
  return {
    ...commonView(id, record, standing),
    file,
    finding: describeFinding(claims, standing),
    value: record.value,
    secretValue: undefined,
    masked: false,
    text: record.text,
    law: 'law' in record ? record.law : undefined,
    owner: undefined,
    purpose: undefined,
    hours: undefined,
    telHref: undefined,
    claims,
  };
}

function commonView(id: string, record: NumberRecord | RuleRecord | StatementRecord, standing: Standing) {
  return {
    id,
    kind: record.kind,
    label: record.label,
    note: record.note,
    standing,
    standingWord: standingWords[standing],
    checkedOn: record.checkedOn,
    checkedBy: record.checkedBy,
    hasOfficialPage: record.claims.some((claim) => claim.standing === 'official-page'),
    retired: record.retired,
  };
}

import type { Change } from '../../schemas/change.ts';
import type { Source } from '../../schemas/record.ts';
import type { RecordLock } from '../../schemas/record-lock.ts';
import { changesText } from '../../text/changes.ts';
import { resolveCitations } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';
import { isRecordChange, valueBefore } from './history.ts';
import { printableValue } from './printable.ts';

/** One change as readers see it, its strings resolved. */
export interface ChangeView {
  /** Day and count within the day from the oldest on, so that it stays when newer ones come: `2026-11-23-1`. */
  id: string;
  on: string;
  /** One sentence: for lists and the feed. */
  title: string;
  why: string;
  /** What the record said before and says since; missing where the change is about no record. */
  record: RecordStep | undefined;
  source: Source | undefined;
  /** Addresses that the entry names. */
  sections: string[];
}

/** A record's value before and since a change, as it may be printed. */
export interface RecordStep {
  id: string;
  label: string;
  before: string;
  after: string;
  /** Whether digits are hidden in either. */
  isMasked: boolean;
  /** The value stayed, and the change is about what stands behind it. */
  isSame: boolean;
}

/** Turns the entries of content/changes.yaml, newest first, into what readers see. */
export function buildChanges(changes: readonly Change[], lock: RecordLock, records: RecordMap): ChangeView[] {
  const counts = new Map<string, number>();
  const views = changes.toReversed().map((change): ChangeView => {
    const count = (counts.get(change.on) ?? 0) + 1;
    counts.set(change.on, count);
    const record = recordChange(change, changes, lock, records);
    return {
      id: `${change.on}-${count}`,
      on: change.on,
      title: change.what
        ? resolveCitations(change.what, records)
        : changesText.changed(record?.label ?? '', record?.before ?? '', record?.after ?? ''),
      why: resolveCitations(change.why, records),
      record,
      source: change.source,
      sections: change.sections ?? [],
    };
  });
  return views.toReversed();
}

function recordChange(
  change: Change,
  changes: readonly Change[],
  lock: RecordLock,
  records: RecordMap,
): RecordStep | undefined {
  const record = change.record === undefined ? undefined : records.get(change.record);
  if (!record || !isRecordChange(change)) return undefined;
  const raw = [valueBefore(change, changes, lock) ?? null, change.value];
  const [before, after] = raw.map((value) => printableValue(value, record, records));
  return {
    id: record.id,
    label: record.label,
    before: before ?? changesText.noValue,
    after: after ?? changesText.noValue,
    isMasked: before !== raw[0] || after !== raw[1],
    isSame: raw[0] === raw[1],
  };
}

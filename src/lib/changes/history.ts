import type { Change } from '../../schemas/change.ts';
import type { RecordLock } from '../../schemas/record-lock.ts';
import type { RecordView } from '../records/records.ts';

/** The value as its file states it, in full; null where there is none. Never to be printed. */
export const statedValue = (record: RecordView): string | null =>
  (record.file === 'numbers' ? record.secretValue : record.value) ?? null;

/** An entry that gives a record a value. */
export type RecordChange = Change & { record: string; value: string | null };

export const isRecordChange = (change: Change): change is RecordChange =>
  change.record !== undefined && change.value !== undefined;

/** Entries about one record, newest first, as they stand in the file. */
const changesOf = (id: string, changes: readonly Change[]): RecordChange[] =>
  changes.filter(isRecordChange).filter((change) => change.record === id);

/** The value last written down for a record, or undefined where it is not registered at all. */
export function lastValue(id: string, changes: readonly Change[], lock: RecordLock): string | null | undefined {
  const [latest] = changesOf(id, changes);
  return latest ? latest.value : lock[id];
}

/** The value that a record had before an entry, or undefined where it is not known. */
export function valueBefore(
  change: RecordChange,
  changes: readonly Change[],
  lock: RecordLock,
): string | null | undefined {
  const all = changesOf(change.record, changes);
  const before = all[all.indexOf(change) + 1];
  return before ? before.value : lock[change.record];
}

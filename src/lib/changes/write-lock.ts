import { stringify } from 'yaml';
import type { Change } from '../../schemas/change.ts';
import type { RecordLock } from '../../schemas/record-lock.ts';
import type { RecordMap, RecordView } from '../records/records.ts';
import { lastValue, statedValue } from './history.ts';

const heading = `# 每条记录第一次公布时的值，由 npm run records 写；已有的行不改也不删。
# 值变了：改记录，再在 content/changes.yaml 最前面加一条。
`;

/** Adds the first values of new records to the lock, in alphabetical order; never changes or removes one. */
export function extendRecordLock(lock: RecordLock, records: RecordMap): { text: string; added: string[] } {
  const added = [...records.values()].filter((record) => !(record.id in lock));
  const all = { ...lock, ...Object.fromEntries(added.map((record) => [record.id, statedValue(record)])) };
  const sorted = Object.fromEntries(Object.entries(all).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const text =
    heading + stringify(sorted, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });
  return { text, added: added.map(({ id }) => id) };
}

/** Records whose value is not the one last written down. */
export const changedRecords = (records: RecordMap, changes: readonly Change[], lock: RecordLock): RecordView[] =>
  [...records.values()].filter((record) => {
    const last = lastValue(record.id, changes, lock);
    return last !== undefined && last !== statedValue(record);
  });

/** The entry that a changed record lacks, ready to be pasted at the head of content/changes.yaml. */
export function draftChange(record: RecordView, today: string): string {
  const [claim] = record.claims;
  const source = claim?.sources[0] ?? { title: '', date: today };
  const entry = { on: today, record: record.id, value: statedValue(record), why: '', source };
  return stringify([entry], { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' }).trimEnd();
}

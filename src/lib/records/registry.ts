import claims from '../../../content/claims.yaml?raw';
import numbers from '../../../content/numbers.yaml?raw';
import rules from '../../../content/rules.yaml?raw';
import { parseRecords } from './parse.ts';
import type { RecordMap, RecordView } from './records.ts';

/** All records, for pages and the components that authors write. The content check has passed before. */
export const records: RecordMap = parseRecords({ numbers, rules, claims }).records;

/**
 * A record by id.
 * @throws Error where the id is unknown (the content check reports it with file and line)
 */
export function recordById(id: string): RecordView {
  const record = records.get(id);
  if (!record) throw new Error(`Unknown record "${id}"`);
  return record;
}

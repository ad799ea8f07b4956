import { maskNumber, type RecordMap, type RecordView } from '../records/records.ts';
import { statedValue } from './history.ts';

const digitsOf = (text: string) => text.replace(/\D/g, '');

/**
 * A value that a record has or had, as it may be printed; null where there was none. A phone number that no record
 * states openly today is masked: a page of corrections must not feed search engines with the numbers it corrects.
 */
export function printableValue(value: string | null, record: RecordView, records: RecordMap): string | null {
  if (value === null || record.kind !== 'phone') return value;
  const isOpen = [...records.values()].some(
    (other) => other.kind === 'phone' && !other.masked && digitsOf(statedValue(other) ?? '') === digitsOf(value),
  );
  return isOpen && !record.masked ? value : maskNumber(value);
}

import { numberNoticeText as text } from '@/text/number-notice.ts';
import { digitsOfQuery, findNumber } from './numbers.ts';
import type { NumberNotice, TableNumber } from './types.ts';

/** What to say about a query that is a number: whose it is, or that no record knows it. */
export function describeNumber(
  query: string,
  numbers: readonly TableNumber[],
  hrefOf: (section: string) => string,
): NumberNotice | undefined {
  const digits = digitsOfQuery(query);
  if (digits === undefined) return undefined;
  const known = findNumber(digits, numbers);
  if (known) return { kind: 'known', label: known[1], ...(known[2] && { href: hrefOf(known[2]) }) };
  return digits.length >= 5 ? { kind: 'unknown', label: text.unknown } : undefined;
}

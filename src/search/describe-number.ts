import { numberNoticeText as text } from '@/text/number-notice.ts';
import { digitsOfQuery, findNumber } from './numbers.ts';
import type { NumberNotice, TableNumber } from './types.ts';

/** Too long for a phone, or with the letters of a courier: an order, a parcel, a card. Senders of messages begin with 106, other countries with 00. */
const isOwnNumber = (query: string): boolean =>
  /^(?!106|00)\d{14,}x?$|^(?!qq|vx|wx|tel)[a-z]{2,4}\d{9,}$/i.test(query.normalize('NFKC').replace(/[\s\-–—]/g, ''));

/** What to say about a query that is a number: whose it is, that no record knows it, or that it is the reader's own. */
export function describeNumber(
  query: string,
  numbers: readonly TableNumber[],
  hrefOf: (section: string) => string,
): NumberNotice | undefined {
  if (isOwnNumber(query)) return { kind: 'unknown', label: text.own };
  const digits = digitsOfQuery(query);
  if (digits === undefined) return undefined;
  const known = findNumber(digits, numbers);
  if (known) return { kind: 'known', label: known[1], ...(known[2] && { href: hrefOf(known[2]) }) };
  return digits.length >= 5 ? { kind: 'unknown', label: text.unknown } : undefined;
}

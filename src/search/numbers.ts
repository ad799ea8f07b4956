import type { TableNumber } from './types.ts';

/**
 * FNV-1a of digits. It keeps numbers that must not be printed out of the file's plain text, so that no engine
 * indexes them; it is no secret: whoever tries all numbers finds them.
 */
export function hashDigits(digits: string): string {
  let hash = 0x811c9dc5;
  for (const char of digits) hash = Math.imul(hash ^ char.charCodeAt(0), 0x01000193) >>> 0;
  return hash.toString(36);
}

/** Digits of a query that is a number and nothing else, without +86, 0086 and the marks people write between. */
export function digitsOfQuery(query: string): string | undefined {
  const plain = query.normalize('NFKC').replace(/[\s\-–—().+]/g, '');
  return /^\d{3,20}$/.test(plain) ? plain.replace(/^(?:0086|86(?=\d{8,}))/, '') : undefined;
}

/** The known number that these digits are. */
export const findNumber = (digits: string, numbers: readonly TableNumber[]): TableNumber | undefined =>
  numbers.find(([known]) => known === digits || known === `#${hashDigits(digits)}`);

/** Whether a query holds six digits of any script in a row, whatever marks, spaces and invisible characters stand between. */
export const mayBePrivate = (query: string): boolean => /(\p{Nd}\P{L}{0,3}){6}/u.test(query);

/**
 * Whether a query holds digits that belong to the reader alone: six or more in a row that are no record's,
 * which takes in order, identity-card and bank-card numbers. Such a query must not enter an address.
 */
export function isPrivateQuery(query: string, numbers: readonly TableNumber[]): boolean {
  // Most have no digit; the classes of letters take an old phone some time to make ready.
  const plain = query.normalize('NFKC');
  if (!/\d/.test(plain)) return false;
  const runs = plain.match(/\d(?:[^\p{L}\d]{0,3}[\dxX])*/gu) ?? [];
  return runs
    .map((run) => run.replace(/[^\dxX]/g, ''))
    .some((run) => run.length >= 6 && !findNumber(digitsOfQuery(run) ?? run, numbers));
}

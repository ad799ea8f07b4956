import { luhn, mod11_2 } from 'cdigit';
import type { FieldKind } from '@/schemas/letter.ts';

/** What must never stand in a letter. */
export type Secret = 'code' | 'identity' | 'card';

/** A stretch of a text that holds a secret; ends as for `slice`. */
interface Span {
  kind: Secret;
  from: number;
  to: number;
}

/**
 * Finds verification codes and passwords, identity-card and bank-card numbers in what a reader typed. Digits of any
 * script count, also with invisible characters, spaces or hyphens between. An order number of Pinduoduo
 * (`230101-123456789012345`), a transaction number of 20 digits or more, a date, a telephone number are none of these.
 * It runs at every keystroke over whatever was pasted, so its work grows with the length of the text and no faster: no
 * pattern here may run on to the end of the text from each of many starts, and none is searched for inside a loop.
 * @returns spans of `text` in order, without overlap
 */
export function findSecrets(text: string, kind: FieldKind = 'text'): Span[] {
  const shadow = foldText(text);
  const digits = blankOut(shadow.text, orderNumber);
  const numbers = findNumbers(digits, kind);
  const codes = findCodes(blankSpans(digits, numbers), kind);
  return merge([...numbers, ...codes]).map(([from, to, secret]) => ({
    kind: secret,
    from: shadow.starts[from] as number,
    to: shadow.ends[to - 1] as number,
  }));
}

/** A secret in the folded text. */
type Found = [from: number, to: number, secret: Secret];

/** An order number starts with the day of the order. */
const orderNumber = /(^|[^\d-])(?:1[5-9]|[23]\d)(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]) ?- ?\d{15}(?!\d)/g;

const blankOut = (text: string, pattern: RegExp) => text.replace(pattern, (hit) => '#'.repeat(hit.length));

/** @param spans in order */
function blankSpans(text: string, spans: readonly Found[]): string {
  let blanked = '';
  for (const [from, to] of spans) blanked += text.slice(blanked.length, from) + '#'.repeat(to - from);
  return blanked + text.slice(blanked.length);
}

/** A text with every digit as an ASCII digit, marks and invisible characters gone, and the way back to the original. */
function foldText(text: string) {
  let folded = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const char of text) {
    for (const unit of foldChar(char)) {
      folded += unit;
      starts.push(at);
      ends.push(at + char.length);
    }
    at += char.length;
  }
  const digits = '〇一二三四五六七八九';
  folded = folded.replace(/[〇零幺一二三四五六七八九]{4,}/g, (run) =>
    run.replace(/./g, (char) => String(Math.max(0, digits.indexOf(char === '幺' ? '一' : char)))),
  );
  return { text: folded, starts, ends };
}

function foldChar(char: string): string {
  // Nearly all that is ever typed: it stays as it is, and the patterns below cost a hundred times as much.
  if (/^[\x21-\x7e\u4e00-\u9fff]$/.test(char)) return char.toLowerCase();
  if (/[\p{M}\p{Cf}\u3164\u115f\u1160]/u.test(char)) return '';
  const plain = char.normalize('NFKC').toLowerCase();
  if (/^\s+$/.test(plain)) return ' ';
  if (/^[\p{Pd}−]$/u.test(plain)) return '-';
  // One unit for each character, so that places hold.
  return plain.replace(/\p{Nd}/gu, digitOf).replace(/[\ud800-\udfff]{1,2}/g, '#');
}

/** Digits of each script stand in a row of ten. */
function digitOf(char: string): string {
  const code = char.codePointAt(0) as number;
  let value = 0;
  while (value < 60 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}

/** Identity-card and bank-card numbers: every row of neighbouring pieces is tried, longer ones first. */
function findNumbers(text: string, kind: FieldKind): Found[] {
  const pieces = [...text.matchAll(/\d+(?:[ -]?x(?![a-z]))?/g)].map((hit): NumberPiece => {
    const from = hit.index as number;
    return { digits: hit[0].replace(/[ -]/, ''), from, to: from + hit[0].length };
  });
  const found: Found[] = [];
  let first = 0;
  while (first < pieces.length) {
    const hit = longestFrom(text, pieces, first, kind);
    if (hit) found.push([hit.from, hit.to, hit.secret]);
    first = hit ? hit.next : first + 1;
  }
  return found;
}

interface NumberPiece {
  digits: string;
  from: number;
  to: number;
}

function longestFrom(text: string, pieces: readonly NumberPiece[], first: number, kind: FieldKind) {
  let joined = '';
  let best: { from: number; to: number; secret: Secret; next: number } | undefined;
  let last: NumberPiece | undefined;
  for (const [i, piece] of pieces.slice(first, first + 19).entries()) {
    if (last && !/^[ \-._·•/|,、:]{1,3}$/.test(text.slice(last.to, piece.from))) break;
    joined += piece.digits;
    if (joined.length > 19) break;
    const secret = judgeDigits(joined, last !== undefined, kind);
    last = piece;
    const from = (pieces[first] as NumberPiece).from;
    if (secret) best = { from, to: piece.to, secret, next: first + i + 1 };
  }
  return best;
}

function judgeDigits(digits: string, isGrouped: boolean, kind: FieldKind): Secret | undefined {
  if (isIdentityCard(digits)) return 'identity';
  if (kind === 'tax' && /^9[1-3]\d{16}$/.test(digits)) return undefined;
  return isBankCard(digits.replace('x', ''), isGrouped) ? 'card' : undefined;
}

/**
 * GB 11643: region, birthday, serial number, check character (ISO 7064, MOD 11-2). With a birthday of a grown-up it
 * counts even where the check fails: a number with one slip of the finger gives away as much.
 */
export function isIdentityCard(digits: string): boolean {
  const parts = /^[1-9]\d{5}((?:19|20)\d\d)(\d\d)(\d\d)\d{3}[\dx]$/i.exec(digits);
  if (!parts) return false;
  const [, year, month, day] = parts.map(Number) as [number, number, number, number];
  const isDay = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year <= new Date().getFullYear();
  return isDay && (year < 2015 || mod11_2.validate(digits.toUpperCase()));
}

/**
 * ISO/IEC 7812: first digits that cards have, length, check digit (Luhn). Digits in groups must begin like one of
 * today's networks, or a telephone number beside a date would be one card in ten.
 */
export function isBankCard(digits: string, isGrouped = false): boolean {
  const { length } = digits;
  const isCard =
    length >= 16 && length <= 19
      ? (isGrouped ? /^(?:62|4|5[1-5]|3[5-8]|6[0589]|81|9558)/ : /^[134-689]/).test(digits) ||
        (length === 16 && /^2[2-7]/.test(digits))
      : (length === 15 && /^3[47]/.test(digits)) || (length === 14 && /^3[068]/.test(digits));
  return isCard && luhn.validate(digits);
}

const codeWord = /验证码|校验码|动态码|动态密码|短信码|确认码|授权码|取款码|验证短信|code|otp/g;
const passWord = /密码|口令|password|passwd|pwd|安全码|cvv|cvc/g;
/** Numbers beside the word for a code that are none: days, times, sums, tails of a card, hotlines. */
const harmless =
  /(?:19|20)\d\d ?(?:[-./] ?\d{1,2} ?[-./] ?\d{1,2}|年)|\d{1,2}:\d\d(?::\d\d)?|[¥$] ?[\d.,]+|[\d.,]{1,12} ?(?:元|块|万|千|次|个|条|天|月|日|分|秒|小时|%)|(?:尾号|工号|编号|单号|订单|后四位|末四位|号码|电话|热线|拨打)[^\d#]{0,3}\d+|\d{3,6}(?= ?(?:来电|打来|打的|发来))/g;

/** Codes beside the word for them, passwords behind theirs, and a field that holds nothing but a short number. */
function findCodes(text: string, kind: FieldKind): Found[] {
  const found: Found[] = [];
  const add = (from: number, to: number) => found.push([from, to, 'code']);
  const alone = /^ *\d(?:[ -]?\d){3}(?:[ -]?\d[ -]?\d)? *$/;
  if ((kind === 'text' || kind === 'area') && alone.test(text)) return [[0, text.length, 'code']];
  const rows = findRows(text);
  for (const word of text.matchAll(passWord)) {
    const end = (word.index as number) + word[0].length;
    const [gap = ''] = /^[ 是为叫:=「“"'(]{0,4}/.exec(text.slice(end, end + 4)) as RegExpExecArray;
    for (let from = end + gap.length; from > end; from--) {
      const to = rows.passwordEnd(from);
      if (to === undefined) continue;
      add(from, to);
      break;
    }
  }
  const tight = text.replace(/(?:19|20)\d\d ?(?:[-./] ?\d{1,2} ?[-./] ?\d{1,2}|年)/g, (hit) => '#'.repeat(hit.length));
  const wide = blankOut(text, harmless);
  for (const word of text.matchAll(codeWord)) {
    const start = word.index as number;
    const end = start + word[0].length;
    const behind = /^[ a-z是为叫:=「“"'([【<《-]{0,6}?(\d(?:[ -]?\d){3,7})(?!\d)/.exec(tight.slice(end, end + 24));
    if (behind) add(end + behind[0].length - (behind[1] as string).length, end + behind[0].length);
    const from = Math.max(0, start - 14);
    for (const near of wide.slice(from, end + 14).matchAll(/\d(?:[ -]?\d)*/g)) {
      const at = from + (near.index as number);
      const isWhole = !/\d/.test(wide[at - 1] ?? '') && !/\d/.test(wide[at + near[0].length] ?? '');
      if (isWhole && /^(?:\d{4}|\d{6})$/.test(near[0].replace(/[ -]/g, ''))) add(at, at + near[0].length);
    }
  }
  return found;
}

/** Rows of printable ASCII and of letters, measured once from the end: a password reaches to the end of its row. */
function findRows(text: string) {
  const printable = new Uint32Array(text.length + 1);
  const letters = new Uint32Array(text.length + 1);
  const digit = new Uint8Array(text.length + 1);
  for (let i = text.length - 1; i >= 0; i--) {
    const char = text[i] as string;
    printable[i] = /[\x21-\x7e]/.test(char) ? (printable[i + 1] as number) + 1 : 0;
    letters[i] = /[a-z]/.test(char) ? (letters[i + 1] as number) + 1 : 0;
    digit[i] = printable[i] && (/\d/.test(char) || digit[i + 1]) ? 1 : 0;
  }
  return {
    /** Where a password that starts here would end: three signs with a digit among them, or eight letters. */
    passwordEnd: (from: number): number | undefined => {
      const [signs = 0, row = 0] = [printable[from], letters[from]];
      if (signs >= 3 && digit[from]) return from + signs;
      return row >= 8 ? from + row : undefined;
    },
  };
}

/** Spans in order; one that overlaps the one before it becomes part of it (a password with a card's number inside). */
function merge(spans: Found[]): Found[] {
  const merged: Found[] = [];
  for (const [from, to, secret] of spans.sort((a, b) => a[0] - b[0])) {
    const last = merged[merged.length - 1];
    if (last && from < last[1]) last[1] = Math.max(last[1], to);
    else merged.push([from, to, secret]);
  }
  return merged;
}

/**
 * Texts become opaque ASCII tokens, so that neither Pagefind nor a browser can cut Chinese differently.
 * `u` one Han character, `b` an adjacent pair, `w` a Latin word, `d` the end of a number, `o` a word of another script,
 * `p` the sounds of a pair, `i` initials. The build and the browser run this same code.
 */
import type { Language } from './language.ts';

/** Stands before the tokens of titles, answers and aliases in the full text, so that they lie apart from the body's. */
export const nameMark = 'x';

/**
 * Four letters for a character: enough for every plane, of one width, so that 〇, 々 and plane 2 stay unambiguous.
 * Letters alone, because Pagefind parts words between letters and digits.
 */
function code(char: string): string {
  let letters = '';
  for (let rest = char.codePointAt(0) as number; letters.length < 4; rest = Math.floor(rest / 26))
    letters = String.fromCharCode(97 + (rest % 26)) + letters;
  return letters;
}

export const singleToken = (char: string): string => `u${code(char)}`;
export const pairToken = (first: string, second: string): string => `b${code(first)}${code(second)}`;
/** The beginning of all pairs that a character begins. */
const pairStart = (char: string): string => `b${code(char)}`;
/** The one or two characters that a token stands for; nothing where it stands for letters, digits or sounds. */
export function charsOfToken(token: string): string | undefined {
  if (!/^[ub]/.test(token)) return undefined;
  const codes = token.slice(1).match(/.{4}/g) ?? [];
  return codes.map((letters) => String.fromCodePoint([...letters].reduce(digitsOf26, 0))).join('');
}
const digitsOf26 = (sum: number, letter: string): number => sum * 26 + letter.charCodeAt(0) - 97;

/** Runs of Han characters, each as an array of characters. */
export const hanRuns = (text: string): string[][] =>
  (text.match(/[\p{Script=Han}〇々]+/gu) ?? []).map((run) => [...run]);

/** Runs of other letters and digits. */
export const latinRuns = (text: string): string[] =>
  text.replace(/[\p{Script=Han}〇々]+/gu, ' ').match(/[a-z]+|\d+|[\p{L}\p{N}]+/gu) ?? [];

/** Digits with the hyphens and spaces that people write between them, joined. */
const joinedDigits = (text: string): string[] =>
  (text.match(/\d+(?:[-–— ]\d+)+/g) ?? []).map((run) => run.replace(/\D/g, ''));

/** Neighbours. */
export const pairsOf = (run: readonly string[]): [string, string][] =>
  run.slice(1).map((char, i) => [run[i] as string, char] as [string, string]);

/** `w` and the word, `d` and the digits as letters, or `o` and the codes of letters of another script. */
export function word(text: string): string {
  if (/^[a-z]+$/.test(text)) return `w${text}`;
  if (/^\d+$/.test(text)) return `d${text.replace(/\d/g, (digit) => 'abcdefghij'[Number(digit)] as string)}`;
  return `o${[...text].map(code).join('')}`;
}

/** Tokens of a text of the guide, with repeats. @param text normalised */
export function textTokens(text: string): string[] {
  const tokens: string[] = [];
  for (const run of hanRuns(text)) {
    for (const char of run) tokens.push(singleToken(char));
    for (const [first, second] of pairsOf(run)) tokens.push(pairToken(first, second));
  }
  for (const run of latinRuns(text)) tokens.push(...(/^\d+$/.test(run) ? digitEnds(run) : [word(run)]));
  for (const digits of joinedDigits(text)) tokens.push(...digitEnds(digits));
  return tokens;
}

/** Every end of at least three digits: a prefix search over them finds any part of a number. */
function digitEnds(digits: string): string[] {
  const ends = [word(digits)];
  for (let start = 1; start <= digits.length - 3; start++) ends.push(word(digits.slice(start)));
  return ends;
}

/** How many letters may be initials. */
export const shortestInitials = 2;
export const longestInitials = 8;

/** One thing that a query asks for; each of its tokens will do, with its own weight. */
export interface Term {
  /** The characters it stands for; Han terms are marked in the text by these. */
  text: string;
  /** Tokens with weights; `isPrefix` where the token may go on. */
  tokens: { token: string; weight: number; isPrefix?: boolean }[];
  kind: 'pair' | 'single' | 'word' | 'sound';
  /** Words and sounds of the same letters: one reading or the other holds. */
  run?: number;
}

/** Tokens of neighbours among what may be initials, for initials that stand nowhere as a whole. */
export function initialParts({ kind, text }: Term): string[] {
  if (kind !== 'word' || !/^[a-z]+$/.test(text) || text.length > longestInitials) return [];
  const parts: string[] = [];
  for (let size = 2; size < text.length; size++)
    for (let start = 0; start + size <= text.length; start++) parts.push(`i${text.slice(start, start + size)}`);
  return parts;
}

/** Pairs of characters that only 的 parts: 退的钱 has 退钱. @param query normalised */
export const bridgeTokens = (query: string): string[] =>
  (query.match(/[\p{Script=Han}]的[\p{Script=Han}]/gu) ?? []).map((part) => {
    const [first, , last] = [...part] as [string, string, string];
    return pairToken(first, last);
  });

/** Most terms of a query that are looked up. */
const termLimit = 32;

/** The terms of a query. @param query normalised, question phrases removed */
export function queryTerms(query: string, language: Language): Term[] {
  const terms: Term[] = [];
  for (const run of hanRuns(query)) {
    if (run.length === 1)
      terms.push({
        text: run[0] as string,
        kind: 'single',
        tokens: [
          { token: singleToken(run[0] as string), weight: 1 },
          { token: pairStart(run[0] as string), weight: 0.25, isPrefix: true },
        ],
      });
    for (const [first, second] of pairsOf(run))
      terms.push({ text: first + second, kind: 'pair', tokens: [{ token: pairToken(first, second), weight: 1 }] });
  }
  const digits = joinedDigits(query);
  for (const run of digits.length > 0
    ? [...digits, ...latinRuns(query).filter((part) => !/^\d+$/.test(part))]
    : latinRuns(query))
    if (/^\d+$/.test(run) || !/^[a-z]+$/.test(run))
      terms.push({ text: run, kind: 'word', tokens: [{ token: word(run), weight: 1, isPrefix: run.length > 1 }] });
  terms.push(...letterTerms(query, language));
  const seen = new Set<string>();
  return terms
    .filter(({ kind, text }) => {
      const key = kind + text;
      const isNew = !seen.has(key);
      seen.add(key);
      return isNew;
    })
    .slice(0, termLimit);
}

/**
 * Letters may be a word (pdd), initials (rgkf), or the sounds of words (tuikuan, tui'kuan, tui kuan).
 * All are asked for; the planner keeps the words where the guide knows them, else the sounds.
 */
function letterTerms(query: string, language: Language): Term[] {
  const runs = query.match(/[a-z]+(?:['’ ][a-z]+)*/g) ?? [];
  return runs.flatMap((run, i) => [
    ...run.split(/['’ ]/).map((text): Term => {
      const isInitials = text.length >= shortestInitials && text.length <= longestInitials;
      return {
        text,
        kind: 'word',
        run: i,
        tokens: [
          { token: word(text), weight: 1, isPrefix: text.length > 2 },
          ...(isInitials ? [{ token: `i${text}`, weight: 0.7 }] : []),
        ],
      };
    }),
    ...language.soundTerms(run).map((term) => ({ ...term, run: i })),
  ]);
}

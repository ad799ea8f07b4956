/**
 * Texts become opaque ASCII tokens, so that neither Pagefind nor a browser can cut Chinese differently.
 * `u` one Han character, `b` an adjacent pair, `w` a Latin word, `d` the end of a number, `o` a word of another script,
 * `p` the sounds of a pair, `i` initials. The build and the browser run this same code.
 */
import { foldSyllable, type Language } from './language.ts';

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

export const soundToken = (first: string, second: string): string => `p${first}0${second}`;

/** Runs of Han characters, each as an array of characters. */
export const hanRuns = (text: string): string[][] =>
  (text.match(/[\p{Script=Han}〇々]+/gu) ?? []).map((run) => [...run]);

/** Runs of other letters and digits. */
export const latinRuns = (text: string): string[] =>
  text.replace(/[\p{Script=Han}〇々]+/gu, ' ').match(/[a-z]+|\d+|[\p{L}\p{N}]+/gu) ?? [];

/** Digits with the hyphens and spaces that people write between them, joined. */
const joinedDigits = (text: string): string[] =>
  (text.match(/\d+(?:[-–— ]\d+)+/g) ?? []).map((run) => run.replace(/\D/g, ''));

const pairsOf = (run: readonly string[]): [string, string][] =>
  run.slice(1).map((char, i) => [run[i] as string, char] as [string, string]);

/** `w` and the word, `d` and the digits as letters, or `o` and the codes of letters of another script. */
function word(text: string): string {
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

/** Sounds of each adjacent pair. @param text normalised */
export function soundTokens(text: string, language: Language): string[] {
  return hanRuns(text).flatMap((run) =>
    pairsOf(run).flatMap(([first, second]) =>
      language.syllablesOf(first).flatMap((a) => language.syllablesOf(second).map((b) => soundToken(a, b))),
    ),
  );
}

const shortestInitials = 2;
const longestInitials = 8;

/** Initials of every two to four neighbouring characters, and of whole phrases. @param text normalised */
export function initialTokens(text: string, language: Language): string[] {
  const tokens: string[] = [];
  for (const run of hanRuns(text)) {
    const letters = run.map((char) => language.syllablesOf(char)[0]?.[0] ?? ' ').join('');
    for (let size = shortestInitials; size <= 4; size++)
      for (let start = 0; start + size <= letters.length; start++)
        tokens.push(`i${letters.slice(start, start + size)}`);
    if (letters.length > 4 && letters.length <= longestInitials) tokens.push(`i${letters}`);
  }
  return tokens.filter((token) => token.indexOf(' ') < 0);
}

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
  return runs.flatMap((run, i) => {
    const words = run.split(/['’ ]/).map((text): Term => {
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
    });
    const parse = parseSounds(run, language);
    const sounds = pairsOf(parse).map(
      ([first, second], place): Term => ({
        text: `${first}'${second}`,
        kind: 'sound',
        run: i,
        tokens: [{ token: soundToken(first, second), weight: 1, isPrefix: place === parse.length - 2 }],
      }),
    );
    return [...words, ...sounds];
  });
}

/** Cuts letters into syllables, as few as possible; the last may be unfinished. Empty where it cannot be done. */
export function parseSounds(run: string, language: Language): string[] {
  const cut = (text: string): string[] | undefined => {
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= text.length; end++) {
      for (let start = Math.max(0, end - 6); start < end; start++) {
        const before = best[start];
        const part = text.slice(start, end);
        const fits = language.isSyllable(part) || (end === text.length && language.startsSyllable(part));
        if (!before || !fits) continue;
        if (!best[end] || before.length + 1 < (best[end] as string[]).length) best[end] = [...before, part];
      }
    }
    return best[text.length];
  };
  const parts = run.split(/['’ ]/).map(cut);
  return parts.every((part) => part !== undefined) ? parts.flatMap((part) => part as string[]).map(foldSyllable) : [];
}

/** Sounds of a Han pair, for a pair that the guide does not write: 到帐 finds 到账. */
export const homophoneTokens = (pair: string, language: Language): string[] => soundTokens(pair, language);

import type { FieldKind } from '@/schemas/letter.ts';
import { findSecrets, type Secret } from './guard.ts';

/** A stretch of a finished letter; blanks are still to be filled in. */
export interface Piece {
  text: string;
  isBlank: boolean;
}

/** What a field holds, as the letter takes it. */
export interface ReadValue {
  text: string;
  /** What had to be left out of it. */
  secrets: Secret[];
}

/** `【订单号】` in a template. */
export const blankPattern = /【([^【】]+)】/g;

/** What a reader typed, fit to stand in a letter: without invisible characters, without secrets. */
export function readValue(typed: string, kind: FieldKind, hidden: string): ReadValue {
  const clean = typed
    .replace(/\r\n?/g, '\n')
    // Controls, marks that turn the direction of text, halves of characters.
    .replace(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu, (char) => (char === '\t' ? ' ' : ''))
    .replace(/\n{3,}/g, '\n\n')
    .trim();
  const spans = findSecrets(clean, kind);
  let text = '';
  let end = 0;
  for (const { from, to } of spans) {
    text += clean.slice(end, from) + hidden;
    end = to;
  }
  text += clean.slice(end);
  return { text: shapeValue(text, kind), secrets: [...new Set(spans.map((span) => span.kind))] };
}

function shapeValue(text: string, kind: FieldKind): string {
  if (kind === 'amount') return shapeAmount(text);
  const day = kind === 'past' || kind === 'future' ? /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) : null;
  return day ? `${Number(day[1])} 年 ${Number(day[2])} 月 ${Number(day[3])} 日` : text;
}

/** A sum without its unit, which the template brings; one with words or other sums beside it stays whole. */
function shapeAmount(text: string): string {
  const sum = text.replace(/^[¥￥]\s*|[。.]$/g, '').trimEnd();
  const bare = sum.replace(/[元块][整钱]?$/, '').trimEnd();
  return hasUnit(bare) ? sum : bare;
}

const hasUnit = (sum: string) => /[元块]/.test(sum);

/**
 * Puts values into a template. A value is never read as a template; one that is missing stays a blank, and a line with
 * an optional blank that is missing is left out.
 * @param values by label, as `readValue` gives them
 */
export function composeLetter(
  template: string,
  values: ReadonlyMap<string, string>,
  optional: readonly string[],
): Piece[] {
  const pieces: Piece[] = [];
  const add = (text: string, isBlank = false) => {
    if (text) pieces.push({ text, isBlank });
  };
  const lines = template.split('\n').filter((line) => {
    const labels = Array.from(line.matchAll(blankPattern), (hit) => hit[1] as string);
    return labels.every((label) => !optional.includes(label) || values.get(label));
  });
  lines.forEach((line, i) => {
    let end = 0;
    for (const hit of line.matchAll(blankPattern)) {
      const at = hit.index as number;
      const after = at + hit[0].length;
      const value = values.get(hit[1] as string);
      add(line.slice(end, at));
      if (value) {
        const { text, skipped } = fitIn(value, line[at - 1], line.slice(after));
        add(text);
        end = after + skipped;
      } else {
        add(hit[0], true);
        end = after;
      }
    }
    add(line.slice(end) + (i < lines.length - 1 ? '\n' : ''));
  });
  return pieces;
}

const isHan = (char: string | undefined) => char !== undefined && /\p{Script=Han}/u.test(char);
const isLatin = (char: string | undefined) => char !== undefined && /[a-z\d]/i.test(char);

/**
 * A value between its neighbours, and how many characters of the template it makes needless: one space between Han and
 * Latin; one unit behind a sum; the sentence brings its own full stop, but none behind `！` and `？`.
 */
function fitIn(value: string, before: string | undefined, after: string): { text: string; skipped: number } {
  const unit = after.startsWith('元') && hasUnit(value) ? 1 : 0;
  const rest = after.slice(unit);
  const bare = /^[。；，]/.test(rest) ? value.slice(0, endOfWords(value)) || value : value;
  const last = bare[bare.length - 1];
  const head = isHan(before) && isLatin(bare[0]) ? ' ' : '';
  const stop = rest.startsWith('。') && /[！？!?]/.test(last ?? '') ? 1 : 0;
  return { text: head + bare + (isLatin(last) && isHan(rest[0]) ? ' ' : ''), skipped: unit + stop };
}

/** Where a value ends without the stops behind it; a pattern would start again at every stop inside it. */
function endOfWords(value: string): number {
  let end = value.length;
  while (end > 0 && /[\s。.；;，,]/.test(value[end - 1] as string)) end--;
  return end;
}

/** The letter as it is copied. */
export const letterText = (pieces: readonly Piece[]): string => pieces.map(({ text }) => text).join('');

import { findMarks } from './marks.ts';

/** About this many characters of a passage. */
const passageLength = 60;

/** The part of a text with most of the words; undefined where none occurs. */
export function findPassage(text: string, terms: readonly string[]): string | undefined {
  const marks = findMarks(text, terms);
  let best: { start: number; sum: number } | undefined;
  for (const { start } of marks) {
    const sum = marks
      .filter((mark) => mark.start >= start && mark.end <= start + passageLength)
      .reduce((total, mark) => total + mark.end - mark.start, 0);
    if (!best || sum > best.sum) best = { start, sum };
  }
  if (!best) return undefined;
  const from = Math.max(0, best.start - 12);
  const part = text.slice(from, from + passageLength).trim();
  return `${from > 0 ? '…' : ''}${part}${from + passageLength < text.length ? '…' : ''}`;
}

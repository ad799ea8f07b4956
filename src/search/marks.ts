/** A stretch of a text to mark; `end` is behind the last character. */
export interface Mark {
  start: number;
  end: number;
}

/** Where the words of a query stand in a text, merged where they touch. Case is ignored. */
export function findMarks(text: string, terms: readonly string[]): Mark[] {
  const lower = text.toLowerCase();
  if (lower.length !== text.length) return [];
  const marks: Mark[] = [];
  for (const term of terms) {
    if (!term) continue;
    for (let start = lower.indexOf(term); start >= 0; start = lower.indexOf(term, start + 1))
      marks.push({ start, end: start + term.length });
  }
  marks.sort((a, b) => a.start - b.start || b.end - a.end);
  const merged: Mark[] = [];
  for (const mark of marks) {
    const last = merged[merged.length - 1];
    if (last && mark.start <= last.end) last.end = Math.max(last.end, mark.end);
    else merged.push(mark);
  }
  return merged;
}

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

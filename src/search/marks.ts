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

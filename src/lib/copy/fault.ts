import type { Fault } from '../content/faults.ts';

/** Exchanges `[start, end)` of a file's text. */
export interface Edit {
  start: number;
  end: number;
  text: string;
}

/** A fault of the wording; `edit` repairs it without a look. */
export interface CopyFault extends Fault {
  edit?: Edit | undefined;
}

/** A text after all edits that do not touch one another; the rest is left for the next round. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let result = text;
  let limit = Number.POSITIVE_INFINITY;
  for (const { start, end, text: next } of edits.toSorted((a, b) => b.start - a.start)) {
    if (end > limit) continue;
    result = result.slice(0, start) + next + result.slice(end);
    limit = start;
  }
  return result;
}

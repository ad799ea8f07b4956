import { readContent } from '../content/read.ts';
import type { RecordMap } from '../records/records.ts';
import { parseLetter, slugOf } from './file.ts';
import { type LetterView, viewLetters } from './view.ts';

/** Letters read from disk: for build steps and tests, outside Astro's module graph (pages use registry.ts). */
export function readLetters(root: string, records: RecordMap): LetterView[] {
  const letters = [...readContent(root).files].flatMap(([file, text]) => {
    const slug = slugOf(file);
    const data = slug === undefined ? undefined : parseLetter(file, text).data;
    return slug === undefined || !data ? [] : [[slug, data] as const];
  });
  return viewLetters(new Map(letters), records);
}

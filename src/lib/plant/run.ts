import { checkContent } from '../content/check.ts';
import type { Fault } from '../content/faults.ts';
import { checkCopy, termsFile } from '../copy/check.ts';
import type { MistakeKind } from './mistakes.ts';
import { seededRandom } from './random.ts';

/** What became of one planted mistake. */
export interface Outcome {
  kind: string;
  /** The files that it changed. */
  files: string[];
  /** The first new fault that a gate reported; undefined where none did. */
  caught: Fault | undefined;
}

/**
 * Plants mistakes into copies of the content, one at a time, and looks which ones the gates of `npm run check` and
 * `npm run lint` report. The content itself is not touched.
 * @param times how many of each kind
 */
export function plantMistakes(
  files: ReadonlyMap<string, string>,
  kinds: readonly MistakeKind[],
  { seed, times, today }: { seed: number; times: number; today: string },
): Outcome[] {
  const random = seededRandom(seed);
  const key = ({ file, message }: Fault) => `${file} ${message}`;
  const before = new Set(
    [...checkContent({ files: new Map(files) }, today), ...checkCopy({ files: new Map(files) })].map(key),
  );
  return kinds.flatMap(({ name, plant }) =>
    Array.from({ length: times }, () => {
      const planted = plant(files, random);
      const copy = new Map(files);
      for (const { file, text } of planted) {
        if (text === undefined) copy.delete(file);
        else copy.set(file, text);
      }
      const touched = new Map(
        [...copy].filter(([file]) => file === termsFile || planted.some((one) => one.file === file)),
      );
      const faults = [...checkContent({ files: copy }, today), ...checkCopy({ files: touched })];
      return {
        kind: name,
        files: planted.map(({ file }) => file),
        caught: faults.find((fault) => !before.has(key(fault))),
      };
    }),
  );
}

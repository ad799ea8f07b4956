import { parse } from 'yaml';
import { type Letter, letterSchema } from '../../schemas/letter.ts';
import { records } from '../records/registry.ts';
import { slugOf } from './file.ts';
import { type LetterView, viewLetters } from './view.ts';

const files = import.meta.glob<string>('../../../content/letters/*.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** All letters, for pages. The content check has passed before. */
export const letters: readonly LetterView[] = viewLetters(
  new Map(
    Object.entries(files).map(([path, text]): [string, Letter] => [
      slugOf(path.slice(path.indexOf('content/'))) as string,
      letterSchema.parse(parse(text)),
    ]),
  ),
  records,
);

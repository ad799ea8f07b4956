import { type Article, allSections } from '../../lib/guide/guide.ts';
import { tools } from '../../lib/guide/tools.ts';
import type { LetterView } from '../../lib/letters/view.ts';
import { toolsText } from '../../text/tools.ts';

/** One page that the search finds: a section, a tool, or a letter, which is a tool, too. */
export interface SearchEntry {
  id: string;
  /** Short title of its article; for tools their common name. */
  group: string;
  title: string;
  answer: string;
  aliases: readonly string[];
  phrases: readonly string[];
  kind: 'section' | 'tool';
}

/** All that the search finds, in the order of the table. */
export function searchEntries(guide: readonly Article[], letters: readonly LetterView[]): SearchEntry[] {
  const groups = new Map(guide.map(({ id, shortTitle }) => [id, shortTitle]));
  return [
    ...allSections(guide).map(
      ({ id, articleId, title, answer, aliases, phrases }): SearchEntry => ({
        id,
        group: groups.get(articleId) ?? '',
        title,
        answer,
        aliases,
        phrases,
        kind: 'section',
      }),
    ),
    ...[...tools, ...letters].map(
      ({ id, title, answer, aliases, phrases }): SearchEntry => ({
        id,
        group: toolsText.group,
        title,
        answer,
        aliases,
        phrases,
        kind: 'tool',
      }),
    ),
  ];
}

/** Articles' ids, and the tools' first parts, which are no article's. */
export const groupIdOf = (id: string): string => id.split('/')[0] as string;

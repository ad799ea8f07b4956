import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { type Article, allSections } from '../../lib/guide/guide.ts';
import { tools } from '../../lib/guide/tools.ts';
import type { LetterView } from '../../lib/letters/view.ts';
import { readingText, readPages } from '../../lib/output/pages.ts';
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

/** With the text of its page. */
export interface IndexedEntry extends SearchEntry {
  text: string;
}

/**
 * Adds the texts of the pages that were built.
 * @param dir folder of the built site
 * @throws Error where a page is missing
 */
export function readTexts(dir: string, entries: readonly SearchEntry[]): IndexedEntry[] {
  const pages = new Map(readPages(dir).map((page) => [page.address, page]));
  return entries.map((entry) => {
    const { id, kind } = entry;
    const page = pages.get(`${id}/`);
    const body = page && select(kind === 'tool' ? 'main' : '[data-section-body]', page.tree);
    if (!body) throw new Error(`No page was built for "${id}"`);
    // A tool is found by its names: its page is labels and lists of choices.
    return { ...entry, text: kind === 'tool' ? '' : readingText(body as Element) };
  });
}

/** Articles' ids, and the tools' first parts, which are no article's. */
export const groupIdOf = (id: string): string => id.split('/')[0] as string;

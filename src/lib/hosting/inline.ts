import { createHash } from 'node:crypto';
import type { Element, Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { InlineHashes } from './policy.ts';

/** Types that no engine runs, so that no policy asks for their hash. */
const dataTypes = ['application/json', 'application/ld+json'];

/** Whether an engine would run this script element's own text. */
const isInlineScript = ({ properties }: Element): boolean =>
  properties.src === undefined && !dataTypes.includes(String(properties.type ?? ''));

/** Hash of an inline element's text as CSP spells it. */
export const hashSource = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

/** The hashes that a page's policy must name for its inline scripts and styles, each once, in order. */
export function inlineHashes(tree: Root): InlineHashes {
  const hashes = (elements: Element[]) => [...new Set(elements.map((element) => hashSource(textOf(element))))];
  return {
    scripts: hashes(selectAll('script', tree).filter(isInlineScript)),
    styles: hashes(selectAll('style', tree)),
  };
}

/** All hashes of several pages, each once. */
export function joinHashes(pages: readonly InlineHashes[]): InlineHashes {
  return {
    scripts: [...new Set(pages.flatMap(({ scripts }) => scripts))],
    styles: [...new Set(pages.flatMap(({ styles }) => styles))],
  };
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';

/** One HTML file of the built site. */
export interface BuiltPage {
  /** Path below the site's root, e.g. `hotline/hours/index.html`. */
  file: string;
  /** Address below the base path, e.g. `hotline/hours/`. */
  address: string;
  html: string;
  tree: Root;
}

/** Reads and parses every HTML file of a built site. */
export function readPages(dir: string): BuiltPage[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.html') && !file.startsWith('pagefind/'))
    .toSorted()
    .map((file) => {
      const html = readFileSync(join(dir, file), 'utf8');
      return { file, address: file.replace(/index\.html$/, ''), html, tree: fromHtml(html) };
    });
}

/** Text of an element with a space between blocks; sources' own titles and links that recur on many pages are left out. */
export function readingText(element: Element): string {
  const isInline = ['a', 'b', 'strong', 'em', 'span', 'time', 'wbr'].includes(element.tagName);
  const { dataSource, dataAside } = element.properties;
  if (['script', 'style', 'svg', 'template'].includes(element.tagName)) return ' ';
  if (dataSource !== undefined || dataAside !== undefined) return ' ';
  // Hints for screen readers and the dates of marks are no part of a sentence.
  if (element.tagName === 'time' || String(element.properties.className ?? '').includes('visually-hidden')) return '';
  const text = element.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? readingText(child) : ''))
    .join('');
  return (isInline ? text : `${text} `).replace(/\s+/g, ' ');
}

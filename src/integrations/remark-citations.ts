import type { Parent, PhrasingContent, Root, Text } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { citationPattern, splitCitation } from '../lib/records/citations.ts';

/** Components that show a record in full; a mark in the text leads to them. */
const shownInFull = ['NumberCard', 'RuleLine'];

type File = { path?: string };

/**
 * Turns each `((id))` of a body into `<Cite id section>` (src/components/mdx/Cite.astro), and tells cards
 * and rules which section they stand in, so that marks lead to that section's list of sources.
 */
export function remarkCitations() {
  return (tree: Root, file: File): void => {
    const section = sectionOf(file.path ?? '');
    const seen = new Set<string>();
    visit(tree, ['mdxJsxFlowElement', 'mdxJsxTextElement'], (node) => {
      const element = node as unknown as { name: string | null; attributes: object[] };
      if (!shownInFull.includes(element.name ?? '')) return;
      element.attributes.push({ type: 'mdxJsxAttribute', name: 'section', value: section });
    });
    visit(tree, 'text', (node: Text, index, parent: Parent | undefined) => {
      const parts = splitCitations(node.value, section, seen);
      if (!parts || !parent || index === undefined) return undefined;
      parent.children.splice(index, 1, ...parts);
      return [SKIP, index + parts.length];
    });
  };
}

/** `…/content/guide/hotline/hours.mdx` → `hotline/hours`; an article's introduction → `hotline`. */
function sectionOf(path: string): string {
  const match = /([^/\\]+)[/\\]([^/\\]+)\.mdx$/.exec(path);
  return match ? `${match[1]}${match[2] === 'index' ? '' : `/${match[2]}`}` : '';
}

function splitCitations(value: string, section: string, seen: Set<string>): PhrasingContent[] | undefined {
  const parts: PhrasingContent[] = [];
  let end = 0;
  for (const hit of value.matchAll(citationPattern)) {
    const { id, part } = splitCitation(hit[1] as string);
    if (hit.index > end) parts.push({ type: 'text', value: value.slice(end, hit.index) });
    parts.push(citeElement({ id, section, ...(part && { part }), ...(seen.has(id) && { repeat: 'yes' }) }));
    seen.add(id);
    end = hit.index + hit[0].length;
  }
  if (end === 0) return undefined;
  if (end < value.length) parts.push({ type: 'text', value: value.slice(end) });
  return parts;
}

function citeElement(attributes: Record<string, string>): PhrasingContent {
  return {
    type: 'mdxJsxTextElement',
    name: 'Cite',
    attributes: Object.entries(attributes).map(([name, value]) => ({ type: 'mdxJsxAttribute', name, value })),
    children: [],
  } as PhrasingContent;
}

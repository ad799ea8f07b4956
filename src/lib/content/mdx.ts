import type { Node, Parent, Root, RootContent } from 'mdast';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { citationPattern, splitCitation } from '../records/citations.ts';

const processor = unified().use(remarkParse).use(remarkMdx);

/** Frontmatter and body of an MDX file; `bodyLine` is the file's line on which the body starts. */
export interface SplitFile {
  frontmatter: string;
  body: string;
  bodyLine: number;
}

/** Splits a file at its `---` lines; undefined where it has no frontmatter. */
export function splitFrontmatter(text: string): SplitFile | undefined {
  const match = /^---\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return undefined;
  return { frontmatter: match[1] as string, body: text.slice(match[0].length), bodyLine: match[0].split('\n').length };
}

/**
 * Parses a body to a Markdown tree with MDX nodes.
 * @throws VFileMessage with `line` where the body is not valid MDX
 */
export function parseBody(body: string): Root {
  return processor.parse(body);
}

/** Name of an MDX element, or undefined for other nodes. */
export function elementName(node: Node): string | undefined {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return undefined;
  return (node as Node & { name: string | null }).name ?? '';
}

/** A string attribute of an MDX element. */
export function elementAttribute(node: Node, name: string): string | undefined {
  const attributes =
    (node as Node & { attributes?: { type: string; name?: string; value?: unknown }[] }).attributes ?? [];
  const value = attributes.find((attribute) => attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}

/** Whether an element has an attribute that MDX would run as JavaScript: `a={…}`, `{...b}`. */
export const hasComputedAttribute = (node: Node): boolean =>
  ((node as Node & { attributes?: { type: string; value?: unknown }[] }).attributes ?? []).some(
    ({ type, value }) => type !== 'mdxJsxAttribute' || (typeof value === 'object' && value !== null),
  );

/** Visible text of a block, in one string per block, citations and <Plain> blanked by a space. */
export interface TextBlock {
  text: string;
  line: number;
  /** Ids cited inside the block. */
  cites: string[];
}

const isParent = (node: Node): node is Parent => 'children' in node && Array.isArray(node.children);
const phrasing = new Set(['paragraph', 'heading', 'tableCell']);

/** Collects the text of all paragraphs, headings and table cells, with the line on which each starts. */
export function textBlocks(root: Root): TextBlock[] {
  const blocks: TextBlock[] = [];
  const visit = (node: Node) => {
    if (elementName(node) === 'Plain') return;
    if (phrasing.has(node.type) || node.type === 'mdxJsxTextElement') {
      const raw = inlineText(node);
      const cites = [...raw.matchAll(citationPattern)].map((hit) => splitCitation(hit[1] as string).id);
      blocks.push({ text: raw.replace(citationPattern, ' '), line: node.position?.start.line ?? 1, cites });
      return;
    }
    if (isParent(node)) for (const child of node.children) visit(child);
  };
  visit(root);
  return blocks;
}

function inlineText(node: Node): string {
  if (elementName(node) === 'Plain') return ' ';
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
    return (node as Node & { value: string }).value;
  return isParent(node) ? node.children.map(inlineText).join('') : '';
}

/** Walks every node of a tree, parents first. */
export function walk(node: Node, visit: (node: RootContent | Root) => void): void {
  visit(node as RootContent);
  if (isParent(node)) for (const child of node.children) walk(child, visit);
}

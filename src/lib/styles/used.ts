import type { Root } from 'hast';
import { PurgeCSS, type RawContent } from 'purgecss';
import { visit } from 'unist-util-visit';
import { parseAst } from 'vite';

/** What a kind of page is made of: its pages, and the scripts that may add to them. */
export interface PageKind {
  trees: Root[];
  scripts: string[];
  /** What scripts call classes by instead of the sheet's names (script-names.ts). */
  given?: ReadonlyMap<string, string>;
}

/**
 * The part of a sheet that a kind of page can need: rules whose classes, ids, elements and attributes stand in one
 * of its pages or in one of its scripts, and the custom properties that these rules use.
 */
export async function keepUsed(css: string, { trees, scripts, given }: PageKind): Promise<string> {
  const content: RawContent[] = scripts.map((raw) => ({ raw, extension: 'js' }));
  const words = scripts.flatMap(wordsOf);
  const [result] = await new PurgeCSS().purge({
    content: [...content, { raw: '', extension: 'tree' }],
    css: [{ raw: css }],
    extractors: [
      { extensions: ['js'], extractor: (script) => longWordsOf(script, given) },
      { extensions: ['tree'], extractor: () => namesIn(trees) },
    ],
    safelist: [
      /^:/, // `:focus`, `:target`: a rule of pseudo-classes alone fits every page
      // `verdict--${mood}`: what a script finishes itself is kept whole.
      ...words.filter((word) => word.endsWith('-')).map((word) => new RegExp(`^${word}`)),
    ],
    variables: true,
    keyframes: true,
  });
  return result?.css ?? '';
}

/**
 * The words of a script by which it can name classes and elements: those of its strings, since its own names are
 * no names of a page; nor are those of files, which stand in addresses.
 */
export function wordsOf(script: string): string[] {
  const texts = stringsOf(script).filter((text) => !/^[\w.,%/-]*\/[\w.,%/-]*$/.test(text));
  return [...new Set(texts.flatMap((text) => text.match(/[A-Za-z][\w-]*/g) ?? []))];
}

/**
 * The words of a script, with the sheet's names for those that are short names of classes.
 * @param given the short names of classes in scripts (script-names.ts)
 */
export function longWordsOf(script: string, given: ReadonlyMap<string, string> = new Map()): string[] {
  const long = new Map([...given].map(([name, short]) => [short, name]));
  return wordsOf(script).map((word) => long.get(word) ?? word);
}

/** What stands in the strings of a script. */
export function stringsOf(script: string): string[] {
  const strings: string[] = [];
  const read = (node: unknown): void => {
    if (Array.isArray(node)) for (const child of node) read(child);
    if (typeof node !== 'object' || node === null || !('type' in node)) return;
    if (node.type === 'Literal' && 'value' in node && typeof node.value === 'string') strings.push(node.value);
    if (node.type === 'TemplateElement' && 'value' in node) strings.push((node.value as { raw: string }).raw);
    for (const child of Object.values(node)) read(child);
  };
  read(parseAst(script));
  return strings;
}

/** The names by which a sheet's rules can fit one of some pages. */
export function namesIn(trees: Root[]) {
  const tags = new Set<string>(['html', 'body']);
  const classes = new Set<string>();
  const ids = new Set<string>();
  const names = new Set<string>();
  const values = new Set<string>();
  for (const tree of trees) {
    visit(tree, 'element', ({ tagName, properties }) => {
      tags.add(tagName);
      for (const [name, value] of Object.entries(properties)) {
        const parts = Array.isArray(value) ? value.map(String) : [String(value)];
        names.add(attributeOf(name));
        for (const part of parts) {
          values.add(part);
          if (name === 'className') classes.add(part);
          if (name === 'id') ids.add(part);
        }
      }
    });
  }
  return {
    attributes: { names: [...names], values: [...values] },
    classes: [...classes],
    ids: [...ids],
    tags: [...tags],
    undetermined: [],
  };
}

/** hast's `dataSectionBody`, `ariaLabel`, `className` as they stand in HTML. */
const attributeOf = (name: string) =>
  name === 'className'
    ? 'class'
    : /^(data|aria)[A-Z]/.test(name)
      ? name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
      : name.toLowerCase();

import type { Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import type { Selector } from 'lightningcss';
import { visit } from 'unist-util-visit';
import { minify } from './lower.ts';

/** What authors' names are called in the built site. */
export interface ShortNames {
  /** A class that no sheet, script or test speaks of has no name: it is left out of the pages. */
  classes: ReadonlyMap<string, string>;
  /** Custom properties, with their hyphens. */
  properties: ReadonlyMap<string, string>;
}

/** What stands in the site before its names are shortened. */
export interface NamedSite {
  /** How often pages name each class. */
  classes: ReadonlyMap<string, number>;
  /** Every sheet, and by how many pages it is carried. */
  sheets: readonly { css: string; pages: number }[];
  /** Classes that keep their names. */
  kept: Iterable<string>;
  /** Classes that scripts call by these names already (script-names.ts). */
  given: ReadonlyMap<string, string>;
  /** Words of scripts, by which they may name a class; those that end in `-` are the beginning of names. */
  words: Iterable<string>;
  /** Whether scripts or pages themselves name a custom property. */
  isNamed: (property: string) => boolean;
}

/**
 * Gives the classes and custom properties of a site names of one or two letters, the shortest to those that pages
 * repeat most: authors' names tell what a thing is, and every page would carry them twice.
 */
export function shortNames({ classes, sheets, kept, given, words, isNamed }: NamedSite): ShortNames {
  const spoken = new Set([...kept, ...words, ...given.values()]);
  const beginnings = [...spoken].filter((word) => word.endsWith('-'));
  const classCounts = new Map<string, number>();
  const propertyCounts = new Map<string, number>();
  for (const { css, pages } of sheets)
    eachName(css, {
      class: (name) => add(classCounts, name, pages),
      property: (name) => add(propertyCounts, name, pages),
    });
  const unstyled = [...classes.keys()].filter((name) => !classCounts.has(name) && !given.has(name));
  for (const [name, count] of classes) if (classCounts.has(name)) add(classCounts, name, count);
  for (const name of given.keys()) classCounts.delete(name);
  const isKept = (name: string) => spoken.has(name) || beginnings.some((beginning) => name.startsWith(beginning));
  return {
    classes: new Map([
      ...unstyled.filter((name) => !isKept(name)).map((name) => [name, ''] as const),
      ...given,
      ...assign(classCounts, isKept, spoken),
    ]),
    properties: new Map(
      [...assign(stripped(propertyCounts), (name) => isNamed(`--${name}`), new Set())].map(([name, short]) => [
        `--${name}`,
        `--${short}`,
      ]),
    ),
  };
}

/** How often pages name each class. */
export function countClasses(trees: readonly Root[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const tree of trees)
    visit(tree, 'element', ({ properties: { className } }) => {
      if (Array.isArray(className)) for (const name of className) add(counts, String(name), 1);
    });
  return counts;
}

/** A page with its classes renamed; all else stays as it was written. */
export function renameInHtml(html: string, { classes }: Pick<ShortNames, 'classes'>): string {
  const edits: { from: number; to: number; names: string }[] = [];
  visit(fromHtml(html, { verbose: true }), 'element', ({ properties: { className }, data }) => {
    const { start, end } = data?.position?.properties?.className ?? {};
    if (!Array.isArray(className) || start?.offset === undefined || end?.offset === undefined) return;
    const names = className.map((name) => classes.get(String(name)) ?? String(name)).filter(Boolean);
    edits.push({ from: start.offset, to: end.offset, names: names.join(' ') });
  });
  let done = '';
  let place = 0;
  for (const { from, to, names } of edits.toSorted((a, b) => a.from - b.from)) {
    const before = html.slice(place, from);
    done += names === '' ? before.trimEnd() : `${before}class="${names}"`;
    place = to;
  }
  return done + html.slice(place);
}

/**
 * A minified sheet with its classes and custom properties renamed.
 * @throws where a name stands in a place that is not read as CSS, such as the condition of `@supports`
 */
export function renameInSheet(css: string, { classes, properties }: ShortNames): string {
  const renamed = eachName(css, { class: (name) => classes.get(name), property: (name) => properties.get(name) });
  const given = new Set(properties.values());
  for (const [name] of renamed.matchAll(/(?<![\w-])--[\w-]+/g))
    if (properties.has(name) && !given.has(name)) throw new Error(`short-names: ${name} stands where it is not read`);
  return renamed;
}

/** Shows every class and custom property of a sheet, and writes what comes back in its place. */
function eachName(css: string, see: { class: NameOf; property: NameOf }): string {
  return minify(css, {
    DashedIdent: (name) => see.property(name) || undefined,
    Selector: (selector) => inSelector(selector, see.class),
  });
}

/** A selector with other classes, also inside `:not()` and its like. */
function inSelector(selector: Selector, nameOf: NameOf): Selector {
  return selector.map((part) => {
    // `[class^="a"]` would fit other elements once names have changed.
    if (part.type === 'attribute' && part.name === 'class')
      throw new Error('short-names: a sheet selects by the attribute "class"; select by a class');
    if (part.type === 'class') return { ...part, name: nameOf(part.name) || part.name };
    if (part.type === 'pseudo-class' && part.kind !== 'host' && 'selectors' in part)
      return { ...part, selectors: part.selectors.map((inner) => inSelector(inner, nameOf)) };
    return part;
  });
}

type NameOf = (name: string) => string | undefined;

/** The shortest names to the most frequent; where two are equally frequent, by the alphabet, so that builds agree. */
function assign(
  counts: ReadonlyMap<string, number>,
  isKept: (name: string) => boolean,
  taken: ReadonlySet<string>,
): Map<string, string> {
  const all = [...counts].toSorted(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([name]) => name);
  const names = new Map<string, string>();
  const unavailable = new Set([...taken, ...all.filter(isKept)]);
  const free = spellings('abcdefghijklmnopqrstuvwxyz');
  for (const name of all) {
    if (isKept(name)) continue;
    let { value } = free.next();
    while (unavailable.has(value)) ({ value } = free.next());
    names.set(name, value);
  }
  return names;
}

/**
 * `a` to `z`, `a0` to `z9`, `a00` …; no second letter, since lists of advertisements hide `.ad` and its like.
 * @param alphabet the letters, in one string
 */
export function* spellings(alphabet: string): Generator<string, never> {
  const letters = [...alphabet];
  yield* letters;
  for (let digits = 1; ; digits++)
    for (let number = 0; number < 10 ** digits; number++)
      for (const letter of letters) yield `${letter}${String(number).padStart(digits, '0')}`;
}

const stripped = (counts: ReadonlyMap<string, number>) =>
  new Map([...counts].map(([name, count]) => [name.slice(2), count]));

const add = (counts: Map<string, number>, name: string, count: number): undefined => {
  counts.set(name, (counts.get(name) ?? 0) + count);
};

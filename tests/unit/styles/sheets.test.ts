import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import postcss, { type Declaration } from 'postcss';
import { describe, expect, test } from 'vitest';

const folder = fileURLToPath(new URL('../../../src/styles/', import.meta.url));
const sheets = readdirSync(folder)
  .filter((file) => file.endsWith('.css'))
  .map((file) => {
    const text = readFileSync(`${folder}${file}`, 'utf8');
    return { file, text, root: postcss.parse(text) };
  });
const tokens = sheets.find(({ file }) => file === 'tokens.css')?.root ?? postcss.root();
const others = sheets.filter(({ file }) => file !== 'tokens.css');

/** The tokens of one kind: value → name. */
function valuesOf(kind: RegExp): Map<string, string> {
  const values = new Map<string, string>();
  tokens.walkDecls(kind, ({ prop, value }) => void values.set(value, `var(${prop})`));
  return values;
}

const scales: { properties: RegExp; values: Map<string, string> }[] = [
  {
    properties: /^(?:margin|padding)|^(?:top|right|bottom|left|column-gap|grid-gap)$/,
    values: valuesOf(/^--spacing-/),
  },
  { properties: /^border-radius$/, values: valuesOf(/^--radius/) },
  { properties: /^min-(?:height|width)$/, values: valuesOf(/^--tap$/) },
  { properties: /^(?:max-width|grid-template-columns)$/, values: valuesOf(/^--measure$/) },
];

const literalColour = /#[0-9a-f]{3,8}\b|\b(?:rgb|hsl|hwb|lab|lch|oklab|oklch|color)a?\(/i;

/** Sizes of type that no token gives. */
const ownType: Record<string, string> = {
  'base.css html': 'per cent of the size that the reader has set: the root of every token',
  'base.css html.is-big': 'per cent again: large type',
  'cite.css .cite__mark': 'em: a mark follows the size of the line that it stands in, as far as the window is wide',
};

const say = (file: string, { parent, prop, value }: Declaration) =>
  `${file} ${parent?.type === 'rule' ? (parent as postcss.Rule).selector : ''} { ${prop}: ${value} }`;

/** What in a sheet stands as a literal although a token says it. */
function literalsIn(file: string, root: postcss.Root): string[] {
  const found: string[] = [];
  root.walkDecls((declaration) => {
    const { prop, value, parent } = declaration;
    if (literalColour.test(value)) found.push(say(file, declaration));
    if (prop === 'font-size' && !value.startsWith('var(--text-') && !isOnPaper(declaration)) {
      const selector = parent?.type === 'rule' ? (parent as postcss.Rule).selector : '';
      if (!(`${file} ${selector}` in ownType)) found.push(say(file, declaration));
    }
    for (const { properties, values } of scales) {
      if (!properties.test(prop)) continue;
      // A negative margin takes a padding back; `calc` around a name would say it worse.
      for (const [literal] of value.matchAll(/(?<![\w.-])[\d.]+[a-z]+\b/g)) {
        if (values.has(literal)) found.push(`${say(file, declaration)} → ${values.get(literal)}`);
      }
    }
  });
  return found;
}

/** Type on paper is set in points. */
function isOnPaper(declaration: Declaration): boolean {
  for (let node = declaration.parent; node; node = node.parent as typeof node) {
    if (node.type === 'atrule' && (node as postcss.AtRule).params === 'print') return true;
  }
  return false;
}

test('no sheet is longer than 250 lines', () => {
  expect(sheets.length).toBeGreaterThan(20);
  const long = sheets.filter(({ text }) => text.trimEnd().split('\n').length > 250).map(({ file }) => file);
  expect(long).toEqual([]);
});

test('colours, and sizes that have a token, stand in tokens.css alone', () => {
  expect(others.flatMap(({ file, root }) => literalsIn(file, root))).toEqual([]);
});

test('every exception is still in use', () => {
  const selectors = new Set<string>();
  for (const { file, root } of others) {
    root.walkDecls('font-size', ({ parent }) => void selectors.add(`${file} ${(parent as postcss.Rule).selector}`));
  }
  expect(Object.keys(ownType).filter((name) => !selectors.has(name))).toEqual([]);
});

describe('would be found:', () => {
  test.each([
    'a{color:#123456}',
    'a{background:rgba(0,0,0,.5)}',
    'a{border:1px solid #000}',
    'a{font-size:1.1rem}',
    'a{padding:0.5rem 1rem}',
    'a{border-radius:0.25rem}',
    'a{min-height:2.75rem}',
    'a{max-width:38em}',
  ])('%s', (css) => {
    expect(literalsIn('a.css', postcss.parse(css))).not.toEqual([]);
  });
});

test('every custom property that is used has a value', () => {
  const defined = new Set<string>();
  const used = new Map<string, string>();
  for (const { file, root } of sheets) {
    root.walkDecls((declaration) => {
      if (declaration.prop.startsWith('--')) defined.add(declaration.prop);
      for (const [, name = ''] of declaration.value.matchAll(/var\((--[\w-]+)\)/g)) used.set(name, file);
    });
  }
  expect(used.size).toBeGreaterThan(30);
  expect([...used].filter(([name]) => !defined.has(name))).toEqual([]);
});

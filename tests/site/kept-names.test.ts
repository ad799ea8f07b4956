import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptNames } from '@/lib/styles/kept-names.ts';

const root = join(import.meta.dirname, '../..');
const texts = (...patterns: string[]) =>
  globSync(patterns, { cwd: root }).map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }));

/** Authors' names that the built pages no longer carry. */
const [{ text: list = '{}' } = {}] = texts('dist/_astro/names.*.json');
const renamed: Record<string, string> = JSON.parse(list);
const readers = texts(
  'tests/{e2e,build,site,visual}/**/*.ts',
  'scripts/**/*.mjs',
  'src/lib/{output,hosting}/**/*.ts',
).filter(({ file }) => !file.endsWith('kept-names.test.ts'));

const strings = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g;
const selected = /(?<!console|access|error)\.([a-z][\w-]*)/g;
const asAttribute = /class(?:=|List\.\w+\()["'`(?:]*([\w\s|-]+)/g;

/** Classes that a file names: in the selectors of its strings, and in patterns over HTML. */
const classesIn = (text: string): string[] => [
  ...[...text.matchAll(strings)].flatMap(([string]) => [...string.matchAll(selected)].map(([, name]) => `${name}`)),
  ...[...text.matchAll(asAttribute)].flatMap(([, found]) => `${found}`.split(/[\s|]+/)),
];

test('what checks, tests and benches select by has kept its name', () => {
  expect(Object.keys(renamed).length).toBeGreaterThan(150);
  const missed = readers.flatMap(({ file, text }) =>
    classesIn(text)
      .filter((name) => name in renamed)
      .map((name) => `${file}: ${name} → src/lib/styles/kept-names.ts`),
  );
  expect(missed).toEqual([]);
});

test('what the checks of every build select by is kept, also where this build has none of it', () => {
  const asked = readers
    .filter(({ file }) => file.startsWith('src/'))
    .flatMap(({ text }) => [...text.matchAll(/select(?:All)?\('\.([\w-]+)'/g)].map(([, name]) => `${name}`));
  expect(asked).toContain('report-link');
  expect(asked.filter((name) => !keptNames.includes(name))).toEqual([]);
});

test('no name is kept for nobody', () => {
  const asked = new Set(readers.flatMap(({ text }) => classesIn(text)));
  expect(keptNames.filter((name) => !asked.has(name))).toEqual([]);
});

test('a renamed class is found in a selector, a pattern and a list of classes', () => {
  expect(classesIn(`page.locator('main .a__b, p:not(.c)')`)).toEqual(['a__b', 'c']);
  expect(classesIn('page.match(/class="(?:a|b)"/g); box.classList.contains("c")')).toEqual(['a', 'b', 'c']);
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss from 'postcss';
import { expect, test } from 'vitest';
import { readPages } from '@/lib/output/pages.ts';
import { lowerCss } from '@/lib/styles/lower.ts';
import { scriptNames } from '@/lib/styles/script-names.ts';
import { scriptsOf } from '@/lib/styles/scripts.ts';
import { wordsOf } from '@/lib/styles/used.ts';
import { basePath } from '../../scripts/project.mjs';

const root = join(import.meta.dirname, '../..');
const dist = join(root, 'dist');
const given = scriptNames(root);
const pages = readPages(dist);
const scripts = (which: typeof pages) =>
  scriptsOf(
    which.map(({ tree }) => tree),
    (href) => join(dist, href.slice(basePath.length + 1)),
  );
const ofFile = (pattern: string) =>
  globSync(pattern, { cwd: dist }).map((file) => readFileSync(join(dist, file), 'utf8'));

/** Selectors that are one class and nothing else, by that class. */
function classesAlone(css: string): Set<string> {
  const found = new Set<string>();
  postcss.parse(css).walkRules(({ selectors }) => {
    for (const selector of selectors) if (/^\.[\w-]+$/.test(selector)) found.add(selector.slice(1));
  });
  return found;
}

test('built scripts name no class that pages call otherwise', () => {
  const { own, onIntent } = scripts(pages);
  const words = new Set([...own, ...onIntent].flatMap(wordsOf));
  expect([...given.keys()].filter((name) => words.has(name))).toEqual([]);
  expect([...given.values()].filter((name) => !words.has(name))).toEqual([]);
});

test('the list of names says what scripts call classes', () => {
  const names = JSON.parse(ofFile('_astro/names.*.json').join()) as Record<string, string>;
  expect([...given].filter(([name, short]) => names[name] !== short)).toEqual([]);
});

test('what a script sets is styled on every page that the script can run on', async () => {
  const files = globSync('src/styles/**/*.css', { cwd: root }).filter((file) => !file.endsWith('global.css'));
  const styled = classesAlone(await lowerCss(files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n')));
  const short = new Set([...given].filter(([name]) => styled.has(name)).map(([, name]) => name));
  expect(short.size).toBeGreaterThan(25);
  const late = classesAlone(ofFile('_astro/late.*.css').join('\n'));
  const read = new Map<string, Set<string>>();
  const said = new Map<string, string[]>();
  const namesIn = (script: string): string[] => {
    if (!said.has(script))
      said.set(
        script,
        wordsOf(script).filter((word) => short.has(word)),
      );
    return said.get(script) as string[];
  };
  const missing = pages.flatMap((page) => {
    const css = page.html.match(/<style>([\s\S]*?)<\/style>/)?.[1] ?? '';
    if (!read.has(css)) read.set(css, classesAlone(css));
    const there = read.get(css) as Set<string>;
    const { own, onIntent } = scripts([page]);
    // What comes on intent brings its sheet; a script of the page's own must find all in the page.
    const lacks = (name: string, isLate: boolean) => !there.has(name) && !(isLate && late.has(name));
    return [
      ...own.flatMap(namesIn).filter((name) => lacks(name, false)),
      ...onIntent.flatMap(namesIn).filter((name) => lacks(name, true)),
    ].map((name) => `${page.address}: ${name}`);
  });
  expect(missing).toEqual([]);
});

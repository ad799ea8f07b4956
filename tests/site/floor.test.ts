import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { allowedInCss, beyondFloorInCss, beyondFloorInScripts, lackingInCss } from './beyond-floor.ts';

const dist = join(import.meta.dirname, '../../dist');
const read = (file: string) => readFileSync(join(dist, file), 'utf8');
const pages = globSync('**/*.html', { cwd: dist }).map(read);
const found = (pattern: RegExp) => [
  ...new Set(pages.flatMap((html) => [...html.matchAll(pattern)].map(([, text = '']) => text))),
];

/** Pagefind's own files are not ours to compile: they are an addition behind the table, loaded only where they run. */
const scripts = [
  ...globSync('_astro/*.js', { cwd: dist }).map(read),
  ...found(/<script(?: type="module")?>([\s\S]*?)<\/script>/g),
];
const styles = [...found(/<style>([\s\S]*?)<\/style>/g), ...globSync('_astro/*.css', { cwd: dist }).map(read)];

test('the built CSS stays within the floor', async () => {
  expect(styles.length).toBeGreaterThan(3);
  expect((await Promise.all(styles.map(beyondFloorInCss))).flat()).toEqual([]);
});

test('every exception is in use, and is lacked by the browsers that it names', async () => {
  const found = await lackingInCss(styles.join('\n'));
  const named = Object.entries(allowedInCss).map(([feature, { lacking }]) => [feature, lacking]);
  expect(Object.fromEntries(named)).toEqual(
    Object.fromEntries([...found].map(([feature, { lacking }]) => [feature, lacking])),
  );
});

test('the built scripts stay within the floor', () => {
  expect(scripts.length).toBeGreaterThan(5);
  expect(beyondFloorInScripts(scripts)).toEqual([]);
});

test.each([
  'a{gap:1rem;display:flex}',
  'a{inset:0}',
  'a{padding-inline:1rem}',
  'a:has(b){color:red}',
  '@container (min-width:1px){a{color:red}}',
  '@layer x{a{color:red}}',
  'a{height:100dvh}',
  'a{b{color:red}}',
  'a{color:oklch(50% .1 2)}',
  'a{color:light-dark(red,#00f)}',
  'a{color:color-mix(in srgb,red,#00f)}',
  '@media (width>=40rem){a{color:red}}',
  'a{aspect-ratio:1}',
  'a{overflow:clip}',
  '@property --x{syntax:"*";inherits:false}',
])('%s would be found', async (css) => {
  expect(await beyondFloorInCss(css)).not.toEqual([]);
});

test.each([
  'a ??= b;',
  'class A { #x = 1; static { this.y = 1; } }',
  'const last = list.at(-1);',
  'Object.hasOwn(a, "b");',
  'list.toSorted();',
  'text.replaceAll("a", "b");',
  'structuredClone(a);',
  'await load();',
])('%s would be found', (code) => {
  expect(beyondFloorInScripts([code])).not.toEqual([]);
});

test('what the floor knows passes', async () => {
  expect(await beyondFloorInCss('a{color:red}')).toEqual([]);
  expect(beyondFloorInScripts(['const x = a?.b ?? c; import("./d.js").then(() => x);'])).toEqual([]);
});

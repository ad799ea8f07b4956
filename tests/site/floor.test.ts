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
  'a{gap:1rem}b{display:flex}',
  'a{columns:2;grid-gap:1rem}',
  'a{column-gap:1rem}',
  'a{list-style:""}',
  'a{list-style-type:"";list-style-position:inside}',
  'a{rotate:1deg}',
  'a{color:red;scale:2}',
  'a{translate:1px}',
  'a{height:1lh}',
  'a{height:1.5rlh}',
  'a:modal{color:red}',
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
  'box.replaceChildren(a);',
  'form.requestSubmit();',
  'dialog.showModal();',
  'box.inert = true;',
  'box.toggleAttribute("inert", true);',
  'box.checkVisibility();',
  'requestIdleCallback(go);',
  'URL.canParse(text);',
  'new Intl.DateTimeFormat("zh", { dateStyle: "long" });',
  'new Intl.DateTimeFormat("zh", { timeStyle: "short" });',
  'list.values().map(go);',
  'text.matchAll(/a/g).map(go);',
  'document.startViewTransition(go);',
  'box.closest(":is(a, b)");',
  'box.matches("a:where(.b)");',
  'document.querySelector(\'[x="y"]:focus-visible\');',
  'document.querySelectorAll(`a:has(b)`);',
])('%s would be found', (code) => {
  expect(beyondFloorInScripts([code])).not.toEqual([]);
});

test('what the floor knows passes', async () => {
  for (const css of ['a{color:red}', 'a{column-gap:1rem;display:grid}', 'a{columns:2;column-gap:1rem}'])
    expect(await beyondFloorInCss(css)).toEqual([]);
  expect(await beyondFloorInCss('a{list-style:none;list-style:""}')).toEqual([]);
  expect(
    beyondFloorInScripts([
      'const x = a?.b ?? c; import("./d.js").then(() => x);',
      'Object.entries(a).map(b); [...a.values()].map(b); document.startViewTransition?.(b); a?b:is(c);',
    ]),
  ).toEqual([]);
});

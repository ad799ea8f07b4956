import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const dist = join(import.meta.dirname, '../../dist');
/** Set by the class of a standing (styles/states.css); a page that shows none keeps the rules that a script's words name. */
const [namesFile = ''] = globSync('_astro/names.*.json', { cwd: dist });
const shortNames: Record<string, string> = JSON.parse(readFileSync(join(dist, namesFile), 'utf8'));
const byStanding = ['--state', '--state-soft'].map((name) => shortNames[name] ?? name);
const allOf = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = '']) => found);

/** Custom properties that a page's sheet uses and does not set: what is drawn with them falls back to nothing. */
const unsetIn = (css: string) => {
  const set = new Set(allOf(css, /(--[\w-]+)\s*:/g));
  return [...new Set(allOf(css, /var\((--[\w-]+)\)/g))].filter((name) => !set.has(name) && !byStanding.includes(name));
};

test('every custom property that a page uses is set on that page', () => {
  const sheets = new Map<string, string>();
  for (const file of globSync('**/*.html', { cwd: dist })) {
    const css = allOf(readFileSync(join(dist, file), 'utf8'), /<style>([\s\S]*?)<\/style>/g).join('\n');
    sheets.set(css, file);
  }
  expect(sheets.size).toBeGreaterThan(3);
  expect([...sheets].flatMap(([css, file]) => unsetIn(css).map((name) => `${file}: ${name}`))).toEqual([]);
});

test('a name without a value would be found', () => {
  expect(unsetIn('a{--x:1;width:var(--x);height:var(--y)}')).toEqual(['--y']);
});

import { readFileSync } from 'node:fs';
import Color from 'colorjs.io';
import { describe, expect, test } from 'vitest';

const tokens = readFileSync(new URL('../../../src/styles/tokens.css', import.meta.url), 'utf8');
const declared = (text: string) =>
  Object.fromEntries([...text.matchAll(/--([a-z-]+): (#[0-9a-f]{6});/g)].map(([, name, value]) => [name, value]));

const [light = '', dark = ''] = tokens.split('@variant dark');
const schemes: Record<string, Record<string, string>> = {
  light: declared(light),
  dark: { ...declared(light), ...declared(dark) },
};

const states = ['verified', 'independent', 'reposts', 'conflict', 'retired', 'notfound'];
const grounds = ['paper', 'surface', 'sunken'];

/** Words on what they stand on: 4.5 (WCAG 1.4.3). */
const words: [string, string][] = [
  ...grounds.flatMap((ground): [string, string][] =>
    ['ink', 'muted', 'accent', 'danger', 'warn'].map((ink) => [ink, ground]),
  ),
  ...states.flatMap((state): [string, string][] => [
    [state, `${state}-soft`],
    ['ink', `${state}-soft`],
    ['muted', `${state}-soft`],
    ['accent', `${state}-soft`],
  ]),
  ...['accent-soft', 'warn-soft', 'danger-soft'].flatMap((ground): [string, string][] => [
    ['ink', ground],
    ['muted', ground],
    ['accent', ground],
  ]),
  ['danger', 'danger-soft'],
  ['warn', 'warn-soft'],
  ['on-accent', 'accent'],
  ['on-danger', 'danger-solid'],
];

/** Edges, marks and the focus, which say something: 3 (WCAG 1.4.11). `line` only parts; nothing depends on it. */
const shapes: [string, string][] = grounds.flatMap((ground): [string, string][] =>
  ['line-strong', 'focus', ...states].map((shape) => [shape, ground]),
);

const decorative = ['line'];

for (const [scheme, colours] of Object.entries(schemes)) {
  describe(scheme, () => {
    const contrast = ([front, back]: [string, string]) =>
      new Color(colours[front] as string).contrast(new Color(colours[back] as string), 'WCAG21');

    test.each(words)('%s can be read on %s', (...pair) => {
      expect(contrast(pair)).toBeGreaterThanOrEqual(4.5);
    });

    test.each(shapes)('%s can be seen on %s', (...pair) => {
      expect(contrast(pair)).toBeGreaterThanOrEqual(3);
    });
  });
}

test('no colour is left out', () => {
  const paired = new Set([...words, ...shapes].flat());
  expect(Object.keys(schemes.light ?? {}).filter((name) => !paired.has(name))).toEqual(decorative);
});

test('every colour has its dark value', () => {
  expect(Object.keys(declared(light)).filter((name) => !(name in declared(dark)))).toEqual([]);
});

test('on paper all is written in ink, and no ground is printed', () => {
  const print = readFileSync(new URL('../../../src/styles/print.css', import.meta.url), 'utf8');
  const everything = /\*,\s+\*::before,\s+\*::after \{([^}]*)\}/.exec(print)?.[1];
  expect(everything).toContain('background: none !important');
  expect(everything).toContain('color: var(--ink) !important');
  expect(tokens).not.toContain('@media print');
});

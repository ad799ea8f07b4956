import { expect, test } from 'vitest';
import { floorBrowsers, floorTargets } from '@/lib/styles/floor.ts';
import { lowerCss } from '@/lib/styles/lower.ts';

test('the floor is the one of package.json, also as build targets', () => {
  expect(floorBrowsers).toContain('chrome 83');
  expect(floorBrowsers).toContain('safari 14');
  expect(floorTargets).toContain('chrome83');
  expect(floorTargets).toContain('ios14.0');
});

test('layers become plain rules, and a later layer still wins over a more specific earlier one', async () => {
  const css = await lowerCss(
    '@layer low, high; @layer high { p { color: red } } @layer low { main p { color: blue } }',
  );
  expect(css).not.toContain('@layer');
  const strength = (color: string) => css.match(new RegExp(`([^}]*){color:${color}`))?.[1]?.split('#').length ?? 0;
  expect(strength('red')).toBeGreaterThan(strength('#00f'));
});

test('nesting and ranges are written out, and colours have values that the floor reads', async () => {
  const css = await lowerCss('a { @media (width >= 40rem) { & b { color: oklch(0.5 0.1 200); inset: 0 } } }');
  expect(css).toMatch(/^@media \(min-width:40rem\)\{a b\{/);
  expect(css).toMatch(/color:#[0-9a-f]{6}/);
  expect(css).toContain('top:0');
  expect(css).not.toContain('inset');
});

test('colour schemes bring no stand-in variables, and banners stay at home', async () => {
  const css = await lowerCss('/*! banner */ :root { color-scheme: light dark }');
  expect(css).toBe(':root{color-scheme:light dark}');
});

test('what is set once for all is written where it is used; what a scheme changes stays a variable', async () => {
  const css = await lowerCss(
    ':root{--pad:1rem;--ink:#000}@media print{:root{--ink:#111}}p{padding:var(--pad);color:var(--ink);--own:2px;gap:var(--own)}',
  );
  expect(css).toContain('padding:1rem');
  expect(css).not.toContain('--pad');
  expect(css).toContain('color:var(--ink)');
  expect(css).toContain('gap:var(--own)');
});

import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import postcss, { type Rule } from 'postcss';
import { lowerCss } from '../../src/lib/styles/lower.ts';
import { renameInSheet } from '../../src/lib/styles/short-names.ts';
import { expect, test } from './guarded.ts';

const root = join(import.meta.dirname, '../..');
const kinds = [
  ...['./', 'hotline/', 'scams/', 'after-sales/refund-not-arrived/', 'search/', 'find/', 'all/', 'about/'],
  ...['changes/', 'start/', 'start/parcel/', 'whose-number/', 'sheets/evidence/', 'sheets/contact-log/'],
];

/** Every selector of a sheet. */
function selectorsOf(css: string): string[] {
  const found = new Set<string>();
  postcss.parse(css).walkRules((rule: Rule) => {
    if (/keyframes$/.test(String((rule.parent as { name?: string } | undefined)?.name))) return;
    for (const selector of rule.selectors) found.add(selector);
  });
  return [...found];
}

/** What the built pages call what authors name. */
function builtNames(): Map<string, string> {
  const [file = ''] = globSync('dist/_astro/names.*.json', { cwd: root });
  return new Map(Object.entries(JSON.parse(readFileSync(join(root, file), 'utf8')) as Record<string, string>));
}

/** All sheets of ours, lowered and named as the build does it; Tailwind's own directives leave `&` behind. */
async function wholeSheet(): Promise<string[]> {
  const files = globSync('src/styles/**/*.css', { cwd: root }).filter((file) => !file.endsWith('global.css'));
  const css = files.map((file) => readFileSync(join(root, file), 'utf8')).join('\n');
  const names = builtNames();
  return selectorsOf(renameInSheet(await lowerCss(css), { classes: names, properties: names })).filter(
    (selector) => !selector.includes('&'),
  );
}

test('every page carries every rule that fits it', async ({ page }) => {
  const whole = await wholeSheet();
  expect(whole.length).toBeGreaterThan(200);
  for (const address of kinds) {
    await page.goto(address);
    const style = await page.locator('head > style').innerHTML();
    const own = new Set(selectorsOf(style.replaceAll('&gt;', '>').replaceAll('&amp;', '&')));
    const fitting = await page.evaluate(
      (selectors) =>
        selectors.filter((selector) => {
          // States and pseudo-elements are cut off: no page shows them by itself.
          const bare = selector.replace(/::?[\w-]+(\([^)]*\))?/g, '').replace(/(^|[\s>+~])(?=$|[\s>+~])/g, '$1*');
          return document.querySelector(bare) !== null;
        }),
      whole,
    );
    expect(fitting.length).toBeGreaterThan(50);
    expect(
      fitting.filter((selector) => !own.has(selector)),
      address,
    ).toEqual([]);
  }
});

test('a page carries no rules of other kinds of pages, and asks for no sheet', async ({ page }) => {
  await page.goto('whose-number/');
  expect(await page.locator('head > style').innerHTML()).toContain('.verdict');
  for (const address of ['./', 'hotline/', 'search/', 'start/']) {
    await page.goto(address);
    expect(await page.locator('head > style').innerHTML()).not.toContain('.verdict');
    await expect(page.locator('link[rel="stylesheet"]')).toHaveCount(0);
  }
});

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { checkWeight } from '@/lib/output/check-weight.ts';
import { heavyPages } from '@/lib/output/heavy-pages.ts';
import { limitOf } from '@/lib/output/limits.ts';
import { type BuiltPage, readPages } from '@/lib/output/pages.ts';
import { weigh } from '@/lib/output/weigh.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'weight-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

/** Text that no compression makes smaller than about three quarters of it. */
const noise = (bytes: number): string => {
  let seed = 1;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return String.fromCharCode(97 + (seed % 26));
  };
  return Array.from({ length: bytes }, next).join('');
};

function page(address: string, body: string): BuiltPage {
  mkdirSync(join(dir, address), { recursive: true });
  writeFileSync(join(dir, address, 'index.html'), `<!doctype html><title>页</title><body>${body}</body>`);
  return readPages(dir).find((one) => one.address === address) as BuiltPage;
}
const section = '<div data-section-body></div>';

describe('limits', () => {
  test.each([
    ['', '', 14_000],
    ['search/', '', 14_000],
    ['a/b/', section, 8_000],
    ['a/', '<i class="section-block"></i>'.repeat(6), 14_000],
    ['a/', '<i class="section-block"></i>'.repeat(8), 16_400],
    ['find/', '', undefined],
  ])('%s', (address, body, limit) => {
    expect(limitOf(page(address, body))).toBe(limit);
  });
});

test('HTML, sheet and scripts are weighed apart, with what scripts import at once, but not the engine of the search', () => {
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, '_astro/a.js'), `import"./b.js";import("./later.js");//${noise(100)}`);
  writeFileSync(join(dir, '_astro/b.js'), `import"./search.Ab-1_2.js";//${noise(200)}`);
  writeFileSync(join(dir, '_astro/later.js'), noise(9000));
  writeFileSync(join(dir, '_astro/search.Ab-1_2.js'), noise(9000));
  const one = page(
    'a/b/',
    `<style>p{content:"${noise(1400).slice(1000)}"}</style><script src="/x/_astro/a.js"></script>${noise(900)}`,
  );
  const { html, css, script, all } = weigh(one, dir, '/x/');
  expect(all).toBe(html + css + script);
  expect(script).toBeGreaterThan(200);
  expect(script).toBeLessThan(500);
  expect(css).toBeGreaterThan(100);
  expect(html).toBeGreaterThan(400);
});

test('a script that a page keeps in a template is weighed, too', () => {
  mkdirSync(join(dir, '_astro'));
  writeFileSync(join(dir, '_astro/a.js'), noise(900));
  const one = page('a/b/', '<template><script src="/x/_astro/a.js"></script></template>');
  expect(weigh(one, dir, '/x/').script).toBeGreaterThan(400);
});

describe('checkWeight', () => {
  const faults = (address: string, body: string) =>
    checkWeight([page(address, body)], dir, '/').map(({ message }) => message);

  test('a light page passes, a heavy one does not', () => {
    expect(faults('a/b/', section)).toEqual([]);
    expect(faults('a/c/', section + noise(14_000))).toEqual([expect.stringContaining('超过 8000')]);
  });

  test('what the deployment adds is not the page’s fault', () => {
    const body = section + noise(13_700);
    const { all } = weigh(page('a/b/', body), dir, '/');
    expect(all).toBeGreaterThan(8_000);
    expect(all).toBeLessThan(8_740);
    expect(faults('a/b/', body)).not.toEqual([]);
    const links = '<link rel="canonical" href="https://a.example/"><a class="report-link" href="#">报</a>';
    writeFileSync(join(dir, 'a/b/index.html'), `<!doctype html><head>${links}</head><body>${body}</body>`);
    const [one] = readPages(dir);
    expect(checkWeight([one as BuiltPage], dir, '/')).toEqual([]);
  });

  test('a page of the list may weigh what it says and no more, and leaves the list once it is light', () => {
    const [address, ceiling] = Object.entries(heavyPages).find(([, most]) => most < 9_000) as [string, number];
    expect(faults(address, section + noise(13_250))).toEqual([]);
    expect(faults(address, section + noise(30_000))).toEqual([expect.stringContaining(`超过 ${ceiling}`)]);
    expect(faults(address, section)).toEqual([expect.stringContaining('从 src/lib/output/heavy-pages.ts 里删掉')]);
    // With an address of its own a page cannot be judged as light: what that adds is only bounded.
    expect(faults(address, `${section}<link rel="canonical" href="https://a.example/">`)).toEqual([]);
  });
});

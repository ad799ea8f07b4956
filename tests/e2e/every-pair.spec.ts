import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { select, selectAll } from 'hast-util-select';
import { readingText, readPages } from '../../src/lib/output/pages';
import { type TableFile, unpackTable } from '../../src/search/table-file.ts';
import { hanRuns, pairToken } from '../../src/search/tokens';
import type { Details } from '../../src/search/types.ts';
import { expect, test } from './guarded.ts';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));

test('any two adjacent Han characters of a section find that section in the full text', async ({ page }) => {
  test.setTimeout(240_000);
  const readFile = (name: string) => JSON.parse(readFileSync(`${dist}search/${name}.json`, 'utf8'));
  const { fragments } = readFile('details') as Details;
  const { ids } = unpackTable(readFile('table') as TableFile);
  const fragmentOf = new Map(ids.map((id, i) => [`${id}/`, fragments[i] as string]));
  const expected = new Map<string, string[]>();
  // The index was made before classes had short names; `readingText` knows what is hidden by its long one.
  const names = JSON.parse(readFileSync(dist + globSync('_astro/names.*.json', { cwd: dist })[0], 'utf8'));
  const hidden = `.${names['visually-hidden']}`;
  for (const { address, tree } of readPages(dist)) {
    const fragment = fragmentOf.get(address);
    const body = fragment && select('[data-section-body]', tree);
    if (!body) continue;
    for (const { properties } of selectAll(hidden, body)) properties.className = ['visually-hidden'];
    const pairs = new Set(
      hanRuns(readingText(body).normalize('NFKC').toLowerCase()).flatMap((run) =>
        run.slice(1).map((char, i) => pairToken(run[i] as string, char)),
      ),
    );
    for (const pair of pairs) expected.set(pair, [...(expected.get(pair) ?? []), fragment]);
  }
  expect(fragmentOf.size).toBeGreaterThan(100);
  expect(expected.size).toBeGreaterThan(3000);
  await page.goto('search/');
  const missed = await page.evaluate(
    async (pairs) => {
      const folder = new URL('../pagefind/', location.href).href;
      const engine = await import(`${folder}pagefind.js`);
      await engine.options({ basePath: folder, baseUrl: '/', noWorker: true });
      await engine.init();
      const faults: string[] = [];
      for (const [pair, fragmentsOfPair] of pairs) {
        const { results } = (await engine.search(`"${pair}"`)) as { results: { id: string }[] };
        const ids = new Set(results.map(({ id }) => id));
        for (const fragment of fragmentsOfPair) if (!ids.has(fragment)) faults.push(`${pair} → ${fragment}`);
      }
      return faults;
    },
    [...expected],
  );
  console.log(`${expected.size} pairs of ${fragmentOf.size} sections looked up`);
  expect(missed).toEqual([]);
});

// How bytes and times of a query grow with the guide: the real content, 10 times and 100 times as many sections,
// composed of real sentences by a fixed seed.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { readContent } from '../../src/lib/content/read.ts';
import { readLetters } from '../../src/lib/letters/read.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import { readTexts, searchEntries } from '../../src/search/build/entries.ts';
import { makeLanguageData } from '../../src/search/build/language-data.ts';
import { writeSearchIndex } from '../../src/search/build/write-index.ts';
import { knownNumbers, makeSearchFiles } from '../../src/search/build/write-table.ts';
import { createLanguage } from '../../src/search/create-language.ts';
import { dist, root } from '../project.mjs';
import { ask, quantile, resultsPage } from './queries.mjs';
import { countBytes, openBrowser, serveSite } from './site.mjs';

/** @param factors how many times as many sections as today */
export async function benchGrowth(rows, factors) {
  const table = {};
  for (const factor of factors) {
    table[`${factor}×`] = await measure(factor, rows);
    // A large guide has no table: what Pagefind alone costs there is compared with what it alone costs here.
    if (factor === 1) table['1×, Pagefind alone'] = await measure(factor, rows, { isAlone: true });
    console.table(table);
  }
}

async function measure(factor, rows, { isAlone = false } = {}) {
  const dir = mkdtempSync(join(tmpdir(), 'guide-growth-'));
  try {
    const { sections, tableBytes } = await grow(dir, factor);
    const site = await serveSite(dir);
    const browser = await openBrowser();
    const open = async () => {
      const opened = await browser.newPage({ locale: 'zh-CN' });
      if (isAlone) await opened.route('**/search/table.json', (route) => route.abort());
      return opened;
    };
    const page = await open();
    const bytes = await countBytes(page);
    const sum = () =>
      [...bytes()].filter(([path]) => path.includes('/pagefind/')).reduce((all, [, size]) => all + size, 0);
    await page.goto(`${site.origin}${resultsPage}`);
    await page.evaluate(ask, '退');
    const fixed = sum();
    const asked = rows.filter(({ kind }) => kind === 'question').slice(0, 20);
    const each = [];
    const times = [];
    for (const { query } of asked) {
      // A new page for every query: nothing that an earlier one loaded helps it.
      const fresh = await open();
      const count = await countBytes(fresh);
      await fresh.goto(`${site.origin}/search/?q=${encodeURIComponent(query)}`);
      await fresh.waitForFunction(() => document.querySelector('[data-region]').getAttribute('aria-busy') === 'false');
      await fresh.waitForTimeout(100);
      const perQuery = [...count()].filter(([path]) => /\.pf_index$|\/search\/text\//.test(path));
      each.push(perQuery.reduce((all, [, size]) => all + size, 0));
      await fresh.close();
      times.push((await page.evaluate(ask, query)).ms);
    }
    await browser.close();
    site.stop();
    return {
      sections,
      'table, KB': Math.round(tableBytes / 100) / 10,
      'Pagefind to the first query, KB': Math.round(fixed / 100) / 10,
      'Pagefind a query, p50 KB': Math.round(quantile(each, 0.5) / 100) / 10,
      'p95 KB': Math.round(quantile(each, 0.95) / 100) / 10,
      'query p50, ms': Math.round(quantile(times, 0.5)),
      'query p95, ms': Math.round(quantile(times, 0.95)),
    };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** Writes the search of a grown guide: its records and its table, without the pages that nobody opens here. */
async function grow(dir, factor) {
  const records = readRecords(root);
  const guide = readGuideFiles(root);
  const data = makeLanguageData([...readContent(root).files.values()]);
  const today = readTexts(dist, searchEntries(guide, readLetters(root, records)));
  const sentences = today.flatMap(({ text }) => text.match(/[^。]+。?/g) ?? []).map((text) => text.trim());
  const random = randomSource(20261124);
  const pick = () => sentences[Math.floor(random() * sentences.length)];
  const entries = today.flatMap((entry) =>
    Array.from({ length: factor }, (_, copy) =>
      copy === 0
        ? entry
        : {
            ...entry,
            id: `${entry.id}-${copy}`,
            title: pick().slice(0, 24),
            answer: pick().slice(0, 60),
            phrases: [],
            aliases: Array.from({ length: entry.aliases.length + entry.phrases.length }, () => pick().slice(0, 6)),
            text: Array.from({ length: 12 }, pick).join(''),
          },
    ),
  );
  for (const name of ['search/index.html', '_astro']) cpSync(join(dist, name), join(dir, name), { recursive: true });
  const index = await writeSearchIndex(dir, entries, createLanguage(data));
  const files = makeSearchFiles(entries, knownNumbers(guide, records), data, index);
  for (const [name, value] of Object.entries(files)) {
    writeFileSync(join(dir, `search/${name}.json`), JSON.stringify(value));
    writeFileSync(join(dir, `search/${name}.json.br`), brotli(value));
  }
  return { sections: entries.length, tableBytes: brotli(files.table).length };
}

const brotli = (value) => brotliCompressSync(JSON.stringify(value));

/** Mulberry32: the same numbers for the same seed. */
function randomSource(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

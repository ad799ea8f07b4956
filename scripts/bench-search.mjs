// Runs a file of queries through the built site in a real browser, and prints how often the right article comes
// first. Usage: npm run bench:search [-- file.tsv] ; MODE=table|fulltext|plain leaves out a source or Intl.Segmenter.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import { findBrowser, launchArgs } from './browser.mjs';
import { root } from './project.mjs';

const file = process.argv[2] ?? `${root}/tests/fixtures/queries.tsv`;
const mode = process.env.MODE ?? 'both';
const slowdown = Number(process.env.CPU ?? 1);
const port = 4337;
const rows = readFileSync(file, 'utf8')
  .trim()
  .split('\n')
  .slice(1)
  .map((line) => line.split('\t'))
  .map(([query, kind, articles = '', set = 'dev', sections = '']) => ({
    query,
    kind: `${set} ${kind}`,
    expected: articles.split('|').filter((id) => /[a-z]/.test(id)),
    sections: sections.split(' ').filter(Boolean),
  }));

const server = spawn(process.execPath, ['scripts/serve.mjs'], {
  cwd: root,
  env: { ...process.env, PORT: String(port) },
});
await new Promise((resolve) => server.stdout.once('data', resolve));
const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
try {
  const page = await browser.newPage({ locale: 'zh-CN' });
  if (mode === 'table') await page.route('**/pagefind/**', (route) => route.abort());
  if (mode === 'fulltext') await page.route('**/search/table.json', (route) => route.abort());
  if (mode === 'plain') await page.addInitScript(() => Object.assign(Intl, { Segmenter: undefined }));
  const sizes = new Map();
  page.on('response', async (response) => {
    const path = new URL(response.url()).pathname;
    if (!/_astro\/.*js$|pagefind|table\.json/.test(path) || response.status() !== 200 || sizes.has(path)) return;
    sizes.set(path, 0);
    const body = await response.body().catch(() => Buffer.alloc(0));
    sizes.set(path, /\.(pf_\w+|pagefind)$/.test(path) ? body.length : brotliCompressSync(body).length);
  });
  await page.goto(`http://127.0.0.1:${port}/search/`);
  if (slowdown > 1)
    await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const classes = new Map();
  const times = [];
  const lists = [];
  const negatives = { all: 0, strong: 0 };
  const bySection = { all: 0, first: 0, three: 0 };
  for (const [i, { query, kind, expected, sections }] of rows.entries()) {
    const { found, status, ms } = await page.evaluate(ask, query);
    lists.push(found.join(' '));
    if (i === 0)
      console.log(
        `bytes to the final list of the first query: ${[...sizes.values()].reduce((sum, size) => sum + size, 0)}`,
      );
    if (i > 5) times.push(ms);
    if (expected.length === 0) {
      negatives.all++;
      if (status.startsWith('找到')) negatives.strong++;
      continue;
    }
    const row = classes.get(kind) ?? { all: 0, first: 0, three: 0, none: 0 };
    classes.set(kind, row);
    if (sections.length > 0) {
      bySection.all++;
      if (sections.includes(found[0])) bySection.first++;
      else console.log(`  section not first: ${query} → ${found.slice(0, 3).join(' ')} (${sections.join(' ')})`);
      if (found.slice(0, 3).some((id) => sections.includes(id))) bySection.three++;
    }
    const isRight = (id) => expected.includes(id.split('/')[0]);
    row.all++;
    if (found[0] && isRight(found[0])) row.first++;
    else if (sections.length === 0)
      console.log(`  not first: ${query} → ${found.slice(0, 3).join(' ')} (${expected.join(' ')})`);
    if (found.slice(0, 3).some(isRight)) row.three++;
    if (found.length === 0) row.none++;
  }
  const sumOf = (set) => {
    const sum = { all: 0, first: 0, three: 0, none: 0 };
    for (const [kind, row] of classes)
      if (kind.startsWith(set)) for (const key of Object.keys(sum)) sum[key] += row[key];
    return sum;
  };
  const percent = (part, whole) => ((100 * part) / whole).toFixed(1);
  for (const [kind, row] of [...classes, ['dev, all', sumOf('dev ')], ['unseen, all', sumOf('unseen ')]].filter(
    ([, { all }]) => all > 0,
  ))
    console.log(
      `${kind.padEnd(16)} ${String(row.all).padStart(4)}  first ${percent(row.first, row.all)} %  in three ${percent(row.three, row.all)} %  empty ${row.none}`,
    );
  if (bySection.all > 0)
    console.log(
      `by section, of ${bySection.all}: first ${percent(bySection.first, bySection.all)} %, in three ${percent(bySection.three, bySection.all)} %`,
    );
  console.log(`negatives with a strong result: ${negatives.strong} of ${negatives.all}`);
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.floor(times.length * share)].toFixed(1);
  console.log(
    `a whole new query, sources loaded: p50 ${at(0.5)} ms, p95 ${at(0.95)} ms (CPU ÷${slowdown}, index chunks fetched on the way)`,
  );
  const sum = [...lists.join('\n')].reduce(
    (hash, char) => Math.imul(hash ^ char.codePointAt(0), 16777619) >>> 0,
    2166136261,
  );
  console.log(`fingerprint of all lists: ${sum.toString(16)}`);
} finally {
  await browser.close();
  server.kill();
}

/** Runs in the page: asks as the back button would, and waits until the list is final. */
async function ask(query) {
  const region = document.querySelector('[data-region]');
  history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
  const start = performance.now();
  dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((resolve) => {
    const look = () => (region.getAttribute('aria-busy') === 'false' ? resolve() : setTimeout(look, 0));
    look();
  });
  return {
    ms: performance.now() - start,
    status: document.querySelector('search-results [role=status]').textContent,
    found: [...document.querySelectorAll('ol[aria-label="搜索结果"] > li > a')].map((link) =>
      new URL(link.href).pathname.slice(1, -1),
    ),
  };
}

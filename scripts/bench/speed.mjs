// Bytes and times of the search box on the home page: cold on a slow network, and warm while typing.
import { readFileSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { packTable, unpackTable } from '../../src/search/table-file.ts';
import { dist } from '../project.mjs';
import { quantile } from './queries.mjs';
import { countBytes, openBrowser, serveSite, slow4G, throttle } from './site.mjs';

/** Prints figures of the search box. @returns rows by what was measured; bytes as sent with headers, milliseconds */
export async function benchSpeed(rows) {
  const site = await serveSite(dist);
  const browser = await openBrowser();
  const figures = {};
  try {
    figures['first results'] = await measureBytes(browser, site.origin);
    figures['final list'] = await measureFinalBytes(browser, site.origin, rows);
    for (const rest of [0, 1100, 2000])
      figures[`cold, ${rest / 1000} s after touch`] = await measureCold(browser, site.origin, rest);
    for (const cpu of [1, 6])
      figures[`a keystroke, CPU ÷${cpu}`] = await measureKeystrokes(browser, site.origin, rows, cpu);
    figures.table = weighAliases();
  } finally {
    await browser.close();
    site.stop();
  }
  console.table(figures);
  return figures;
}

const openHome = async (browser, origin) => {
  const page = await browser.newPage({ locale: 'zh-CN' });
  await page.goto(`${origin}/`);
  return page;
};

/** In the page: types into the box as an input method commits, and waits for the first list, and for the final one. */
async function typeAndWait({ query, isFirstEnough = false }) {
  const input = document.querySelector('search-box input');
  const start = performance.now();
  input.value = query;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  let first;
  await new Promise((resolve) => {
    const look = () => {
      const list = document.querySelector('search-box [role=listbox]');
      const isNew = list && !list.dataset.seen && list.children.length > 0;
      if (isNew && first === undefined) first = performance.now() - start;
      if (list?.getAttribute('aria-busy') === 'false' || (isFirstEnough && first !== undefined)) resolve();
      else setTimeout(look, 0);
    };
    look();
  });
  return { first, final: performance.now() - start };
}

const sum = (sent) => sent.reduce((total, [, size]) => total + size, 0);
/** Browsers ask for a page's icon when they like. */
const withoutIcon = (bytes) => [...bytes].filter(([path]) => !path.endsWith('/favicon.svg'));

async function measureBytes(browser, origin) {
  const page = await openHome(browser, origin);
  const bytes = await countBytes(page);
  // What comes behind the first results is held back, and so not counted.
  await page.route(/\/pagefind\/|details\.json|search-later/, () => undefined);
  await page.locator('search-box input').first().focus();
  await page.evaluate(typeAndWait, { query: '退款没到账', isFirstEnough: true });
  const sent = withoutIcon(bytes());
  console.log('focus to first results, bytes as sent with headers:', Object.fromEntries(sent), sum(sent));
  await page.close();
  return { bytes: sum(sent) };
}

/** What the query that costs most loads until its list is final, each in a page of its own with nothing kept. */
async function measureFinalBytes(browser, origin, rows) {
  const sums = [];
  for (const { query } of rows.filter(({ set }) => set === 'dev')) {
    const context = await browser.newContext({ locale: 'zh-CN' });
    const page = await openHome(context, origin);
    const bytes = await countBytes(page);
    await page.locator('search-box input').first().focus();
    await page.evaluate(typeAndWait, { query });
    await page.waitForTimeout(100);
    sums.push({ query, size: sum(withoutIcon(bytes())) });
    await context.close();
  }
  const { query, size } = sums.reduce((most, one) => (one.size > most.size ? one : most));
  const half = quantile(
    sums.map((one) => one.size),
    0.5,
  );
  console.log(`focus to the final list, of ${sums.length} dev queries: p50 ${half} bytes, most ${size} (${query})`);
  return { 'p50 bytes': half, 'most bytes': size };
}

/** @param rest time between touching the box and the first keystroke, milliseconds */
async function measureCold(browser, origin, rest) {
  const runs = [];
  for (let run = 0; run < 5; run++) {
    const page = await openHome(browser, origin);
    await throttle(page, { network: slow4G, cpu: 4 });
    await page.evaluate(() => document.querySelector('search-box input').focus());
    await page.waitForTimeout(rest);
    const cold = await page.evaluate(typeAndWait, { query: '退款没到账' });
    // The list of the first query is still there: what counts is when it changes.
    const second = await page.evaluate(async (ask) => {
      const list = document.querySelector('search-box [role=listbox]');
      const before = list.textContent;
      const input = document.querySelector('search-box input');
      const start = performance.now();
      input.value = ask;
      input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      while (list.textContent === before) await new Promise((resolve) => setTimeout(resolve, 0));
      return performance.now() - start;
    }, '物流不动');
    runs.push({ ...cold, second });
    await page.close();
  }
  const median = (key) =>
    Math.round(
      quantile(
        runs.map((run) => run[key]),
        0.5,
      ),
    );
  const figures = { first: median('first'), final: median('final'), second: median('second') };
  console.log(
    `cold, Slow 4G, CPU ÷4, typing ${rest / 1000} s after touching the box (medians of ${runs.length}): first results ` +
      `${figures.first} ms after the first keystroke, final ${figures.final} ms; second query ${figures.second} ms`,
  );
  return { 'first results, ms': figures.first, 'final, ms': figures.final, 'second query, ms': figures.second };
}

/** Types queries character by character, once to load what they need and once to measure. */
async function measureKeystrokes(browser, origin, rows, cpu) {
  const page = await openHome(browser, origin);
  await page.locator('search-box input').first().focus();
  await page.evaluate(typeAndWait, { query: '退款' });
  const prefixes = rows
    .filter(({ kind }) => kind === 'question')
    .slice(0, 40)
    .flatMap(({ query }) => [...query].map((_, i, chars) => chars.slice(0, i + 1).join('')));
  for (const prefix of prefixes) await page.evaluate(typeAndWait, { query: prefix });
  await throttle(page, { cpu });
  const pause = Number(/const pause = (\d+)/.exec(readFileSync('src/search/search-panel.ts', 'utf8'))[1]);
  const times = [];
  for (const prefix of prefixes) times.push((await page.evaluate(typeAndWait, { query: prefix })).final - pause);
  await page.close();
  const [p50, p95] = [0.5, 0.95].map((part) => Math.round(quantile(times, part) * 10) / 10);
  console.log(
    `a keystroke, warm, CPU ÷${cpu}, beyond the pause of ${pause} ms, of ${times.length}: p50 ${p50} ms, p95 ${p95} ms`,
  );
  return { 'p50, ms': p50, 'p95, ms': p95 };
}

function weighAliases() {
  const table = unpackTable(JSON.parse(readFileSync(`${dist}search/table.json`, 'utf8')));
  const size = (aliases) => brotliCompressSync(JSON.stringify(packTable({ ...table, aliases }))).length;
  const whole = size(table.aliases);
  const count = table.aliases.reduce((sum, list) => sum + (list ? list.split('\n').length : 0), 0);
  const share = (whole - size(table.aliases.map(() => ''))) / count;
  console.log(`table ${whole} bytes brotli; ${count} aliases and phrases, ${share.toFixed(1)} bytes each`);
  return { bytes: whole, names: count };
}

// Lighthouse (mobile) over one page of each kind, and over a bare page with the same text for its paints.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createServer as createHttp } from 'node:http';
import { createServer as createProbe } from 'node:net';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { findBrowser, launchArgs } from '../browser.mjs';
import { basePath, dist, root } from '../project.mjs';
import { quantile } from './queries.mjs';

/** `article` has more sections than fit the first flight of a connection (limits.ts), `short article` has not. */
const pages = {
  home: '/',
  article: '/hotline/',
  'short article': '/escalate/',
  section: '/after-sales/refund-not-arrived/',
  search: '/search/?q=%E9%80%80%E6%AC%BE',
  'search before a query': '/search/',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/**
 * Prints the medians of some runs, and every audit that failed in any of them. Times in milliseconds: the paints as
 * Lighthouse simulates them (a phone four times as slow, a network that gives nothing of a page before all of it
 * is there), and, of pages with a bare one, as they were with that phone and network applied.
 */
export async function benchLighthouse(runs = 5) {
  const site = await serveShipped();
  // What the search finds is drawn by its script: there is no text to compare with.
  const bare = await serveBare(Object.values(pages).filter((path) => !path.includes('?')));
  const port = await freePort();
  const browser = await chromium.launch({
    executablePath: findBrowser(),
    args: [...launchArgs, `--remote-debugging-port=${port}`],
    // Playwright switches it off; a reader's browser has it.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
  const rows = {};
  const failed = new Map();
  try {
    const addresses = Object.entries(pages).flatMap(([name, path]) => [
      { name, address: site.origin + path, isOurs: true },
      ...(path.includes('?') ? [] : [{ name: `bare ${name}`, address: bare.origin + path, isOurs: false }]),
    ]);
    for (const { name, address, isOurs } of addresses) {
      const measure = async (onlyCategories, throttlingMethod) => {
        const { lhr } = await lighthouse(address, {
          port,
          output: 'json',
          logLevel: 'error',
          onlyCategories,
          throttlingMethod,
        });
        if (lhr.runtimeError) throw new Error(`Lighthouse on ${name}: ${lhr.runtimeError.message}`);
        return lhr;
      };
      const results = [];
      const applied = [];
      for (let i = 0; i < runs; i++) {
        if (!address.includes('?')) applied.push(await measure(['performance'], 'devtools'));
        const lhr = await measure(categories, 'simulate');
        results.push(lhr);
        // An audit that broke off has no score, either.
        for (const { id, title, score, scoreDisplayMode } of isOurs ? Object.values(lhr.audits) : [])
          if (scoreDisplayMode === 'error' || (score !== null && score < 0.9 && scoreDisplayMode !== 'informative'))
            failed.set(
              id,
              `${title}: ${[...new Set([...(failed.get(id)?.split(': ')[1]?.split(', ') ?? []), name])].join(', ')}`,
            );
      }
      const median = (pick, of = results) => Math.round(quantile(of.map(pick), 0.5));
      const first = ({ audits }) => audits['first-contentful-paint'].numericValue;
      const largest = ({ audits }) => audits['largest-contentful-paint'].numericValue;
      rows[name] = {
        ...Object.fromEntries(categories.map((id) => [id, median((lhr) => scoreOf(lhr, id, name))])),
        'first paint': median(first),
        'largest paint': median(largest),
        ...(applied.length > 0 && {
          'first paint, applied': median(first, applied),
          'largest paint, applied': median(largest, applied),
        }),
        requests: median(({ audits }) => audits['network-requests'].details?.items.length ?? 0),
      };
    }
  } finally {
    await browser.close();
    site.stop();
    bare.stop();
  }
  console.table(rows);
  console.log([...failed].map(([id, where]) => `failed: ${id} (${where})`).join('\n') || 'no audit failed');
  return rows;
}

/** Of a hundred. @throws where an audit broke off on which the score depends: null would count as nothing reached */
function scoreOf({ categories }, id, name) {
  const { score } = categories[id];
  if (score === null) throw new Error(`Lighthouse on ${name}: no score for ${id}`);
  return score * 100;
}

/** The site as `npm start` serves it: with the shipped headers. */
async function serveShipped() {
  const port = await freePort();
  const server = spawn(process.execPath, [join(root, 'scripts/serve.mjs')], {
    env: { ...process.env, PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await new Promise((resolve, reject) => {
    server.stdout.once('data', resolve);
    server.once('exit', () => reject(new Error('The server did not start')));
  });
  return { origin: `http://127.0.0.1:${port}${basePath}`, stop: () => server.kill() };
}

/** Pages with the words of others and nothing else, as one would write them by hand. @param paths of the others */
async function serveBare(paths) {
  const pages = new Map(paths.map((path) => [path, brotliCompressSync(barePage(path))]));
  const server = createHttp((request, response) => {
    const page = pages.get(request.url);
    if (!page) return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' });
    response.end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

function barePage(path) {
  const html = readFileSync(join(dist, path, 'index.html'), 'utf8')
    .replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/[\s\S]*?<main[^>]*>([\s\S]*)<\/main>[\s\S]*/, '$1')
    .replace(/<(\/?(?:h1|h2|h3|p|ol|ul|li|a|strong))\b[^>]*>|<[^>]+>/g, (_tag, kept) => (kept ? `<${kept}>` : ''));
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bare</title><style>body{max-width:38em;margin:1em auto;padding:0 1em;font:1.1em/1.75 sans-serif}</style><main>${html}</main></html>`;
}

/** A free port for the browser's own protocol, which Lighthouse speaks. */
async function freePort() {
  const probe = createProbe();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

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

const pages = {
  home: '/',
  article: '/hotline/',
  section: '/after-sales/refund-not-arrived/',
  search: '/search/?q=%E9%80%80%E6%AC%BE',
};
const categories = ['performance', 'accessibility', 'best-practices', 'seo'];

/** Prints the medians of some runs, and every audit that failed in any of them. Times in milliseconds. */
export async function benchLighthouse(runs = 5) {
  const site = await serveShipped();
  const bare = await serveBare(join(dist, 'hotline/index.html'));
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
    for (const [name, path] of [...Object.entries(pages), ['bare article', undefined]]) {
      const results = [];
      for (let i = 0; i < runs; i++) {
        const { lhr } = await lighthouse(path ? site.origin + path : bare.origin, {
          port,
          output: 'json',
          logLevel: 'error',
          onlyCategories: categories,
        });
        if (lhr.runtimeError) throw new Error(`Lighthouse on ${name}: ${lhr.runtimeError.message}`);
        results.push(lhr);
        for (const { id, title, score, scoreDisplayMode } of path ? Object.values(lhr.audits) : [])
          if (score !== null && score < 0.9 && scoreDisplayMode !== 'informative')
            failed.set(
              id,
              `${title}: ${[...new Set([...(failed.get(id)?.split(': ')[1]?.split(', ') ?? []), name])].join(', ')}`,
            );
      }
      const median = (pick) => Math.round(quantile(results.map(pick), 0.5));
      rows[name] = {
        ...Object.fromEntries(categories.map((id) => [id, median(({ categories }) => categories[id].score * 100)])),
        'first paint': median(({ audits }) => audits['first-contentful-paint'].numericValue),
        'largest paint': median(({ audits }) => audits['largest-contentful-paint'].numericValue),
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

/** A page with the words of another and nothing else, as one would write it by hand. */
async function serveBare(file) {
  const html = readFileSync(file, 'utf8')
    .replace(/<(style|script|svg)\b[\s\S]*?<\/\1>/g, '')
    .replace(/[\s\S]*?<main[^>]*>([\s\S]*)<\/main>[\s\S]*/, '$1')
    .replace(/<(\/?(?:h1|h2|h3|p|ol|ul|li|a|strong))\b[^>]*>|<[^>]+>/g, (_tag, kept) => (kept ? `<${kept}>` : ''));
  const page = `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>bare</title><style>body{max-width:38em;margin:1em auto;padding:0 1em;font:1.1em/1.75 sans-serif}</style><main>${html}</main></html>`;
  const server = createHttp((request, response) => {
    if (request.url !== '/') return response.writeHead(204).end();
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-encoding': 'br' });
    response.end(brotliCompressSync(page));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}/`, stop: () => server.close() };
}

/** A free port for the browser's own protocol, which Lighthouse speaks. */
async function freePort() {
  const probe = createProbe();
  await new Promise((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const { port } = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

// A built site to measure, and the browser to measure it with.
import { createServer } from 'node:http';
import { chromium } from '@playwright/test';
import sirv from 'sirv';
import { findBrowser, launchArgs } from '../browser.mjs';

/** Serves a folder, precompressed files first, and counts what it sends. @param dir folder of a built site */
export async function serveSite(dir) {
  const serveFile = sirv(dir, { brotli: true, gzip: true, etag: true });
  const server = createServer((request, response) => serveFile(request, response, () => response.writeHead(404).end()));
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { origin: `http://127.0.0.1:${server.address().port}`, stop: () => server.close() };
}

/** @param path another Chromium than the one of the tests */
export const openBrowser = (path = findBrowser()) => chromium.launch({ executablePath: path, args: launchArgs });

/** Counts the bytes that come over the wire for a page, from now on. @returns a function that gives them by file */
export async function countBytes(page) {
  const client = await page.context().newCDPSession(page);
  const paths = new Map();
  const bytes = new Map();
  await client.send('Network.enable');
  client.on('Network.responseReceived', ({ requestId, response }) =>
    paths.set(requestId, new URL(response.url).pathname),
  );
  client.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const path = paths.get(requestId);
    if (path && encodedDataLength > 0) bytes.set(path, (bytes.get(path) ?? 0) + encodedDataLength);
  });
  return () => new Map(bytes);
}

/** DevTools' "Slow 4G": 562.5 ms to each answer, 180 kB a second down. */
export const slow4G = { offline: false, latency: 562.5, downloadThroughput: 180_000, uploadThroughput: 84_375 };

export async function throttle(page, { network, cpu }) {
  const client = await page.context().newCDPSession(page);
  if (network) await client.send('Network.emulateNetworkConditions', network);
  if (cpu) await client.send('Emulation.setCPUThrottlingRate', { rate: cpu });
}

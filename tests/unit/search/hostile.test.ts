import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import type { SearchSnapshot } from '../../../src/search/types.ts';
import { hostileTexts } from '../../fixtures/hostile.ts';

/** `HOSTILE_INPUTS=10000` is the long run. */
const count = Number(process.env.HOSTILE_INPUTS) || 1000;
const fetched: string[] = [];

beforeAll(() => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  vi.stubGlobal('fetch', async (address: string) => {
    fetched.push(address);
    return new Response(readFileSync(new URL(`../../../dist${address}`, import.meta.url), 'utf8'));
  });
});
afterAll(() => vi.unstubAllGlobals());

test('whatever is searched for ends in a final answer, and asks for nothing but the table and its details', {
  timeout: 900_000,
}, async () => {
  const engine = new SearchEngine({ base: '/' });
  await engine.search('退款', () => undefined, { turn: 0 });
  let slowest = 0;
  let culprit = '';
  for (const text of hostileTexts(count)) {
    const start = process.cpuUsage();
    let last: SearchSnapshot | undefined;
    await engine.search(
      text,
      (snapshot) => {
        last = snapshot;
      },
      { turn: 0 },
    );
    const { user, system } = process.cpuUsage(start);
    const taken = (user + system) / 1000;
    if (taken > slowest) culprit = text.slice(0, 60);
    slowest = Math.max(slowest, taken);
    expect(last?.isFinal, JSON.stringify(text)).toBe(true);
    for (const { href } of last?.results ?? []) expect(href).toMatch(/^\/[a-z0-9/-]+\/$/);
  }
  console.log(
    `search: ${count} queries, slowest ${Math.round(slowest)} ms of processor time for ${JSON.stringify(culprit)}`,
  );
  expect(fetched).toEqual(['/search/details.json', '/search/table.json']);
});

import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import { empty, fill, type Slot } from '../../../src/search/loading.ts';
import type { FullText } from '../../../src/search/sources/pagefind.ts';
import type { SearchSnapshot } from '../../../src/search/types.ts';

const timeoutMs = 400;
const nothing = { size: 1, lookup: () => new Map<number, number>() };
vi.mock('../../../src/search/sources/pagefind.ts', () => ({
  loadPagefind: async (): Promise<FullText> => ({
    body: nothing,
    names: nothing,
    entry: () => Promise.reject(new Error('No such file')),
  }),
}));

/** The details wait for it. */
let held: Promise<void>;
let go = () => {};

beforeAll(() => {
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('fetch', async (address: string) => {
    if (address === '/search/details.json') await held;
    return new Response(readFileSync(new URL(`../../../dist${address}`, import.meta.url), 'utf8'));
  });
});
afterAll(() => vi.unstubAllGlobals());
beforeEach(() => {
  held = new Promise((resolve) => {
    go = resolve;
  });
});

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function sourcesOf(engine: SearchEngine): Promise<SearchSnapshot['sources'] | undefined> {
  let last: SearchSnapshot | undefined;
  await engine.search(
    '退款',
    (snapshot) => {
      last = snapshot;
    },
    { turn: 0 },
  );
  expect(last?.isFinal).toBe(true);
  return last?.sources;
}

for (const isRetried of [true, false])
  test(`details that came late serve the full text ${isRetried ? 'after another try' : 'by themselves'}`, async () => {
    const engine = new SearchEngine({ base: '/', timeoutMs });
    expect(await sourcesOf(engine)).toEqual({ table: 'ready', details: 'failed', fullText: 'failed' });
    go();
    await wait(100);
    if (isRetried) engine.retry();
    expect(await sourcesOf(engine)).toEqual({ table: 'ready', details: 'ready', fullText: 'ready' });
  });

test('a slot gives what came late, and asks for it once', async () => {
  const slot: Slot<string> = { state: 'idle' };
  const task = vi.fn(async () => {
    await wait(40);
    return 'late';
  });
  expect(await fill(slot, 10, task)).toBeUndefined();
  expect(slot.state).toBe('failed');
  await wait(60);
  expect(slot.state).toBe('ready');
  empty([slot]);
  expect(await fill(slot, 10, task)).toBe('late');
  expect(task).toHaveBeenCalledTimes(1);
});

test('a try that is over says nothing of the next one', async () => {
  const slot: Slot<string> = { state: 'idle' };
  // Fails at once: its time, which ends later, is not the next one's.
  await fill(slot, 30, () => Promise.reject(new Error('broken')));
  empty([slot]);
  const next = fill(slot, 200, () => wait(80).then(() => 'next'));
  await wait(50);
  expect(slot.state).toBe('loading');
  expect(await next).toBe('next');
});

test('a late failure takes nothing away from what another try brought', async () => {
  const slot: Slot<string> = { state: 'idle' };
  await fill(slot, 10, () => wait(40).then(() => Promise.reject(new Error('late'))));
  empty([slot]);
  expect(await fill(slot, 200, async () => 'next')).toBe('next');
  await wait(60);
  expect(slot).toMatchObject({ state: 'ready', value: 'next' });
  expect(await fill(slot, 10, async () => 'again')).toBe('next');
});

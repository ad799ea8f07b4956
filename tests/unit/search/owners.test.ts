import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import type { SearchSnapshot } from '../../../src/search/types.ts';

/** The details wait for it. */
let held: Promise<void>;
let go = () => {};

beforeAll(() => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
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

/** A page or a panel that searches, and what it is told of each query. */
function createOwner(engine: SearchEngine) {
  const owner = { turn: 0 };
  const told: Record<string, boolean[]> = {};
  const search = (query: string) => {
    told[query] = [];
    return engine.search(query, ({ isFinal }: SearchSnapshot) => told[query]?.push(isFinal), owner);
  };
  return { owner, told, search };
}

test('what one searches for does not silence what another waits for', async () => {
  const engine = new SearchEngine({ base: '/' });
  const [page, panel] = [createOwner(engine), createOwner(engine)];
  const first = page.search('退款没到账');
  await vi.waitFor(() => expect(page.told.退款没到账).toEqual([false]));
  const second = panel.search('物流不动');
  await vi.waitFor(() => expect(panel.told.物流不动).toEqual([false]));
  go();
  await Promise.all([first, second]);
  expect(page.told.退款没到账?.at(-1)).toBe(true);
  expect(panel.told.物流不动?.at(-1)).toBe(true);
});

test('one’s own later search silences an earlier one, and so does another turn', async () => {
  const engine = new SearchEngine({ base: '/' });
  const { owner, told, search } = createOwner(engine);
  const first = search('退款没到账');
  await vi.waitFor(() => expect(told.退款没到账).toEqual([false]));
  const second = search('物流不动');
  await vi.waitFor(() => expect(told.物流不动).toEqual([false]));
  const third = search('');
  expect(told['']).toEqual([true]);
  const fourth = search('客服');
  owner.turn++;
  go();
  await Promise.all([first, second, third, fourth]);
  expect(told).toEqual({ 退款没到账: [false], 物流不动: [false], '': [true], 客服: [] });
});

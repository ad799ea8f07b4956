import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { SearchEngine } from '../../../src/search/engine.ts';
import type { SearchSnapshot } from '../../../src/search/types.ts';

const files = new Map(
  ['/search/table.json', '/search/details.json'].map((address): [string, unknown] => [
    address,
    JSON.parse(readFileSync(new URL(`../../../dist${address}`, import.meta.url), 'utf8')),
  ]),
);
/** When both files come, and how many microtasks later each, by its address. */
let coming: Promise<unknown>;
let delays: Record<string, number> = {};

beforeAll(() => {
  vi.stubGlobal('navigator', { connection: { saveData: true } });
  vi.stubGlobal('fetch', async (address: string) => ({
    ok: true,
    async json() {
      await coming;
      for (let left = delays[address] ?? 0; left > 0; left--) await undefined;
      return files.get(address);
    },
  }));
});
afterAll(() => vi.unstubAllGlobals());

async function ask(engine: SearchEngine, query: string): Promise<string> {
  let last: SearchSnapshot | undefined;
  await engine.search(
    query,
    (snapshot) => {
      last = snapshot;
    },
    { turn: 0 },
  );
  return (last?.results ?? [])
    .slice(0, 3)
    .map(({ id }) => id)
    .join(' ');
}

test('table and details may come in any order, or in the same moment: sounds and Traditional forms are known', async () => {
  const lists: Record<string, string[]> = {};
  for (let table = 0; table <= 5; table++)
    for (let details = 0; details <= 5; details++) {
      // Long enough for the second script, so that nothing but the two files is waited for.
      coming = new Promise((resolve) => setTimeout(resolve, 20));
      delays = { '/search/table.json': table, '/search/details.json': details };
      const engine = new SearchEngine({ base: '/' });
      await ask(engine, '退款');
      lists[`${table} ${details}`] = [await ask(engine, 'tuikuan'), await ask(engine, '退錢沒到')];
    }
  const [first] = Object.values(lists);
  expect(first).not.toContain('');
  for (const [when, found] of Object.entries(lists)) expect(found, when).toEqual(first);
}, 60_000);

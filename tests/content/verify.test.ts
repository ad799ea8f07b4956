import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { makeVerifyFile } from '../../src/lib/verify/read.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

test('VERIFY.md is what the records say today (else: npm run verify)', () => {
  expect(readFileSync(`${root}/VERIFY.md`, 'utf8')).toBe(makeVerifyFile(root));
});

test('lists twenty checks, most depended-on first, each with an existing place', () => {
  const rows = [...makeVerifyFile(root).matchAll(/^\| (\d+) \|.*\| `([^`]+)` \| (\d+) \|$/gm)];
  expect(rows).toHaveLength(20);
  const dependents = rows.map(([, , , count]) => Number(count));
  expect(dependents).toEqual(dependents.toSorted((a, b) => b - a));
  for (const [, , place] of rows) {
    const [path, line] = (place as string).split(':');
    const lines = readFileSync(`${root}/${path}`, 'utf8').split('\n');
    if (line) expect(lines[Number(line) - 1]).toMatch(/^[a-z0-9-]+:$/);
  }
});

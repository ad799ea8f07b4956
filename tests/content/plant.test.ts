import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readContent } from '../../src/lib/content/read.ts';
import { blindKinds, visibleKinds } from '../../src/lib/plant/mistakes.ts';
import { seededRandom } from '../../src/lib/plant/random.ts';
import { plantMistakes } from '../../src/lib/plant/run.ts';
import { todayInChina } from '../../src/schemas/dates.ts';

const { files } = readContent(fileURLToPath(new URL('../../', import.meta.url)));

test('a planted mistake of every visible kind is caught', { timeout: 240_000 }, () => {
  const before = new Map(files);
  const outcomes = plantMistakes(files, visibleKinds, { seed: 1, times: 1, today: todayInChina() });
  expect(outcomes.length).toBe(visibleKinds.length);
  expect(outcomes.filter(({ caught }) => caught === undefined)).toEqual([]);
  expect(files, 'the content itself is not touched').toEqual(before);
});

test('the same seed plants the same mistakes', () => {
  for (const { name, plant } of [...visibleKinds, ...blindKinds]) {
    expect(plant(files, seededRandom(7)), name).toEqual(plant(files, seededRandom(7)));
    expect(plant(files, seededRandom(7)), name).not.toEqual([]);
  }
});

import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { allSections } from '../../src/lib/guide/guide.ts';
import { readRecords } from '../../src/lib/records/read.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const guide = readGuideFiles(root);
const pages = [...guide, ...allSections(guide)];
const weak = [...readRecords(root).values()].filter(
  ({ file, standing, secretValue }) =>
    file === 'numbers' && secretValue && !['verified', 'independent'].includes(standing),
);

test('there are numbers that must not travel', () => {
  expect(weak.length).toBeGreaterThan(5);
});

test('every answer stands without such a number: none is forwarded with a label in its place', () => {
  const broken = pages.filter(({ answer, travelAnswer }) => answer !== travelAnswer);
  expect(broken.map(({ id }) => id)).toEqual([]);
});

test('no answer carries a number into a chat that is not well founded', () => {
  const culprits = pages.filter(({ travelAnswer }) =>
    weak.some(({ secretValue }) => travelAnswer.includes(secretValue as string)),
  );
  expect(culprits.map(({ id }) => id)).toEqual([]);
});

import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * Characters in a sentence on average, above which a worried reader loses the thread: over a section, and over the
 * opening of an article, whose two or three sentences name all that follows.
 */
const averageLimit = (file: string) => (file.endsWith('index.mdx') ? 34 : 27);
/** Characters in one sentence. */
const longestLimit = 80;

const root = new URL('../../', import.meta.url);
const files = globSync('content/guide/*/*.mdx', { cwd: root }).sort();

/** Sentences of a body as they are read: no front matter, no components, no addresses, no citations. */
function sentencesOf(source: string): string[] {
  const body = source.replace(/^---[\s\S]*?\n---\n/, '');
  return body
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\(\([^)]*\)\)/g, '')
    .split(/[。？！；\n]/)
    .map((sentence) => sentence.replace(/[\s*[\]>-]|^\d+\.\s/g, ''))
    .filter((sentence) => sentence.length > 1);
}

const sections = files.map((file) => {
  const lengths = sentencesOf(readFileSync(new URL(file, root), 'utf8')).map(({ length }) => length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
  return { file, average, longest: Math.max(0, ...lengths) };
});

test('there are sections to measure', () => {
  expect(sections.length).toBeGreaterThan(50);
  const worst = sections.toSorted((a, b) => b.average - a.average).slice(0, 5);
  const mean = sections.reduce((sum, { average }) => sum + average, 0) / sections.length;
  console.log(`平均句长 ${mean.toFixed(1)} 字；最长的几节：`);
  for (const { file, average, longest } of worst)
    console.log(`  ${average.toFixed(1)} 字（最长一句 ${longest}）${file}`);
});

describe.each(sections)('$file', ({ file, average, longest }) => {
  test('has short sentences', () => {
    expect(average).toBeLessThanOrEqual(averageLimit(file));
    expect(longest).toBeLessThanOrEqual(longestLimit);
  });
});

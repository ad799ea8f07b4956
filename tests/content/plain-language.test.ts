import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { findRareWords } from '../fixtures/rare-words.ts';

/**
 * Characters in a sentence on average, above which a worried reader loses the thread: over a section, and over the
 * opening of an article, whose two or three sentences name all that follows.
 */
const averageLimit = (file: string) => (file.endsWith('index.mdx') ? 34 : 27);
/** Characters in one sentence. */
const longestLimit = 80;
/** Share of rare words among the words of a section, with its title and answer. */
const rareLimit = 0.03;

const root = new URL('../../', import.meta.url);
const files = globSync('content/guide/*/*.mdx', { cwd: root }).sort();

const frontMatter = /^---\n([\s\S]*?)\n---\n/;

/** A body as it is read: no front matter, no components, no addresses, no citations. */
const readBody = (source: string): string =>
  source
    .replace(frontMatter, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\]\([^)]*\)/g, ']')
    .replace(/\(\([^)]*\)\)/g, '');

const sentencesOf = (source: string): string[] =>
  readBody(source)
    .split(/[。？！；\n]/)
    .map((sentence) => sentence.replace(/[\s*[\]>-]|^\d+\.\s/g, ''))
    .filter((sentence) => sentence.length > 1);

/** Title, answer and body: all that the reader of a section meets. */
function allWords(source: string): string {
  const { title, answer } = parse(frontMatter.exec(source)?.[1] ?? '') as { title: string; answer: string };
  return [title, answer.replace(/\(\([^)]*\)\)/g, ''), readBody(source)].join('\n');
}

const sources = files.map((file) => readFileSync(new URL(file, root), 'utf8'));
const rareWords = findRareWords(sources.map(allWords));
const sections = sources.map((source, i) => {
  const lengths = sentencesOf(source).map(({ length }) => length);
  const average = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
  const { rare, share } = rareWords[i] as (typeof rareWords)[number];
  return { file: files[i] as string, average, longest: Math.max(0, ...lengths), rare, share };
});

const meanOf = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

test('there are sections to measure', () => {
  expect(sections.length).toBeGreaterThan(50);
  console.log(`平均句长 ${meanOf(sections.map(({ average }) => average)).toFixed(1)} 字；最长的几节：`);
  for (const { file, average, longest } of sections.toSorted((a, b) => b.average - a.average).slice(0, 5))
    console.log(`  ${average.toFixed(1)} 字（最长一句 ${longest}）${file}`);
  console.log(`生僻词平均占 ${(100 * meanOf(sections.map(({ share }) => share))).toFixed(1)}%；最多的几节：`);
  for (const { file, share, rare } of sections.toSorted((a, b) => b.share - a.share).slice(0, 5))
    console.log(`  ${(100 * share).toFixed(1)}% ${file}：${rare.join('、')}`);
});

test('rare words are found, and plain ones are not', () => {
  const [bookish, plain] = findRareWords(['先看订单，再谈退赃', '先看订单，再打电话问银行']);
  expect(bookish?.rare).toEqual(['退赃']);
  expect(plain).toEqual({ rare: [], share: 0 });
});

describe.each(sections)('$file', ({ file, average, longest, rare, share }) => {
  test('has short sentences', () => {
    expect(average).toBeLessThanOrEqual(averageLimit(file));
    expect(longest).toBeLessThanOrEqual(longestLimit);
  });

  test('has few rare words', () => {
    expect(share, rare.join('、')).toBeLessThanOrEqual(rareLimit);
  });
});

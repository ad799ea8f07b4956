import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { type BuiltPage, readPages } from '../../src/lib/output/pages.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import { copyProject, newestDay, type ProjectCopy } from './project-copy.ts';

/**
 * What a later check may find: 95187 does belong to 拼多多, by its own page. Only this one record changes; its value
 * stays, so that an entry in the list of changes is not demanded, but written, as whoever finds this out would.
 */
const flippedClaims = [
  {
    owner: '拼多多消费者服务',
    standing: 'official-page',
    facts: ['H01'],
    sources: [{ title: '假设：拼多多 App', date: '2026-11-22', seenIn: 'app', screen: '「官方客服」里写着这个号码' }],
  },
];

const entry = (on: string) => `- on: "${on}"
  record: line-95187
  value: "95187"
  what: "((line-95187)) 查明了：属于((line-95187:owner))"
  why: 拼多多自己的页面写了它
  source: {title: 假设：拼多多自己的页面, date: "2026-11-22"}
`;

let project: ProjectCopy;
let pages: BuiltPage[];
let output: string;

beforeAll(() => {
  project = copyProject();
  project.edit('content/numbers.yaml', (text) => {
    const records = parse(text);
    records['line-95187'].claims = flippedClaims;
    return stringify(records);
  });
  project.edit('content/changes.yaml', (text) => entry(newestDay(text)) + text);
  const result = project.build({ SITE_URL: 'https://example.org' });
  output = result.output;
  expect(result.status, output).toBe(0);
  pages = readPages(join(project.dir, 'dist'));
}, 120_000);
afterAll(() => project.remove());

const words = (page: BuiltPage) => textOf(fromHtml(page.html));

const outdated =
  /指向阿里云|阿里云的(?:售前|热线|电话)|只查到一家网站|拼多多自己公布的[^。]*没有查到|没有一个号?码?能确认/;

test('no page says any more that the evidence points to 阿里云', () => {
  // /whose-number/ says of other numbers, too, where the evidence points; their own findings stay true.
  const before = readRecords('.').get('line-95187')?.finding;
  const others = [...readRecords(project.dir).values()].filter(
    ({ id, finding }) => id !== 'line-95187' && finding && finding !== before,
  );
  const ownWords = (page: (typeof pages)[number]) =>
    page.file === 'whose-number/index.html'
      ? others.reduce((text, { finding }) => text.split(finding).join(''), words(page) + page.html)
      : words(page) + page.html;
  expect(before).toMatch(outdated);
  const contradicting = pages.filter((page) => outdated.test(ownWords(page)));
  expect(contradicting.map(({ file }) => file)).toEqual([]);
});

const served = (file: string) => readFileSync(join(project.dir, 'dist', file), 'utf8');
/** Quoted strings and texts of elements: a failure then names the sentence, not the file. */
const sentences = (text: string): string[] => [...text.matchAll(/"(?:[^"\\]|\\.)*"|>[^<]+/g)].map(([words]) => words);

test('guide.json does not say so either', () => {
  const { articles, changes, records } = JSON.parse(served('guide.json'));
  const line = records.find(({ id }: { id: string }) => id === 'line-95187');
  expect(line.finding).toBe('查到的资料都指向拼多多消费者服务');
  const said = sentences(JSON.stringify([articles, changes, line]));
  expect(said.filter((words) => outdated.test(words))).toEqual([]);
});

test('the feed does not say so either', () => {
  const said = sentences(served('changes.xml'));
  expect(said.some((words) => words.includes('属于拼多多消费者服务'))).toBe(true);
  expect(said.filter((words) => outdated.test(words))).toEqual([]);
});

test('the list of changes tells what was found, by the record, with the number as it was', () => {
  const page = pages.find(({ file }) => file === 'changes/index.html');
  expect(page && words(page)).toMatch(/95187 查明了：属于拼多多消费者服务[\s\S]*没有变[\s\S]*95187/);
});

test('the section says what the record says now, first and in its description', () => {
  const page = pages.find(({ file }) => file === 'hotline/is-95187-pdd/index.html');
  expect(page?.html).toMatch(/<meta name="description" content="[^"]*都指向拼多多消费者服务/);
  expect(page && words(page)).toContain('查到的资料都指向拼多多消费者服务');
});

test('the mark turns to 已核对 and the number may be called', () => {
  const page = pages.find(({ file }) => file === 'hotline/is-95187-pdd/index.html');
  expect(page?.html).toContain('href="tel:95187"');
  expect(page && words(page)).not.toContain('有冲突');
});

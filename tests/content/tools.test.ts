import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { judgeProse } from '../../src/lib/content/prose.ts';
import { allSections } from '../../src/lib/guide/guide.ts';
import { isLinkableTool, tools } from '../../src/lib/guide/tools.ts';
import { readRecords } from '../../src/lib/records/read.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const records = readRecords(root);
const twice = (list: readonly string[]) => list.filter((one, i) => list.indexOf(one) !== i);

/** Pages that are no tools: the home page, ways to the guide, the guide's own routes. */
const otherPages = ['404', 'about', 'all', 'changes', 'find', 'index', 'search'];

test('every tool has a page, and every page that is a tool is listed', () => {
  const files = readdirSync(`${root}/src/pages`, { recursive: true, encoding: 'utf8' });
  const pages = files
    .filter((file) => file.endsWith('.astro') && !/^\[|\/\[\w/.test(file))
    .map((file) => file.replace(/(\/\[\.\.\.\w+\]|\/index)?\.astro$/, ''));
  expect(tools.map(({ id }) => id).toSorted()).toEqual(pages.filter((page) => !otherPages.includes(page)).toSorted());
});
test('authors may link to every tool, and to no other page of the kind', () => {
  expect(tools.filter(({ id }) => !isLinkableTool(id))).toEqual([]);
  expect(['find', 'about'].every(isLinkableTool)).toBe(true);
  expect(isLinkableTool('search')).toBe(false);
});

describe.each(tools.map((tool) => [tool.id, tool] as const))('the words of %s', (_, tool) => {
  const { title, label, answer, phrases, aliases } = tool;
  test('keep to the limits of a section', () => {
    expect([...title].length).toBeLessThanOrEqual(28);
    expect([...answer].length).toBeLessThanOrEqual(60);
    expect([...label].length).toBeLessThanOrEqual(7);
    expect(phrases.length).toBeLessThanOrEqual(3);
    expect(aliases.length).toBeGreaterThan(0);
  });
  test('state no figure without a record', () => {
    const shown = [title, label, answer, ...phrases];
    expect(shown.flatMap((string) => judgeProse(string, records))).toEqual([]);
    expect(aliases.filter((alias) => /\d/.test(alias))).toEqual([]);
  });
  test('name each alias once', () => {
    expect(twice([...phrases, ...aliases])).toEqual([]);
  });
});

test('no title is a tool’s and a section’s at once', () => {
  const titles = [...tools, ...allSections(readGuideFiles(root))].map(({ title }) => title);
  expect(titles.length).toBeGreaterThan(tools.length);
  expect(twice(titles)).toEqual([]);
});

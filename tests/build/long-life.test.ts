import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { linkableTools } from '../../src/lib/guide/tools.ts';
import { type BuiltPage, readPages } from '../../src/lib/output/pages.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import { maskNumber } from '../../src/lib/records/records.ts';
import { atomFaults, atomTexts } from '../fixtures/atom.ts';
import { schemaFaults } from '../fixtures/json-schema.ts';
import { corrections, correctRecords, explainCorrections, moveSections, moves } from './long-life.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

let project: ProjectCopy;
let uncorrected: { status: number | null; output: string };
let drafts: string;
let pages: Map<string, BuiltPage>;

beforeAll(() => {
  project = copyProject();
  moveSections(project);
  correctRecords(project);
  uncorrected = project.build();
  drafts = project.run('scripts/records.mjs').output;
  explainCorrections(project);
  const { status, output } = project.build({ SITE_URL: 'https://example.org', BASE_PATH: '/sub' });
  expect(status, output).toBe(0);
  pages = new Map(readPages(join(project.dir, 'dist')).map((page) => [page.address, page]));
}, 120_000);
afterAll(() => project.remove());

const page = (address: string): BuiltPage => {
  const found = pages.get(address);
  if (!found) throw new Error(`No page ${address}`);
  return found;
};
const served = (file: string) => readFileSync(join(project.dir, 'dist', file), 'utf8');
const attribute = (address: string, selector: string, name: string) =>
  select(selector, page(address).tree)?.properties[name];
const linkOf = (address: string, anchor: string) => attribute(address, `[id="${anchor}"] a`, 'href');

describe('a moved address', () => {
  for (const [from, to] of Object.entries(moves)) {
    test(`${from} leads on to ${to} by plain HTML`, () => {
      const address = `${from}/`;
      expect(attribute(address, 'meta[http-equiv="refresh"]', 'content')).toBe(`0; url=/sub/${to}/`);
      expect(attribute(address, 'main moved-page a', 'href')).toBe(`/sub/${to}/`);
      expect(attribute(address, 'link[rel="canonical"]', 'href')).toBe(`https://example.org/sub/${to}/`);
      expect(attribute(address, 'meta[name="robots"]', 'content')).toBe('noindex');
      const title = textOf(select('h1', page(`${to}/`).tree) ?? { type: 'root', children: [] });
      expect(textOf(page(address).tree)).toContain(title);
    });
  }
  test('is in no sitemap, and its new place is', () => {
    const listed = readdirSync(join(project.dir, 'dist'))
      .filter((name) => /^sitemap.*\.xml$/.test(name))
      .map(served)
      .join('');
    const paths = [...listed.matchAll(/https:\/\/example\.org\/sub\/([a-z0-9/-]+)\/</g)].map((hit) => hit[1]);
    const unlisted = ['search', '404', ...Object.keys(moves)];
    expect(paths.filter((path) => path && (unlisted.includes(path) || path.startsWith('start/')))).toEqual([]);
    expect(paths).toContain('start');
    expect(paths).toContain('hotline/opening-hours');
  });
  test('is in nothing that lists the guide', () => {
    const { articles } = JSON.parse(served('guide.json'));
    const ids = articles.flatMap(({ id, sections }: { id: string; sections: { id: string }[] }) => [
      id,
      ...sections.map((section) => section.id),
    ]);
    expect(ids.filter((id: string) => id in moves)).toEqual([]);
    expect(ids).toContain('in-app-chat/voice-menu');
  });
});

describe('an old fragment of an article’s page', () => {
  test('of a renamed section leads within the page, also by its oldest name', () => {
    expect(linkOf('hotline/', 'hours')).toBe('#opening-hours');
    expect(linkOf('hotline/', 'when')).toBe('#opening-hours');
  });
  test('of a section that went to another article leads to its page there', () => {
    expect(linkOf('hotline/', 'voice-menu')).toBe('/sub/in-app-chat/voice-menu/');
  });
  test('of a section without a successor leads to the start of the page', () => {
    expect(linkOf('hotline/', 'cannot-get-through')).toBe('#main');
  });
  test('leads on from the page of an article that has moved', () => {
    expect(linkOf('feedback/', 'suggest')).toBe('/sub/suggestions/suggest/');
  });
  test('stands on no page without moved sections', () => {
    expect(selectAll('moved-sections', page('scams/').tree)).toEqual([]);
  });
});

describe('a corrected record', () => {
  test('stops the build while it has no entry, with file, line and cure', () => {
    expect(uncorrected.status).toBe(1);
    expect(uncorrected.output).toMatch(
      /content\/rules\.yaml\n {2}第 \d+ 行：“after-sale-window”现在是“200 天”，content\/\S+ 里最后写的是“.+”。写错了就改回去；真的变了，就在 content\/changes\.yaml 最前面加一条/,
    );
    expect(uncorrected.output).toContain('内容检查没有通过：2 个文件，2 处。');
  });
  test('is drafted as an entry by npm run records', () => {
    for (const [record, [, value]] of Object.entries(corrections))
      expect(drafts).toMatch(new RegExp(`record: "${record}"\n {2}value: "${value}"\n {2}why: ""`));
  });
  test('is told on /changes/ with before, after, why and source', () => {
    const item = selectAll('.change', page('changes/').tree)
      .map(textOf)
      .find((text) => text.includes('200 天'));
    const [before] = corrections['after-sale-window'];
    expect(item?.replace(/\s/g, '')).toMatch(
      RegExp(`原来写的${before}现在写的200天为什么改读者来信指出.*假设：新的页面`.replaceAll(' ', '')),
    );
  });
  test('is told without the full number that was wrong', () => {
    const item = selectAll('.change', page('changes/').tree)
      .map(textOf)
      .find((text) => text.includes('400-8822-111'));
    const [before] = corrections['pdd-consumer-400'];
    expect(item).toContain(maskNumber(before));
    for (const file of ['changes/index.html', 'changes.xml', 'guide.json', 'all/index.html', 'index.html'])
      expect(served(file)).not.toContain(before);
  });
  test('is on the home page among the latest', () => {
    expect(textOf(page('').tree)).toMatch(/最近更正[\s\S]*由「.+」改成「200 天」/);
  });
  test('is in the feed, which is valid', () => {
    const xml = served('changes.xml');
    expect(atomFaults(xml)).toEqual([]);
    expect(atomTexts(xml, '//atom:entry/atom:title')).toContainEqual(expect.stringContaining('改成「200 天」'));
    expect(atomTexts(xml, '//atom:link[@rel="self"]/@href')).toEqual(['https://example.org/sub/changes.xml']);
    expect(attribute('changes/', 'link[rel="alternate"]', 'href')).toBe('/sub/changes.xml');
    const ids = atomTexts(xml, '//atom:entry/atom:id');
    expect(new Set(ids).size).toBe(ids.length);
    for (const id of ids) expect(served('changes/index.html')).toContain(`id="${id.split('#')[1]}"`);
  });
});

describe('guide.json', () => {
  test('has the shape of the schema beside it', () => {
    expect(schemaFaults(JSON.parse(served('guide.schema.json')), JSON.parse(served('guide.json')))).toEqual([]);
  });
  test('holds every section and every record', () => {
    const { articles, records } = JSON.parse(served('guide.json'));
    const sections = articles.flatMap(({ sections: list }: { sections: { path: string }[] }) => list);
    for (const { path } of sections) expect(pages.has(path.replace('/sub/', ''))).toBe(true);
    expect(records).toHaveLength(readRecords(project.dir).size);
  });
  test('spells no masked number, and neither does the feed', () => {
    const masked = [...readRecords(project.dir).values()].filter((record) => record.masked);
    expect(masked.length).toBeGreaterThan(0);
    const digits = (text: string) => text.normalize('NFKC').replace(/[^\d,"]/g, '');
    for (const text of [digits(served('guide.json')), digits(served('changes.xml'))]) {
      const spelled = masked.filter(({ secretValue = '' }) => text.includes(digits(secretValue)));
      expect(spelled.map(({ id }) => id)).toEqual([]);
    }
  });
});

describe('/all/', () => {
  test('holds every section once, under a fragment of its own', () => {
    const headings = selectAll('.whole__section > h3', page('all/').tree);
    const isSection = (address: string) => /^(?!start\/|sheets\/|letters\/)[^/]+\/[^/]+\/$/.test(address);
    const sections = [...pages.keys()].filter((address) => isSection(address) && !isMoved(address));
    expect(headings.map(({ properties }) => `${String(properties.id).replace('__', '/')}/`).toSorted()).toEqual(
      sections.toSorted(),
    );
  });
  test('links within the page wherever the guide links to itself', () => {
    const links = selectAll('.whole .prose a', page('all/').tree).map(({ properties }) => String(properties.href));
    const tools = linkableTools.map((tool) => `/sub/${tool}/`);
    const letters = [...pages.keys()].filter((id) => id.startsWith('letters/')).map((id) => `/sub/${id}`);
    const outside = links.filter((href) => href.startsWith('/sub/') && ![...tools, ...letters].includes(href));
    expect(outside).toEqual([]);
    expect(links).toContain('#in-app-chat__reach-human');
  });
  test('lists every article and section in its contents', () => {
    const listed = selectAll('.whole__contents a', page('all/').tree).map(({ properties }) => String(properties.href));
    const headings = selectAll('.whole h2[id], .whole h3[id]', page('all/').tree);
    const anchors = headings.map(({ properties }) => `#${properties.id}`).filter((anchor) => anchor !== '#contents');
    expect(anchors.filter((anchor) => !listed.includes(anchor))).toEqual([]);
  });
  test('prints the source of every record that it cites', () => {
    const marks = selectAll('.whole a[class*="state--"][href^="#"]', page('all/').tree).map(({ properties }) =>
      String(properties.href),
    );
    const sources = selectAll('li[id]:has(.sources__state)', page('all/').tree).map(
      ({ properties }) => `#${properties.id}`,
    );
    expect(new Set(marks).size).toBeGreaterThan(50);
    expect(marks.filter((href) => !sources.includes(href))).toEqual([]);
  });
});

const isMoved = (address: string) => address.replace(/\/$/, '') in moves;

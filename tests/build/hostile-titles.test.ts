import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { addressLockFile } from '../../src/lib/addresses/lock.ts';
import { changesFile } from '../../src/lib/changes/check.ts';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { type BuiltPage, readPages } from '../../src/lib/output/pages.ts';
import { messageText } from '../../src/lib/share/message.ts';
import { atomFaults, atomTexts } from '../fixtures/atom.ts';
import { readQr } from '../fixtures/qr.ts';
import { copyProject, newestDay, type ProjectCopy } from './project-copy.ts';

const pieces = [
  ...['"', "'", '“', '「', '&', '&amp;', '&lt;', '<', '>', '</script>', '</title>', '<!--', ']]>', '<b>', '\\', '\\n'],
  ...['👩‍👩‍👧', '🧾', 'e\u0301', '𠮷', '\u00a0', '$&', '#', '?', '`', '退款', '谁接', 'App'],
  'Donaudampfschifffahrtsgesell',
];
/** A title of up to 28 characters that begins with a word, since nothing but marks is no title. */
const title = fc
  .array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 8 })
  .map((words) => words.reduce((text, word) => (text.length + word.length <= 26 ? text + word : text), '').trim())
  .filter((text) => text.length > 0);
/** The fixed seed makes a fault come again. */
const seed = 5;
const changes = ['"&<b>👩‍👩‍👧</b>', ']]></entry>', 'Donaudampfschifffahrtsgesellschaft & Co'];

let project: ProjectCopy;
let pages: Map<string, BuiltPage>;
let shared: { id: string; title: string; answer: string; travelAnswer: string; reviewedOn: string }[];
const origin = 'https://guide.example';
const served = (file: string) => join(project.dir, 'dist', file);

beforeAll(() => {
  project = copyProject();
  const sections = readGuideFiles(project.dir).flatMap((article) => article.sections);
  const titles = fc.sample(fc.tuple(title, title), { numRuns: sections.length, seed });
  for (const [index, { id }] of sections.entries()) {
    const [own, answer] = titles[index] as [string, string];
    project.edit(`content/guide/${id}.mdx`, (text) =>
      text
        .replace(/^title:.*$/m, () => `title: ${JSON.stringify(`问${own}`)}`)
        .replace(/^answer:.*$/m, () => `answer: ${JSON.stringify(`答${answer}。`)}`),
    );
  }
  const linked = sections.slice(0, changes.length).map(({ id }) => id);
  project.edit(
    changesFile,
    (text) => stringify(changes.map((what) => ({ on: newestDay(text), what, why: what, sections: linked }))) + text,
  );
  const { status, output } = project.build({ SITE_URL: origin });
  expect(status, output).toBe(0);
  pages = new Map(readPages(served('')).map((page) => [page.address, page]));
  shared = readGuideFiles(project.dir).flatMap((article) => [
    {
      ...article,
      reviewedOn: article.sections
        .map(({ reviewedOn }) => reviewedOn)
        .toSorted()
        .at(-1) as string,
    },
    ...article.sections,
  ]);
}, 600_000);
afterAll(() => project.remove());

const page = (id: string): BuiltPage => {
  const found = pages.get(`${id}/`);
  if (!found) throw new Error(`No page ${id}`);
  return found;
};
const find = (id: string, selector: string): Element => {
  const [found, ...others] = selectAll(selector, page(id).tree);
  if (!found || others.length > 0) throw new Error(`${others.length + 1 - Number(!found)} of ${selector} on ${id}`);
  return found;
};
const meta = (id: string, name: string) => find(id, `head > meta[${name}]`).properties.content;
const addressOf = (id: string) => `${origin}/${id}/`;

describe('titles with quotes, markup, emoji and long words', () => {
  test('stand in the head as they were written', () => {
    expect(shared.length).toBeGreaterThan(130);
    for (const { id, title: own, answer } of shared) {
      expect(textOf(find(id, 'h1')), id).toBe(own);
      expect(textOf(find(id, 'head > title')), id).toBe(`${own} · 拼多多客服求助指南`);
      for (const name of ['property="og:title"', 'itemprop="name"']) expect(meta(id, name), id).toBe(own);
      for (const name of ['name="description"', 'property="og:description"', 'itemprop="description"'])
        expect(meta(id, name), id).toBe(answer);
      expect(meta(id, 'property="og:url"')).toBe(addressOf(id));
      expect(find(id, 'link[rel="canonical"]').properties.href).toBe(addressOf(id));
    }
  });
  test('are what the structured data claims, and it claims nothing that the page does not show', () => {
    for (const { id, title: own, answer, reviewedOn } of shared) {
      const { '@graph': graph } = JSON.parse(textOf(find(id, 'script[type="application/ld+json"]')));
      const [place, article] = graph;
      expect(article).toMatchObject({ headline: own, description: answer, url: addressOf(id) });
      const dates = selectAll('.reviewed time', page(id).tree).map(({ properties }) => String(properties.dateTime));
      expect([article.dateModified, dates.toSorted().at(-1)], id).toEqual([reviewedOn, reviewedOn]);
      const above = selectAll('nav[aria-label="当前位置"] a', page(id).tree).map((link) => [
        textOf(link),
        new URL(String(link.properties.href), origin).href,
      ]);
      const shown = [...above, [textOf(find(id, 'h1')), addressOf(id)]];
      const claimed = place.itemListElement.map(({ name, item }: { name: string; item: string }) => [name, item]);
      expect(claimed, id).toEqual(shown);
      expect(place.itemListElement.map(({ position }: { position: number }) => position)).toEqual(
        [1, 2, 3].slice(0, shown.length),
      );
      expect(graph).toHaveLength(2);
    }
  });
  test('travel as title, answer and an address in lower-case ASCII', () => {
    for (const { id, title: own, travelAnswer } of shared) {
      const said = (selector: string) => String(find(id, selector).properties.content);
      const address = String(find(id, 'link[rel="canonical"]').properties.href);
      const answer = find(id, 'share-kit').properties.dataAnswer ?? said('meta[name="description"]');
      const message = messageText({ title: said('meta[property="og:title"]'), answer: String(answer), address });
      expect(message).toBe(`${own}\n${travelAnswer}\n${addressOf(id)}`);
      expect(address).toMatch(/^https:\/\/[a-z0-9./-]+\/$/);
      if (id.includes('/')) continue;
      const forwarded = selectAll('[data-forward]', page(id).tree).map(({ properties }) => properties);
      const sections = shared.filter((section) => section.id.startsWith(`${id}/`));
      expect(forwarded.map(({ href, dataForward }) => [href, dataForward])).toEqual(
        sections.map((section) => [`/${section.id}/`, section.travelAnswer]),
      );
    }
  });
  test('leave every QR code with its own address', () => {
    const wrong = shared.filter(({ id }) => {
      const href = String(find(id, '[data-qr]').properties.href);
      return readQr(served(href)) !== addressOf(id);
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
  test('leave the feed valid, and stand in it as they were written', () => {
    const xml = readFileSync(served('changes.xml'), 'utf8');
    expect(atomFaults(xml)).toEqual([]);
    const texts = atomTexts(xml, '//atom:entry/atom:title').map(plainText);
    for (const what of changes)
      expect(
        texts.some((text) => text.includes(what)),
        what,
      ).toBe(true);
    const content = atomTexts(xml, '//atom:entry/atom:content').map(plainText).join('');
    for (const { title: own } of shared.filter(({ id }) => id.includes('/')).slice(0, changes.length))
      expect(content).toContain(own);
  });
  test('leave the lock of addresses alone', () => {
    expect(readFileSync(join(project.dir, addressLockFile), 'utf8')).not.toContain('Donau');
  });
});

/** Titles and content of a feed are HTML inside XML; the XML is undone by its parser. */
const plainText = (html: string): string => textOf(fromHtml(html, { fragment: true }));

test('the card has the size that the pages state', () => {
  const size = (file: string) => {
    const bytes = readFileSync(served(file));
    return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  };
  const [id] = shared.map((entry) => entry.id) as [string];
  expect(meta(id, 'property="og:image"')).toBe(`${origin}/card.png`);
  expect(meta(id, 'itemprop="image"')).toBe(`${origin}/card-square.png`);
  expect(size('card.png').map(String)).toEqual([
    meta(id, 'property="og:image:width"'),
    meta(id, 'property="og:image:height"'),
  ]);
  expect(size('card.png')).toEqual([1200, 630]);
  const [width, height] = size('card-square.png');
  expect(width).toBe(height);
});

test('no page loads the card', () => {
  for (const { html, file } of pages.values()) expect(html, file).not.toMatch(/(?:src|href)="\/card(?:-square)?\.png/);
});

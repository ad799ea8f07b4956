import { fromHtml } from 'hast-util-from-html';
import { toString as textOf } from 'hast-util-to-string';
import { describe, expect, test } from 'vitest';
import { changesFeed, type FeedItem } from '../../../../src/lib/changes/feed.ts';
import { atomFaults, atomTexts } from '../../../fixtures/atom.ts';

const addresses = { page: 'https://example.org/sub/changes/', feed: 'https://example.org/sub/changes.xml' };
const item = (title: string, on = '2026-11-23', n = 1): FeedItem => ({
  change: {
    id: `${on}-${n}`,
    on,
    title,
    why: `因为 ${title}`,
    record: { id: 'demo', label: title, before: '7 天', after: '15 天', isMasked: true, isSame: false },
    source: { title, address: 'https://example.org/?a=1&b="2"', date: '2026' },
    sections: [],
  },
  href: `${addresses.page}#change-${on}-${n}`,
  pages: [{ title, href: 'https://example.org/sub/demo/first/' }],
});
const one = changesFeed([item('改了')], addresses);

describe('changesFeed', () => {
  test('is valid against the grammar of RFC 4287', () => {
    expect(atomFaults(one)).toEqual([]);
  });
  test('is valid without any change', () => {
    expect(atomFaults(changesFeed([], addresses))).toEqual([]);
  });

  for (const [name, break_] of [
    ['an id', (xml: string) => xml.replace(/<id>.*?<\/id>/, '')],
    ['an updated', (xml: string) => xml.replace(/<updated>.*?<\/updated>/, '')],
    ['the title of an entry', (xml: string) => xml.replace(/<title type.*?<\/title>/, '')],
    ['a date that is one', (xml: string) => xml.replace(/T04:00:00.000Z/, '')],
    ['an address of a link', (xml: string) => xml.replace('href="https://example.org/sub/changes/"', '')],
    ['a closing tag', (xml: string) => xml.replace('</entry>', '')],
  ] as const) {
    test(`would be refused without ${name}`, () => {
      const broken = break_(one);
      expect(broken).not.toBe(one);
      expect(atomFaults(broken)).not.toEqual([]);
    });
  }

  test('has an author, as every entry needs one and none has its own', () => {
    expect(atomTexts(one, '/atom:feed/atom:author/atom:name')).toEqual(['拼多多客服求助指南']);
  });
  test('links to itself and to its page', () => {
    expect(atomTexts(one, '/atom:feed/atom:link[@rel="self"]/@href')).toEqual([addresses.feed]);
    expect(atomTexts(one, '/atom:feed/atom:link[@rel="alternate"]/@href')).toEqual([addresses.page]);
  });
  test('has for each entry one link, content, and an id of its own', () => {
    const xml = changesFeed([item('二', '2026-11-23', 2), item('一', '2026-11-23', 1)], addresses);
    const ids = atomTexts(xml, '//atom:entry/atom:id');
    expect(ids).toEqual([`${addresses.page}#change-2026-11-23-2`, `${addresses.page}#change-2026-11-23-1`]);
    expect(atomTexts(xml, '//atom:entry/atom:link/@href')).toEqual(ids);
    expect(atomTexts(xml, '//atom:entry/atom:content')).toHaveLength(2);
  });
  test('is dated like its newest entry, by the day in China', () => {
    const xml = changesFeed([item('新', '2026-12-01'), item('旧', '2026-11-23')], addresses);
    expect(atomTexts(xml, '//atom:updated')).toEqual([
      '2026-12-01T04:00:00.000Z',
      '2026-12-01T04:00:00.000Z',
      '2026-11-23T04:00:00.000Z',
    ]);
  });
  test('tells before, after, why and the source', () => {
    const [content = ''] = atomTexts(one, '//atom:entry/atom:content');
    expect(textOf(fromHtml(content))).toMatch(
      /原来写的：7 天现在写的：15 天旧号码不写全.*为什么改：因为 改了出处：改了，2026/,
    );
  });

  // Titles that break what is put together by hand; one of each kind, and all at once.
  const hard = [
    '"引号"和\'撇号\'',
    'A & B &amp; C',
    '<b>标签</b> ]]> <![CDATA[',
    '😡退款👨‍👩‍👧',
    `long${'word'.repeat(80)}`,
    '换\n行\t和',
    '{"json": true}',
    '100% $& $1 \\n',
  ];
  for (const title of [...hard, hard.join(' ')]) {
    test(`keeps the title ${JSON.stringify(title.slice(0, 30))} as it is`, () => {
      const xml = changesFeed([item(title)], addresses);
      expect(atomFaults(xml)).toEqual([]);
      const [html = ''] = atomTexts(xml, '//atom:entry/atom:title');
      expect(textOf(fromHtml(html, { fragment: true }))).toBe(title);
      const [content = ''] = atomTexts(xml, '//atom:entry/atom:content');
      expect(textOf(fromHtml(content, { fragment: true }))).toContain(title);
    });
  }
  test('drops what XML cannot hold', () => {
    const xml = changesFeed([item('退\u0000款\u0007\uFFFF\uD800了')], addresses);
    expect(atomFaults(xml)).toEqual([]);
    expect(atomTexts(xml, '//atom:entry/atom:title')).toEqual(['退款了']);
  });
});

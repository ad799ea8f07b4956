import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scriptJson, structuredData } from '../../../../src/lib/share/structured-data.ts';

const page = {
  title: '退款没到账？',
  description: '先看「退款状态」。',
  address: 'https://guide.example/sub/a/b/',
  home: 'https://guide.example/sub/',
  image: 'https://guide.example/sub/card.png',
  breadcrumb: [{ label: '首页', href: '/sub/' }, { label: '甲', href: '/sub/a/' }, { label: '退款没到账？' }],
};

test('no text ends the element that holds it, and every text comes back as it was', () => {
  const parts = ['</script>', '<!--', '<script>', '"', "'", '\\', '&amp;', '👩‍👧', '\u2028', ']]>', '字'];
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.constantFrom(...parts), fc.string({ unit: 'binary', maxLength: 6 })), { maxLength: 8 }),
      (words) => {
        const title = words.join('');
        const json = scriptJson(structuredData({ ...page, title, reviewedOn: '2026-11-22' }));
        expect(json).not.toContain('<');
        expect(JSON.parse(json)['@graph'][1].headline).toBe(title);
      },
    ),
  );
});

test('a page that nobody checks by date is no article', () => {
  expect(JSON.stringify(structuredData(page))).not.toContain('Article');
});

test('places are absolute, and the last one is the page itself', () => {
  expect(JSON.parse(scriptJson(structuredData(page)))['@graph'][0].itemListElement).toMatchObject([
    { position: 1, item: 'https://guide.example/sub/' },
    { position: 2, item: 'https://guide.example/sub/a/' },
    { position: 3, item: 'https://guide.example/sub/a/b/', name: page.title },
  ]);
});

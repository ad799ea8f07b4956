import { describe, expect, test } from 'vitest';
import { sourceAnchor } from '../../../../src/lib/addresses/addresses.ts';
import { reviewedUntil, wholeGuide } from '../../../../src/lib/guide/whole-guide.ts';
import { smallGuide } from '../../../fixtures/guide.ts';

const guide = smallGuide(
  {
    hotline: '',
    'hotline/hours': '((b)) ((a))',
    'hotline/menu': '((a))',
    scams: '((c))',
    'scams/first': '<RuleLine id="b" />',
  },
  new Map(),
);
const whole = wholeGuide(guide);

describe('wholeGuide', () => {
  test('numbers articles and their sections in reading order', () => {
    const ids = ['hotline', 'hotline/hours', 'hotline/menu', 'scams', 'scams/first'];
    expect(ids.map((id) => whole.placeOf(id)?.number)).toEqual(['1', '1.1', '1.2', '2', '2.1']);
  });
  test('links to sections within the page', () => {
    expect(whole.placeOf('hotline/hours')?.href).toBe('#hotline__hours');
  });
  test('knows no place for a tool, which keeps its own page', () => {
    expect(whole.placeOf('find')).toBeUndefined();
  });
  test('numbers sources in the order in which they are first cited, each once', () => {
    expect(whole.sources).toEqual(['b', 'a', 'c']);
    expect(whole.sourceOf('c')).toEqual({ href: '#source__c', number: 3 });
  });
  test('never gives a section the fragment of a source list', () => {
    expect(whole.placeOf('hotline/hours')?.href).not.toBe(`#${sourceAnchor('hotline', 'hours')}`);
  });
});

test('reviewedUntil is the latest review, not the last one', () => {
  const [article] = guide;
  const sections = article?.sections.toReversed() ?? [];
  expect(reviewedUntil(article ? [{ ...article, sections }] : [])).toBe('2026-01-02');
});

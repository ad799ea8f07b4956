import { describe, expect, test } from 'vitest';
import { looseTerms, tidyQuery } from '../../../src/search/engine.ts';

describe('tidyQuery', () => {
  test('cuts a query of 5,000 characters', () => {
    expect(tidyQuery('退款'.repeat(2500))).toHaveLength(200);
  });
  test('cuts between whole characters', () => {
    expect(tidyQuery('😀'.repeat(5000)).isWellFormed()).toBe(true);
  });
  test('drops lone surrogates', () => {
    expect(tidyQuery('退\ud800款\udc00')).toBe('退款');
  });
  test('drops a surrogate that the cut left alone', () => {
    expect(tidyQuery(`${'a'.repeat(399)}😀`).isWellFormed()).toBe(true);
  });
  test('drops control characters', () => {
    expect(tidyQuery('退\u0000款\u0007')).toBe('退款');
  });
  test('drops invisible format characters', () => {
    expect(tidyQuery('退\u200b款\ufeff')).toBe('退款');
  });
  test('keeps emoji', () => {
    expect(tidyQuery('退款😀')).toBe('退款😀');
  });
  test('turns full-width digits and letters into plain ones', () => {
    expect(tidyQuery('９５１８７ＡＰＰ')).toBe('95187APP');
  });
  test('turns ideographic and repeated spaces into one', () => {
    expect(tidyQuery('　退款　　 没到 ')).toBe('退款 没到');
  });
  test('makes nothing of blank input', () => {
    expect(tidyQuery(' \n\u3000')).toBe('');
  });
});

describe('looseTerms', () => {
  test('splits a Chinese run into overlapping pairs', () => {
    expect(looseTerms('物流不动')).toEqual(['物流', '流不', '不动']);
  });
  test('leaves a Chinese word of two characters whole', () => {
    expect(looseTerms('退款')).toEqual(['退款']);
  });
  test('takes question words out', () => {
    expect(looseTerms('退款怎么办')).toEqual(['退款']);
  });
  test('keeps a query that is nothing but question words', () => {
    expect(looseTerms('怎么办')).not.toEqual([]);
  });
  test('leaves numbers and Latin words whole', () => {
    expect(looseTerms('95187 hotline')).toEqual(['95187', 'hotline']);
  });
  test('names each term once', () => {
    expect(looseTerms('退款 退款')).toEqual(['退款']);
  });
  test('makes nothing of punctuation', () => {
    expect(looseTerms('？！…')).toEqual([]);
  });
  test('bounds the number of terms', () => {
    expect(looseTerms([...Array(100).keys()].join(' ')).length).toBeLessThanOrEqual(24);
  });
});

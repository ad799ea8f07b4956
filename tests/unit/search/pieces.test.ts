import { expect, test } from 'vitest';
import { piecesOf } from '../../../src/search/build/pieces.ts';

const letters = [...'abcdefghijklmnopqrstuvwxyz'];
/** Pairs whose first character is the one named, in as many records as asked for. */
const pairs = (start: string, seconds: readonly string[]) => seconds.map((second) => `b${start}${second}aaa`);
const times = (count: number, tokens: readonly string[]) => Array.from({ length: count }, () => tokens);

test('few entries need no cut', () => {
  expect(piecesOf(times(10, pairs('aaab', letters)), 'b', 1000)).toEqual([]);
});

test('a piece ends where a character ends, not among its pairs', () => {
  const bodies = times(20, [...pairs('aaab', letters), ...pairs('aaac', letters), ...pairs('aaad', letters)]);
  const ends = piecesOf(bodies, 'b', 1000);
  expect(ends).toEqual(['baaabzaaa', 'baaaczaaa']);
});

test('a character with very many entries has pieces of its own, which begin and end with it', () => {
  const bodies = times(100, [...pairs('aaab', ['a']), ...pairs('aaac', letters), ...pairs('aaad', ['a'])]);
  const ends = piecesOf(bodies, 'b', 1000);
  expect(ends[0]).toBe('baaabaaaa');
  expect(ends.at(-1)).toBe('baaaczaaa');
  expect(ends.length).toBeGreaterThan(3);
});

test('what is no pair is left alone', () => {
  expect(piecesOf(times(5000, ['wabc', 'dabc']), 'b', 1000)).toEqual([]);
});

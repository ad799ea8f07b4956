import { describe, expect, test } from 'vitest';
import { articleAnchorLink } from '../../../../src/lib/addresses/addresses.ts';
import { followMoves, movedAnchors, movesOf } from '../../../../src/lib/addresses/moves.ts';

const isPage = (address: string) => ['demo', 'demo/here', 'other/there'].includes(address);

describe('followMoves', () => {
  test('follows a chain to its end', () => {
    expect(followMoves('a', { a: { movedTo: 'b' }, b: { movedTo: 'demo/here' } }, isPage)).toEqual({
      page: 'demo/here',
    });
  });
  test('stays where there is a page', () => {
    expect(followMoves('demo', { demo: { movedTo: 'demo/here' } }, isPage)).toEqual({ page: 'demo' });
  });
  test('names the address at which a chain breaks off', () => {
    expect(followMoves('a', { a: { movedTo: 'gone' } }, isPage)).toEqual({ missing: 'gone' });
  });
  test('names the circle, not the way into it', () => {
    const lock = { a: { movedTo: 'b' }, b: { movedTo: 'c' }, c: { movedTo: 'b' } };
    expect(followMoves('a', lock, isPage)).toEqual({ circle: ['b', 'c', 'b'] });
  });
});

describe('movesOf', () => {
  test('lists each moved address with where it leads in the end', () => {
    expect(movesOf({ a: { movedTo: 'b' }, b: { movedTo: 'demo' }, demo: {} }, isPage)).toEqual([
      { from: 'a', to: 'demo' },
      { from: 'b', to: 'demo' },
    ]);
  });
  test('makes no page that leads on over a page that exists', () => {
    expect(movesOf({ 'demo/here': { movedTo: 'demo' } }, isPage)).toEqual([]);
  });
});

describe('movedAnchors', () => {
  const moves = [
    { from: 'demo/old', to: 'other/there' },
    { from: 'demo-two/old', to: 'demo' },
    { from: 'demo', to: 'other' },
  ];
  test('names the old fragments of one article alone', () => {
    expect(movedAnchors(moves, 'demo')).toEqual([{ anchor: 'old', to: 'other/there' }]);
  });
});

describe('articleAnchorLink', () => {
  test('stays on the page for a section of the same article', () => {
    expect(articleAnchorLink('demo/here', 'demo')).toBe('#here');
  });
  test('leads to a section’s own page in another article', () => {
    expect(articleAnchorLink('other/there', 'demo')).toBe('/other/there/');
  });
  test('leads to the start of the page for the article itself', () => {
    expect(articleAnchorLink('demo', 'demo')).toBe('#main');
  });
});

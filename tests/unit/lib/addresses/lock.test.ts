import { describe, expect, test } from 'vitest';
import { checkAddressLock, extendLock, movedAddresses, resolveMove } from '../../../../src/lib/addresses/lock.ts';

const present = new Set(['demo', 'demo/here']);

describe('resolveMove', () => {
  test('follows a chain of moves to its end', () => {
    expect(resolveMove('a', { a: { movedTo: 'b' }, b: { movedTo: 'demo/here' } }, present)).toBe('demo/here');
  });
  test('ends on a circle', () => {
    expect(resolveMove('a', { a: { movedTo: 'b' }, b: { movedTo: 'a' } }, present)).toBeUndefined();
  });
  test('ends on a move to itself', () => {
    expect(resolveMove('a', { a: { movedTo: 'a' } }, present)).toBeUndefined();
  });
  test('leads nowhere where the target does not exist', () => {
    expect(resolveMove('a', { a: { movedTo: 'gone' } }, present)).toBeUndefined();
  });
});

describe('movedAddresses', () => {
  test('lists each moved address with where it leads in the end', () => {
    expect(movedAddresses('a: {movedTo: b}\nb: {movedTo: demo}\ndemo: {}\n', present)).toEqual([
      { from: 'a', to: 'demo' },
      { from: 'b', to: 'demo' },
    ]);
  });
  test('lists nothing for an empty lock', () => {
    expect(movedAddresses('', present)).toEqual([]);
  });
});

describe('extendLock', () => {
  test('adds new addresses in alphabetical order', () => {
    expect(extendLock('demo/b: {}\n', ['demo/a', 'demo']).split('\n').slice(1)).toEqual([
      'demo: {}',
      'demo/a: {}',
      'demo/b: {}',
      '',
    ]);
  });
  test('never removes an address', () => {
    expect(extendLock('gone: {}\n', ['demo'])).toContain('gone: {}');
  });
  test('keeps moves', () => {
    expect(extendLock('old: {movedTo: demo}\n', ['demo'])).toMatch(/old:\s+movedTo: demo/);
  });
  test('changes nothing the second time', () => {
    const once = extendLock('', present);
    expect(extendLock(once, present)).toBe(once);
  });
  test('writes a lock that its own check accepts', () => {
    expect(checkAddressLock(extendLock('', present), present)).toEqual([]);
  });
});

test('checkAddressLock refuses an address of three parts', () => {
  expect(checkAddressLock('a/b/c: {}\n', present)).toHaveLength(1);
});

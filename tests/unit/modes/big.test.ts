import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withBig, withoutBig } from '@/modes/big.ts';

describe('?big in addresses', () => {
  test.each([
    ['/hotline/', '/hotline/?big'],
    ['/hotline/#hours', '/hotline/?big#hours'],
    ['/search/?q=退款', '/search/?q=退款&big'],
    ['/hotline/?big=0', '/hotline/?big'],
    ['/hotline/?big', '/hotline/?big'],
    ['/hotline/?bigger=1', '/hotline/?bigger=1&big'],
  ])('%s gets it as %s', (address, big) => {
    expect(withBig(address)).toBe(big);
  });

  test.each([
    ['/?big', '/'],
    ['/?big=0#a', '/#a'],
    ['/search/?q=a&big', '/search/?q=a'],
    ['/search/?big&q=a', '/search/?q=a'],
    ['/search/?big=0&q=a#b', '/search/?q=a#b'],
    ['/?bigger=1', '/?bigger=1'],
  ])('%s without it is %s', (address, plain) => {
    expect(withoutBig(address)).toBe(plain);
  });

  test('on and off again leaves an address as it was', () => {
    const part = fc.stringMatching(/^[a-z0-9-]{1,8}$/);
    const query = fc
      .array(
        part.filter((name) => name !== 'big'),
        { maxLength: 3 },
      )
      .map((names) => names.map((name) => `${name}=1`).join('&'));
    fc.assert(
      fc.property(part, query, fc.option(part), (path, search, hash) => {
        const address = `/${path}/${search && `?${search}`}${hash ? `#${hash}` : ''}`;
        expect(withoutBig(withBig(address))).toBe(address);
      }),
    );
  });
});

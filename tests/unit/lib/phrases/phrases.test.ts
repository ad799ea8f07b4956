import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { markHeadings } from '@/lib/phrases/headings.ts';
import { markPhrases, phrasesOf } from '@/lib/phrases/phrases.ts';

describe('phrases of a heading', () => {
  test.each([
    ['95187 是拼多多的电话吗', '95187 是拼多多的|电话吗'],
    ['拨过去不是拼多多，是谁家的电话', '拨过去不是|拼多多，是谁家的|电话'],
    ['钱已经转走了怎么办', '钱已经转走了|怎么办'],
    ['平台判了不支持我，怎么办', '平台判了|不支持我，怎么办'],
    ['说快递丢了，要加微信理赔', '说快递丢了，要加微信|理赔'],
    ['留证据', '留证据'],
  ])('%s', (heading, marked) => {
    expect(markPhrases(heading, '|')).toBe(marked);
  });

  test('a stop and a space need no mark', () => {
    expect(markPhrases('App 打不开、登不上，怎么找客服', '|')).not.toMatch(/[、，\s]\|/);
  });

  test('joined they are the text, and the last of several is longer than one character', () => {
    const characters = fc.constantFrom(...'退款没到账，拼多多客服电话怎么打？「」 a1的了吗');
    fc.assert(
      fc.property(fc.string({ unit: characters, maxLength: 40 }), (text) => {
        const phrases = phrasesOf(text);
        expect(phrases.join('')).toBe(text);
        if (phrases.length > 1) expect([...(phrases.at(-1) ?? '')].length).toBeGreaterThan(1);
      }),
    );
  });
});

describe('headings of a page', () => {
  test('are marked in their text alone', () => {
    expect(
      markHeadings('<h2 id="a"><a href="x/" title="拨过去不是拼多多的">拨过去不是拼多多，是谁家的电话</a></h2>'),
    ).toBe('<h2 id="a"><a href="x/" title="拨过去不是拼多多的">拨过去不是<wbr>拼多多，是谁家的<wbr>电话</a></h2>');
  });

  test('an escaped character stays whole', () => {
    const page = '<h1>问&amp;🧾没到账怎么办，拨过去不是&#38;拼多多是谁家的电话</h1>';
    expect(markHeadings(page).replaceAll('<wbr>', '')).toBe(page);
    expect(markHeadings(page)).toContain('&amp;');
    expect(markHeadings(page)).toContain('&#38;');
  });

  test('other text stays as it is', () => {
    const page = '<h2>Pagefind</h2><p>拨过去不是拼多多，是谁家的电话</p>';
    expect(markHeadings(page)).toBe(page);
  });
});

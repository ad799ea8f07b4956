import { expect, test } from 'vitest';
import { normalise, stripQuestion, tidyQuery } from '../../../src/search/normalise.ts';
import { pairToken, queryTerms, textTokens } from '../../../src/search/tokens.ts';
import { language } from '../../fixtures/language.ts';

test('a pair across a word boundary is a token', () => {
  expect(textTokens('物流不更新')).toContain(pairToken('流', '不'));
});

test('punctuation keeps characters apart', () => {
  expect(textTokens('退，款')).not.toContain(pairToken('退', '款'));
});

test('tokens are ASCII letters and digits, also for 〇, 々 and plane 2', () => {
  const tokens = textTokens('二〇二六 人々 𠮷野家 ünïcode 12345 가나다');
  expect(tokens).toContain(pairToken('二', '〇'));
  expect(tokens).toContain(pairToken('人', '々'));
  expect(tokens).toContain(pairToken('𠮷', '野'));
  for (const token of tokens) expect(token).toMatch(/^[a-z0-9]+$/);
});

test('any part of a number is the start of one of its tokens', () => {
  const tokens = textTokens('拨打 95187 或 021-53395288');
  for (const part of ['951', '5187', '187', '3395', '02153'])
    expect(tokens.some((token) => token.startsWith(textTokens(part)[0] as string))).toBe(true);
});

test('Traditional, full-width and capital forms become one form', () => {
  expect(normalise('退款沒到賬 ＰＤＤ ９５１８７', language)).toBe('退款没到账 pdd 95187');
});

test('question phrases go, but a query of nothing else stays', () => {
  expect(stripQuestion('退款没到账怎么办')).toBe('退款没到账');
  expect(stripQuestion('怎么办')).toBe('怎么办');
  expect(stripQuestion('为什么')).toBe('为什么');
});

test('the brand tells nothing apart, and stays where it is all there is', () => {
  expect(stripQuestion('拼多多退款')).toBe('退款');
  expect(stripQuestion('拼多多')).toBe('拼多多');
});

test('sounds fold what speakers do not keep apart', () => {
  expect(language.soundTokens('转人')).toContain('pzuan0ren');
  expect(language.soundTokens('银行')).toContain('pyin0han');
});

const sounds = (letters: string) => language.soundTerms(letters).map(({ text }) => text);

test('letters are cut into the fewest syllables; the last may be unfinished', () => {
  expect(sounds('tuikuan')).toEqual(["tui'kuan"]);
  expect(sounds("tui'kuan")).toEqual(["tui'kuan"]);
  expect(sounds('zhuanren')).toEqual(["zuan'ren"]);
  expect(sounds('kef')).toEqual(["ke'f"]);
  expect(sounds('xyzzy')).toEqual([]);
});

test('initials of a phrase are tokens', () => {
  expect(language.initialTokens('转人工客服')).toEqual(expect.arrayContaining(['izrg', 'irgkf', 'ikf', 'izrgkf']));
});

test('a query asks for each pair once', () => {
  expect(queryTerms('退款退款', language).map(({ text }) => text)).toEqual(['退款', '款退']);
});

test('what is typed is bounded and loses what cannot be seen', () => {
  expect(tidyQuery('退\u0000款\u200b\ud800  到账')).toBe('退款 到账');
  expect([...tidyQuery('退'.repeat(10_000))]).toHaveLength(200);
});

test('tokens are letters alone: Pagefind parts words between letters and digits', () => {
  for (const token of textTokens('拨打 95187，app 里找、二〇〇八、人々、𠮷野、ДОМ')) expect(token).toMatch(/^[a-z]+$/);
});

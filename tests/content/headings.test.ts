import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phrasesOf } from '@/lib/phrases/phrases.ts';

const root = new URL('../../', import.meta.url);
const sources = globSync('content/guide/*/*.mdx', { cwd: root }).map((file) =>
  readFileSync(new URL(file, root), 'utf8'),
);
const headings = sources.flatMap((source) => [
  ...[...source.matchAll(/^title: '?"?(.*?)"?'?$/gm)].map(([, title = '']) => title),
  ...[...source.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) => title),
]);

/** What must stand on one line whatever the width. */
const names = /拼多多|客服|微信|快递|平台|商家|退款|退货|骗子|投诉|证据|验证码|订单|发票|银行|电话/g;

test('no name and no word of the trade is cut in a heading', () => {
  expect(headings.length).toBeGreaterThan(140);
  const cut = headings.filter((heading) => {
    const whole = phrasesOf(heading).flatMap((phrase) => phrase.match(names) ?? []);
    return whole.length !== (heading.match(names) ?? []).length;
  });
  expect(cut).toEqual([]);
});

test('no phrase is longer than a phone’s line in large type with a stop or two', () => {
  const long = headings.flatMap(phrasesOf).flatMap((phrase) => {
    const pieces = phrase.split(/(?<=[，。、：；？！）」\s])/u);
    return pieces.filter((piece) => [...piece.replace(/\(\(.*?\)\)/g, '')].length > 11);
  });
  expect(long).toEqual([]);
});

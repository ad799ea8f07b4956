import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { keepUsed } from '@/lib/styles/used.ts';

const keep = (css: string, html: string, ...scripts: string[]) => keepUsed(css, { trees: [fromHtml(html)], scripts });

test('a rule stays where its page has what it speaks of', async () => {
  const css = await keep('.a p{x:y}.b p{x:y}#c{x:y}#d{x:y}ul{x:y}ol{x:y}', '<p class="a" id="c"></p><ul></ul>');
  expect(css).toBe('.a p{x:y}#c{x:y}ul{x:y}');
});

test('a rule stays for what only a script adds', async () => {
  const css = await keep(
    '.is-open{x:y}.is-shut{x:y}.verdict--good{x:y}[role="option"]{x:y}',
    '<main></main>',
    'box.classList.add("is-open");box.className="verdict--"+mood;box.setAttribute("role","option")',
  );
  expect(css).toBe('.is-open{x:y}.verdict--good{x:y}[role="option"]{x:y}');
});

test('a rule stays for what a script adds by a short name', async () => {
  const given = new Map([
    ['record__label', 'A'],
    ['record__value', 'B'],
  ]);
  const css = await keepUsed('.record__label{x:y}.record__value{x:y}.record__label .record__value{x:y}', {
    trees: [fromHtml('<main></main>')],
    scripts: ['el("p","A")'],
    given,
  });
  expect(css).toBe('.record__label{x:y}');
});

test('no rule stays for a word of an address', async () => {
  const css = await keepUsed('.search{x:y}table{x:y}.json{x:y}.shown{x:y}', {
    trees: [fromHtml('<main></main>')],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the script has it
    scripts: ['load(`${base}search/table.json`,"/_astro/shown.1.js"); box.className = "shown"'],
  });
  expect(css).toBe('.shown{x:y}');
});

test('rules for every page stay', async () => {
  const css = ':root{x:y}*,::before{x:y}:focus{x:y}:focus:not(:focus-visible){x:y}:target{x:y}::selection{x:y}';
  expect(await keep(css, '<p></p>')).toBe(css);
});

test('data and ARIA attributes are known as they stand in HTML', async () => {
  const css = '[data-section-body] p{x:y}[aria-current="page"]{x:y}';
  expect(await keep(css, '<div data-section-body><p aria-current="page"></p></div>')).toBe(css);
});

test('a custom property goes with the last rule that used it, in every scheme', async () => {
  const css = ':root{--a:1;--b:2}@media print{:root{--a:3;--b:4}}p{c:var(--a)}.gone{c:var(--b)}';
  expect(await keep(css, '<p></p>')).toBe(':root{--a:1}@media print{:root{--a:3}}p{c:var(--a)}');
});

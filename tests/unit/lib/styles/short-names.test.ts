import { fromHtml } from 'hast-util-from-html';
import { expect, test } from 'vitest';
import { countClasses, type NamedSite, renameInHtml, renameInSheet, shortNames } from '@/lib/styles/short-names.ts';

const site: NamedSite = {
  classes: new Map([
    ['rare', 1],
    ['often', 9],
    ['plain', 5],
    ['kept', 9],
    ['a', 1],
    ['verdict--good', 3],
  ]),
  sheets: [{ css: ':root{--ink:red;--line:red}.rare,.often,.kept,.a,.verdict--good{color:var(--ink)}', pages: 2 }],
  kept: ['kept'],
  given: new Map(),
  words: ['a', 'verdict--', 'b'],
  isNamed: () => false,
};
const names = (classes: Record<string, string>, properties: Record<string, string> = {}) => ({
  classes: new Map(Object.entries(classes)),
  properties: new Map(Object.entries(properties)),
});

test('the most frequent gets the first name; what scripts and readers speak of keeps its own, which nothing else takes', () => {
  const { classes } = shortNames(site);
  expect([...classes].toSorted()).toEqual([
    ['often', 'c'],
    ['plain', ''],
    ['rare', 'd'],
  ]);
});

test('what scripts call by another name is called so, and that name is given to nothing else', () => {
  const given = new Map([
    ['rare', 'c'],
    ['only-in-scripts', 'A'],
  ]);
  expect([...shortNames({ ...site, given, words: ['a', 'verdict--', 'b', 'c', 'A'] }).classes].toSorted()).toEqual([
    ['often', 'd'],
    ['only-in-scripts', 'A'],
    ['plain', ''],
    ['rare', 'c'],
  ]);
});

test('properties are counted in the sheets of all pages, and kept where something else names them', () => {
  expect([...shortNames(site).properties]).toEqual([
    ['--ink', '--a'],
    ['--line', '--b'],
  ]);
  expect([...shortNames({ ...site, isNamed: (name) => name === '--ink' }).properties]).toEqual([['--line', '--a']]);
});

test('a property that keeps its name is not given to another', () => {
  const sheets = [{ css: ':root{--a:red;--long:red;--long:blue}', pages: 1 }];
  const { properties } = shortNames({ ...site, sheets, isNamed: (name) => name === '--a' });
  expect([...properties]).toEqual([['--long', '--b']]);
});

test('many names are all different, and none has two letters in a row', () => {
  const many = Array.from({ length: 400 }, (_, i) => `name-${i}`);
  const css = many.map((name) => `.${name}{top:0}`).join('');
  const { classes } = shortNames({ ...site, classes: new Map(), sheets: [{ css, pages: 1 }], words: [], kept: [] });
  expect(new Set(classes.values()).size).toBe(400);
  expect([...classes.values()].filter((name) => !/^[a-z]\d*$/.test(name))).toEqual([]);
});

test('a sheet is renamed in every kind of selector, in values, and nowhere else', () => {
  const css =
    '.one:not(.two .one):before{content:".one";color:var(--ink,var(--line))}@media print{:root{--ink:red}.one>[data-one]{width:calc(var(--line)*2);transform:var(--ink)}}';
  expect(renameInSheet(css, names({ one: 'x', two: 'y' }, { '--ink': '--i', '--line': '--l' }))).toBe(
    '.x:not(.y .x):before{content:".one";color:var(--i,var(--l))}@media print{:root{--i:red}.x>[data-one]{width:calc(var(--l)*2);transform:var(--i)}}',
  );
});

test('names where they cannot be followed stop the build', () => {
  expect(() => renameInSheet('[class^="one"]{top:0}', names({ one: 'x' }))).toThrow('attribute');
  expect(() => renameInSheet('@supports (color:var(--ink)){p{top:0}}', names({}, { '--ink': '--i' }))).toThrow('--ink');
});

test('names swap without meeting', () => {
  expect(renameInSheet(':root{--a:red;--b:var(--a)}', names({}, { '--a': '--b', '--b': '--a' }))).toBe(
    ':root{--b:red;--a:var(--b)}',
  );
});

test('a page is changed in its class attributes alone', () => {
  const html =
    '<!DOCTYPE html><p class="one two" title=\'class="one"\'>class="one"</p><i class=one></i ><svg class="one  gone"/><b class="gone" hidden><script>"class=one"</script>';
  expect(renameInHtml(html, names({ one: 'x', gone: '' }))).toBe(
    '<!DOCTYPE html><p class="x two" title=\'class="one"\'>class="one"</p><i class="x"></i ><svg class="x"/><b hidden><script>"class=one"</script>',
  );
});

test('classes are counted in all pages', () => {
  const trees = ['<p class="a b"><i class="a">', '<p class="a">'].map((html) => fromHtml(html));
  expect([...countClasses(trees)]).toEqual([
    ['a', 3],
    ['b', 1],
  ]);
});

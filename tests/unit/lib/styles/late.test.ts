import { expect, test } from 'vitest';
import { lateSheet } from '@/lib/styles/late.ts';

const css =
  ':root{--a:red;--b:blue}.page{color:var(--a)}.page,.panel{margin:0}@media print{.panel{color:var(--b)}}.x{top:0}';
const own = ':root{--a:red}.page{color:var(--a)}.page{margin:0}';

test('holds what is kept only for scripts, in the order of the whole, each selector and declaration for itself', () => {
  const withLate =
    ':root{--a:red;--b:blue}.page{color:var(--a)}.page,.panel{margin:0}@media print{.panel{color:var(--b)}}';
  expect(lateSheet(css, [{ withLate, own }])).toBe(
    ':root{--b:blue}.panel{margin:0}@media print{.panel{color:var(--b)}}',
  );
});

test('is empty where scripts draw nothing of their own', () => {
  expect(lateSheet(css, [{ withLate: own, own }])).toBe('');
});

test('joins what different kinds of pages lack', () => {
  const kinds = [
    { own: '', withLate: '.x{top:0}' },
    { own: '.x{top:0}', withLate: '.x{top:0}.page{color:var(--a)}' },
  ];
  expect(lateSheet(css, kinds)).toBe('.page{color:var(--a)}.x{top:0}');
});

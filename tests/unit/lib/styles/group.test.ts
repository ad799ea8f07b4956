import { expect, test } from 'vitest';
import { groupBySheet } from '@/lib/styles/group.ts';

const css = '.a{color:red}.b{color:red}.long-name{background:url(x.png) no-repeat;border:1px solid}.a .b{margin:0}';
const page = (names: string[], weight = 1) => ({ names: new Set(names), weight });
const sorted = (groups: number[][]) => groups.map((group) => group.toSorted()).toSorted();

test('pages that use the same rules share a sheet, however many sheets are allowed', () => {
  expect(sorted(groupBySheet(css, [page(['a']), page(['b']), page(['a', 'other'])], 9))).toEqual([[0, 2], [1]]);
});

test('with too few sheets those are joined whose readers pay least', () => {
  const pages = [page(['a']), page(['b']), page(['long-name'])];
  expect(sorted(groupBySheet(css, pages, 2))).toEqual([[0, 1], [2]]);
});

test('a page that counts much is not burdened for one that counts little', () => {
  const pages = [page(['a'], 100), page(['b'], 100), page(['long-name'], 0.1)];
  const groups = groupBySheet(css, [...pages, page(['a', 'b', 'long-name'], 0.1)], 3);
  expect(sorted(groups)).toEqual([[0], [1], [2, 3]]);
});

test('every page is in one group, and one sheet is enough', () => {
  const pages = ['a', 'b', 'long-name', 'none'].map((name) => page([name]));
  expect(groupBySheet(css, pages, 1).flat().toSorted()).toEqual([0, 1, 2, 3]);
});

import { describe, expect, test } from 'vitest';
import { checkAddressLock, type PageTitles } from '../../../../src/lib/addresses/lock.ts';

/** Pages of a small guide: address → title. */
const pages = (changes: Record<string, string | undefined> = {}, without: string[] = []): PageTitles =>
  new Map(
    Object.entries({ demo: '演示', 'demo/a': '甲', 'demo/b': '乙', other: '别的', ...changes }).filter(
      ([address]) => !without.includes(address),
    ),
  );
const lock = `demo: {title: 演示}
demo/a: {title: 甲}
demo/b: {title: 乙}
other: {title: 别的}
`;
const keep = '别人存下的旧链接会打开另一节。把文件名换回来；真要改名，就都用没公布过的新名字，再登记搬家';

interface Case {
  name: string;
  text?: string;
  pages?: PageTitles;
  /** Line and message of every fault; none where it is fine. */
  faults: [number | undefined, string][];
}

const cases: Case[] = [
  { name: 'nothing has changed', faults: [] },
  { name: 'a title was reworded', pages: pages({ 'demo/a': '甲，说得更清楚' }), faults: [] },
  {
    name: 'a section was deleted',
    pages: pages({}, ['demo/a']),
    faults: [
      [
        2,
        '公布过的地址“demo/a”（甲）不见了。误删了就恢复那个文件；搬走、合并了就运行 npm run addresses -- --moved demo/a=demo（等号后面写现在的地址）',
      ],
    ],
  },
  {
    name: 'a section was renamed and reworded at once',
    pages: pages({ 'demo/aa': '甲，说得更清楚' }, ['demo/a']),
    faults: [
      [
        2,
        '公布过的地址“demo/a”（甲）不见了。误删了就恢复那个文件；搬走、合并了就运行 npm run addresses -- --moved demo/a=demo/aa（等号后面写现在的地址）',
      ],
      [undefined, '还有 1 个新地址没有登记：demo/aa。运行 npm run addresses'],
    ],
  },
  {
    name: 'an article was deleted with nothing like it left',
    text: `${lock}zzzzzzzzzz: {}\n`,
    faults: [
      [
        5,
        '公布过的地址“zzzzzzzzzz”不见了。误删了就恢复那个文件；搬走、合并了就运行 npm run addresses -- --moved zzzzzzzzzz=现在的地址（等号后面写现在的地址）',
      ],
    ],
  },
  {
    name: 'a deleted section leads to its article',
    text: lock.replace('{title: 甲}', '{title: 甲, movedTo: demo}'),
    pages: pages({}, ['demo/a']),
    faults: [],
  },
  {
    name: 'a section was renamed, told once and with the new name',
    pages: pages({ 'demo/new': '甲' }, ['demo/a']),
    faults: [[2, '公布过的地址“demo/a”（甲）不见了，看起来搬到了“demo/new”：运行 npm run addresses，旧链接就会跟过去']],
  },
  {
    name: 'a section was moved to another article',
    pages: pages({ 'other/a': '甲' }, ['demo/a']),
    faults: [[2, '公布过的地址“demo/a”（甲）不见了，看起来搬到了“other/a”：运行 npm run addresses，旧链接就会跟过去']],
  },
  {
    name: 'a new section is not registered',
    pages: pages({ 'demo/c': '丙', 'demo/d': '丁' }),
    faults: [[undefined, '还有 2 个新地址没有登记：demo/c、demo/d。运行 npm run addresses']],
  },
  {
    name: 'two sections swapped their addresses',
    pages: pages({ 'demo/a': '乙', 'demo/b': '甲' }),
    faults: [[2, `“demo/a”和“demo/b”对调了，${keep}`]],
  },
  {
    name: 'three sections changed places in a ring',
    text: `${lock}demo/c: {title: 丙}\n`,
    pages: pages({ 'demo/a': '丙', 'demo/b': '甲', 'demo/c': '乙' }),
    faults: [
      [2, `“demo/a”原来是“甲”，那一节现在在“demo/b”，${keep}`],
      [3, `“demo/b”原来是“乙”，那一节现在在“demo/c”，${keep}`],
      [5, `“demo/c”原来是“丙”，那一节现在在“demo/a”，${keep}`],
    ],
  },
  {
    name: 'an address was used again for another section',
    text: `${lock}demo/c: {}\n`,
    pages: pages({ 'demo/a': '新写的', 'demo/c': '甲' }),
    faults: [[2, `“demo/a”原来是“甲”，那一节现在在“demo/c”，${keep}`]],
  },
  {
    name: 'a chain of moves ends at a page',
    text: `${lock}x: {movedTo: y}\ny: {movedTo: z}\nz: {movedTo: demo/b}\n`,
    faults: [],
  },
  { name: 'a section became a tool’s page', text: `${lock}demo/x: {movedTo: find}\n`, faults: [] },
  {
    name: 'moves go in a circle',
    text: `${lock}x: {movedTo: y}\ny: {movedTo: x}\n`,
    faults: [
      [5, '“x”绕成了圈：x → y → x。把其中一个 movedTo 改成现在有的地址'],
      [6, '“y”绕成了圈：y → x → y。把其中一个 movedTo 改成现在有的地址'],
    ],
  },
  {
    name: 'a move leads into a circle further on',
    text: `${lock}w: {movedTo: x}\nx: {movedTo: x}\n`,
    faults: [
      [5, '“w”绕成了圈：x → x。把其中一个 movedTo 改成现在有的地址'],
      [6, '“x”绕成了圈：x → x。把其中一个 movedTo 改成现在有的地址'],
    ],
  },
  {
    name: 'a move leads to a page that does not exist, with a suggestion',
    text: `${lock}x: {movedTo: demo/aa}\n`,
    faults: [[5, '“x”搬到“demo/aa”，可是“demo/aa”没有这一页，是否想写“demo/a”？']],
  },
  {
    name: 'a chain ends at a page that has vanished as well',
    text: `${lock}x: {movedTo: gone-for-good}\ngone-for-good: {movedTo: nowhere-at-all}\n`,
    faults: [
      [5, '“x”搬到“gone-for-good”，可是“nowhere-at-all”没有这一页，改成现在有的地址'],
      [6, '“gone-for-good”搬到“nowhere-at-all”，可是“nowhere-at-all”没有这一页，改成现在有的地址'],
    ],
  },
  {
    name: 'a moved section came back, or its name was used again',
    text: lock.replace('{title: 甲}', '{title: 甲, movedTo: demo/b}'),
    faults: [
      [2, '“demo/a”早先搬到了“demo/b”，现在又有了同名的文件：新写的一节换一个没用过的名字；是搬回来的，就删去 movedTo'],
    ],
  },
  {
    name: 'a move is written with slashes at its ends',
    text: `${lock}x: {movedTo: /demo/a/}\n`,
    faults: [[5, '“x → movedTo”：movedTo 写成 文章/小节，如 hotline/hours，首尾不带斜杠']],
  },
  {
    name: 'an address has three parts',
    text: `${lock}a/b/c: {}\n`,
    faults: [[5, '名字“a/b/c”不合规：地址写成 文章、文章/小节 或 start/答案/…']],
  },
  {
    name: 'an entry is empty',
    text: `${lock}x:\n`,
    faults: [[5, '“x”的类型不对（要 object）。写成 {} 或者 {movedTo: 文章/小节}']],
  },
  {
    name: 'a section cannot be read, which is a fault of its own',
    pages: pages({ 'demo/a': undefined }),
    faults: [],
  },
];

describe('checkAddressLock, when', () => {
  for (const { name, text = lock, pages: present = pages(), faults } of cases) {
    test(name, () => {
      expect(checkAddressLock(text, present).map(({ line, message }) => [line, message])).toEqual(faults);
    });
  }
});

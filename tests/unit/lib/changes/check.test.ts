import { describe, expect, test } from 'vitest';
import { checkChanges } from '../../../../src/lib/changes/check.ts';
import { parseRecords } from '../../../../src/lib/records/parse.ts';
import { goodContent, paths, today } from '../../../fixtures/good-content.ts';

const files = goodContent();
const numbers = files.get(paths.numbers) as string;
const rules = files.get(paths.rules) as string;
const goodLock = files.get(paths.recordLock) as string;

const entry = (fields: string) => `- {on: "2026-03-01", why: 改了, ${fields}}\n`;
const source = 'source: {title: 某页面, date: "2026"}';
const to15 = entry(`record: demo-return, value: 15 天, ${source}`);
const rulesAt15 = rules.replace('value: 7 天\n  label', 'value: 15 天\n  label');

interface Case {
  name: string;
  changes?: string;
  rules?: string;
  lock?: string;
  /** File, line and message of every fault; none where it is fine. */
  faults: [string, number | undefined, string | RegExp][];
}

const cases: Case[] = [
  { name: 'nothing has changed', faults: [] },
  { name: 'a record has changed and its entry tells so', rules: rulesAt15, changes: to15, faults: [] },
  {
    name: 'only claims have changed, which demands no entry',
    rules: rules.replace('standing: official-page', 'standing: reposts'),
    faults: [],
  },
  {
    name: 'only claims have changed and an entry says what',
    changes: entry(`record: demo-return, value: 7 天, what: 依据换成了法律原文, ${source}`),
    faults: [],
  },
  {
    name: 'a record has changed without an entry',
    rules: rulesAt15,
    faults: [
      [
        'content/rules.yaml',
        3,
        '“demo-return”现在是“15 天”，content/records.lock.yaml 里最后写的是“7 天”。写错了就改回去；真的变了，就在 content/changes.yaml 最前面加一条，写 on、record、value、why、source（npm run records 会印出样子）',
      ],
    ],
  },
  {
    name: 'a record has changed again since its entry',
    rules: rules.replace('value: 7 天\n  label', 'value: 30 天\n  label'),
    changes: to15,
    faults: [['content/rules.yaml', 3, /^“demo-return”现在是“30 天”，content\/changes\.yaml 里最后写的是“15 天”/]],
  },
  {
    name: 'an entry was written and the record forgotten',
    changes: to15,
    faults: [['content/rules.yaml', 3, /^“demo-return”现在是“7 天”，content\/changes\.yaml 里最后写的是“15 天”/]],
  },
  {
    name: 'a record lost its value without an entry',
    rules: rules.replace('  value: 7 天\n  label', '  label'),
    faults: [['content/rules.yaml', 1, /^“demo-return”现在是没有值，content\/records\.lock\.yaml 里最后写的是“7 天”/]],
  },
  {
    name: 'a record lost its value and its entry tells so',
    rules: rules.replace('  value: 7 天\n  label', '  label'),
    changes: entry(`record: demo-return, value: null, ${source}`),
    faults: [],
  },
  {
    name: 'an entry is about an unknown record, with a suggestion',
    changes: entry(`record: demo-retur, value: 7 天, what: 改了, ${source}`),
    faults: [[paths.changes, 1, 'record“demo-retur”没有这条记录，是否想写“demo-return”？']],
  },
  {
    name: 'an entry changes nothing and does not say what it is about',
    changes: entry(`record: demo-return, value: 7 天, ${source}`),
    faults: [[paths.changes, 1, '“demo-return”的值和之前一样，用 what 写清改了什么（例如谁的、依据）']],
  },
  {
    name: 'an entry about a record has no value and no source',
    changes: entry('record: demo-return'),
    faults: [
      [paths.changes, 1, '“0 → value”：value 要写：这条记录现在的值；没有值了就写 value: null'],
      [paths.changes, 1, '“0 → source”：source 要写：新的值出自哪里（title、address、date）'],
    ],
  },
  {
    name: 'an entry has a value of no record, and does not say what changed',
    changes: entry('value: 7 天'),
    faults: [
      [paths.changes, 1, '“0 → what”：what 要写：对读者来说改了什么'],
      [paths.changes, 1, '“0 → value”：value 要和 record 一起写：是哪一条记录的值'],
    ],
  },
  {
    name: 'a value is a number without quotes',
    changes: entry(`record: demo-return, value: 7, ${source}`),
    faults: [[paths.changes, 1, /^“0 → value”的类型不对.*value 要加引号写成字符串/]],
  },
  {
    name: 'an entry has no reason',
    changes: '- {on: "2026-03-01", what: 改了}\n',
    faults: [[paths.changes, 1, '缺少字段“0 → why”。why 要写：为什么改']],
  },
  {
    name: 'an entry lies in the future',
    changes: '- {on: "2026-06-02", what: 改了, why: 要改}\n',
    faults: [[paths.changes, 1, 'on（2026-06-02）在将来，写实际改动的那一天']],
  },
  {
    name: 'a newer entry stands below an older one',
    changes: entry('what: 旧的') + entry('what: 新的').replace('03-01', '03-02'),
    faults: [[paths.changes, 2, 'on（2026-03-02）比上一条新，新的放在最前面']],
  },
  {
    name: 'an entry names a page that never was',
    changes: entry('what: 改了, sections: [demo/first, demo/none]'),
    faults: [[paths.changes, 1, 'sections 里的“demo/none”没有这一页，检查文章名和小节名']],
  },
  {
    name: 'a new record is not registered',
    lock: goodLock.replace(/demo-line.*\n/, ''),
    faults: [[paths.recordLock, undefined, '还有 1 条新记录没有登记：demo-line。运行 npm run records']],
  },
  {
    name: 'a registered record has vanished',
    lock: `${goodLock}gone: "1"\n`,
    faults: [
      [paths.recordLock, 4, '记录“gone”不见了：失效了就在它下面写 retired，不要删；从没公布过的，把这一行也删去'],
    ],
  },
  {
    name: 'a value in the lock has no quotes',
    lock: goodLock.replace('"021-12345678"', '95187'),
    faults: [[paths.recordLock, 1, '“demo-line”的类型不对（要 string）。写成加引号的字符串，没有值就写 null']],
  },
  {
    name: 'a record is faulty, which is a fault of its own',
    rules: rulesAt15.replace('kind: law', 'kind: bad'),
    faults: [],
  },
];

describe('checkChanges, when', () => {
  for (const bad of cases) {
    test(bad.name, () => {
      const faults = checkChanges({
        changes: bad.changes ?? '[]',
        lock: bad.lock ?? goodLock,
        records: parseRecords({ numbers, rules: bad.rules ?? rules, claims: '' }, today),
        isAddress: (address) => address === 'demo/first',
        today,
      });
      const expected = bad.faults.map(([file, line, message]) => ({
        file,
        line,
        message: typeof message === 'string' ? message : expect.stringMatching(message),
      }));
      expect(faults.map(({ file, line, message }) => ({ file, line, message }))).toEqual(expected);
    });
  }

  test('a change tells of a record that is no longer in force', () => {
    const retired = rules.replace(
      '  text: 演示 7 天。',
      '  text: 演示 7 天。\n  retired: {on: "2026-02-01", why: 法律改了}',
    );
    const faults = checkChanges({
      changes: entry('what: ((demo-return)) 停用'),
      lock: goodLock,
      records: parseRecords({ numbers, rules: retired, claims: '' }, today),
      isAddress: () => true,
      today,
    });
    expect(faults).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { createEntry } from '../../../../src/lib/author/create.ts';
import { type Answers, judgeAnswers, readFlags } from '../../../../src/lib/author/fields.ts';
import { toCommand } from '../../../../src/lib/author/run.ts';
import { checkContent } from '../../../../src/lib/content/check.ts';
import { goodContent, paths, today } from '../../../fixtures/good-content.ts';

const section: Answers = {
  article: ['demo'],
  title: ['怎么再问一次'],
  name: ['ask-again'],
  answer: ['再拨 ((demo-line))。'],
  phrase: ['再问一次'],
  alias: ['还想问', '"引号": 冒号'],
  step: ['先写下来。', '再拨 ((demo-line))。'],
  'if-not': ['看[怎么说清楚](demo/second)。'],
};
const number: Answers = {
  id: ['new-line'],
  kind: ['phone'],
  value: ['021-87654321'],
  label: ['新号码'],
  owner: ['某公司'],
  purpose: ['演示'],
  standing: ['reposts'],
  source: ['某页'],
  date: ['2026'],
};
const rule: Answers = {
  id: ['new-rule'],
  kind: ['platform'],
  value: ['9 天'],
  label: ['新规则'],
  text: ['收到后 9 天。'],
  standing: ['reposts'],
  source: ['某页'],
  date: ['无日期'],
};
const create = (kind: 'section' | 'number' | 'rule', answers: Answers, files = goodContent()) => {
  const entry = createEntry({ files }, kind, answers, today);
  return { ...entry, after: new Map([...files, ...entry.writes]) };
};

describe('createEntry', () => {
  test.each([
    ['section', section],
    ['number', number],
    ['rule', rule],
  ] as const)('writes a %s that passes the check, registered', (kind, answers) => {
    const { faults, writes, after } = create(kind, answers);
    expect(faults).toEqual([]);
    expect(writes.size).toBe(2);
    expect(checkContent({ files: after }, today)).toEqual([]);
  });

  test('puts a section at the end of its article, dated today', () => {
    const text = create('section', section).writes.get('content/guide/demo/ask-again.mdx');
    expect(text).toContain('order: 3\nreviewedOn: "2026-06-01"');
  });

  test('leaves what stands in a file of records as it is', () => {
    const files = goodContent();
    const text = create('number', number, files).writes.get(paths.numbers);
    expect(text?.startsWith((files.get(paths.numbers) as string).trimEnd())).toBe(true);
  });

  test('never overwrites a section', () => {
    const { faults, writes } = create('section', { ...section, name: ['second'] });
    expect(faults).toEqual([
      { file: paths.second, message: '这个文件已经有了，没有动它：换一个文件名，或者直接改那个文件' },
    ]);
    expect(writes.size).toBe(0);
  });

  test('never takes an id that any of the files has', () => {
    const { faults, writes } = create('number', { ...number, id: ['demo-return'] });
    expect(faults).toEqual([
      { file: paths.rules, message: '编号“demo-return”已经有了，没有动它：换一个编号，或者改那一条' },
    ]);
    expect(writes.size).toBe(0);
  });

  test('writes nothing that would not pass', () => {
    const { faults, writes } = create('section', { ...section, step: ['等 3 天。'] });
    expect(faults.map(({ file, line }) => [file, line])).toEqual([['content/guide/demo/ask-again.mdx', 13]]);
    expect(writes.size).toBe(0);
  });

  test('does not blame a new entry for what was wrong before', () => {
    const files = goodContent();
    files.set('content/guide/notes.txt', '话');
    expect(create('number', number, files).faults).toEqual([]);
  });
});

describe('flags', () => {
  test('are read for each kind', () => {
    expect(readFlags(['--rule', '--id', 'a-b'])).toEqual({ kind: 'rule', answers: { id: ['a-b'] } });
    expect(readFlags(['--alias', '一', '--alias', '二']).answers).toEqual({ alias: ['一', '二'] });
  });

  test('that are not known are refused, with those that are', () => {
    expect(() => readFlags(['--number', '--titel', 'x'])).toThrow(/参数读不懂.*--value/);
  });

  test('are judged, and what is missing is named', () => {
    const { faults, missing } = judgeAnswers(
      'section',
      { article: ['none'], name: ['Bad'], title: ['长'.repeat(29)] },
      ['demo'],
    );
    expect(faults).toEqual([
      '--article“none”只能是 demo',
      `--title“${'长'.repeat(29)}”：现在 29 字，最多 28 字`,
      '--name“Bad”：只用小写字母、数字和单个连字符，如 refund-status',
    ]);
    expect(missing.map(({ flag }) => flag)).toEqual(['answer', 'phrase', 'alias', 'step', 'if-not']);
  });

  test('come back as a command that a shell reads as the same answers', () => {
    const answers = { id: [`it's "so"`], label: ['甲'] };
    expect(toCommand('number', answers, 'linux')).toBe(`npm run new -- --number --id 'it'\\''s "so"' --label '甲'`);
    expect(toCommand('number', answers, 'win32')).toBe(`npm run new -- --number --id "it's ""so""" --label "甲"`);
  });
});

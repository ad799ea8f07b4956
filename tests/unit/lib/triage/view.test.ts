import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseRecords } from '../../../../src/lib/records/parse.ts';
import { contactLogText, evidenceSheets } from '../../../../src/lib/triage/sheets.ts';
import { walkTriage } from '../../../../src/lib/triage/tree.ts';
import { viewTriage } from '../../../../src/lib/triage/view.ts';
import { triageSchema } from '../../../../src/schemas/triage.ts';
import { evidenceText } from '../../../../src/text/sheets.ts';
import { goodContent, paths, today } from '../../../fixtures/good-content.ts';

const files = goodContent();
const text = (path: string) => files.get(path) as string;
const triage = triageSchema.parse(parse(text(paths.triage)));
const { records } = parseRecords(
  { numbers: text(paths.numbers), rules: text(paths.rules), claims: text(paths.claims) },
  today,
);
const views = viewTriage(triage, records);
const view = (id: string) => views.find((one) => one.id === id);

describe('walkTriage', () => {
  test('meets parents before children, in the order of the answers', () => {
    expect(walkTriage(triage).map(({ id }) => id)).toEqual([
      'start',
      'start/lost',
      'start/other',
      'start/other/find',
      'start/other/say',
    ]);
  });
  test('ends where questions go in a circle', () => {
    const circle = structuredClone(triage);
    const answer = circle.questions.other?.answers.find;
    if (answer) Object.assign(answer, { outcome: undefined, question: 'trouble' });
    expect(walkTriage(circle).map(({ id }) => id)).not.toContain('start/other/find/lost');
  });
});

describe('viewTriage', () => {
  test('leads from each answer to its own page, the dangerous one marked', () => {
    expect(view('start')).toMatchObject({
      kind: 'question',
      answers: [
        { label: '钱正在被转走', pageId: 'start/lost', isDanger: true },
        { label: '别的事', pageId: 'start/other', isDanger: false },
      ],
    });
  });
  test('shows the answers so far, each with the page on which to change it', () => {
    expect(view('start/other/find')?.given).toEqual([
      { ask: '出了什么事', label: '别的事', pageId: 'start' },
      { ask: '哪一件', label: '找不到客服', pageId: 'start/other' },
    ]);
  });
  test('adds to what the kind of problem needs what the case needs', () => {
    expect(view('start/other/find')).toMatchObject({ have: ['订单编号', '截图', '充好电的手机'] });
  });
  test('names a badly founded number only by its label in a sentence to copy, and its record as cited', () => {
    expect(view('start/other/say')).toMatchObject({
      say: '〔出了什么事〕，我打过「演示号码」，请答复。',
      cites: ['demo-line'],
    });
  });
});

describe('sheets', () => {
  const sheet = evidenceSheets(triage, records, evidenceText)[0];
  test('as text have a box for each thing, cases below', () => {
    expect(sheet?.text).toBe(
      '证据清单：各种事\n订单编号：\n出事的日期：\n我要的结果：\n□ 订单编号\n□ 截图\n\n这几种情形，再加上：\n找不到客服：\n□ 充好电的手机',
    );
  });
  test('name no case that needs nothing besides', () => {
    expect(sheet?.more.map(({ title }) => title)).toEqual(['找不到客服']);
  });
  test('of contacts have a line for each column', () => {
    expect(contactLogText('联系记录', [{ name: '时间' }, { name: '工号' }])).toBe('联系记录\n时间：\n工号：');
  });
});

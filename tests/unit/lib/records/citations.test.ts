import { describe, expect, test } from 'vitest';
import {
  citedIds,
  resolveCitations,
  resolveForTravel,
  shownIds,
  splitCitation,
} from '../../../../src/lib/records/citations.ts';
import { numberView, type RecordView, statementView } from '../../../../src/lib/records/records.ts';
import { disputedNumber, numberRecord, ruleRecord } from '../../../fixtures/records.ts';

const records = new Map<string, RecordView>([
  ['line', numberView('line', disputedNumber())],
  ['secret', numberView('secret', numberRecord({ value: '400-618-6666', masked: true }))],
  ['return', statementView('return', ruleRecord(), 'rules')],
  ['none', statementView('none', ruleRecord({ value: undefined, claims: [] }), 'claims')],
]);
const resolve = (text: string, isTitle = false) => resolveCitations(text, records, isTitle);

describe('resolveCitations', () => {
  test('prints a well founded value alone', () => {
    expect(resolve('收货后 ((return)) 内')).toBe('收货后 7 天内');
  });
  test('prints the standing after a value that is not well founded', () => {
    expect(resolve('先拨 ((line)) 问')).toBe('先拨 95187（有冲突）问');
  });
  test('leaves the standing out in titles', () => {
    expect(resolve('((line)) 是谁的', true)).toBe('95187 是谁的');
  });
  test('prints the standing where there is no value', () => {
    expect(resolve('热线：((none))')).toBe('热线：没有查到');
  });
  test('prints the owner', () => {
    expect(resolve('它属于((line:owner))。')).toBe('它属于阿里云。');
  });
  test('prints the finding', () => {
    expect(resolve('((line:finding))。')).toBe('现有证据指向阿里云；说它属于拼多多的，只查到一家网站。');
  });
  test('takes the space away beside full-width punctuation', () => {
    expect(resolve('先拨 ((return)) ，再说')).toBe('先拨 7 天，再说');
  });
  test('never prints a masked number in full', () => {
    expect(resolve('((secret))')).not.toContain('6666');
  });
  test('accepts spaces inside the brackets', () => {
    expect(resolve('(( return ))')).toBe('7 天');
  });
  test('throws where the record is unknown', () => {
    expect(() => resolve('((nobody))')).toThrow('Unknown record "nobody"');
  });
  test('leaves a text without citations alone', () => {
    expect(resolve('退款 (全部) 到账')).toBe('退款 (全部) 到账');
  });
});

describe('spaces at the edges of a citation', () => {
  const words = (value: string) => statementView('words', ruleRecord({ value, claims: [] }), 'rules');
  const print = (text: string, value: string) => {
    const view: RecordView = { ...words(value), value, standing: 'verified' };
    return resolveCitations(text, new Map([...records, ['words', view]]));
  };
  test.each([
    ['真的 ((words)) 免费', '百万保障', '真的百万保障免费'],
    ['真的((words))免费', '百万保障', '真的百万保障免费'],
    ['收货后 ((words)) 内', '7 天', '收货后 7 天内'],
    ['先 ((words)) 问', '「官方客服」', '先「官方客服」问'],
    ['点「联系」 ((words)) 「客服」', '再点', '点「联系」再点「客服」'],
    ['((words)) ((words)) 内', '几天', '几天几天内'],
    ['拨 ((words)) 问', '95187', '拨 95187 问'],
    ['在 ((words)) App 里', '官方', '在官方 App 里'],
    ['App ((words)) 里', '官方', 'App 官方里'],
    ['点 这里 ((words)) 再 说', '官方', '点 这里官方再 说'],
  ])('%j with %j', (text, value, printed) => {
    expect(print(text, value)).toBe(printed);
  });
});

describe('resolveForTravel', () => {
  test('names a number that is not well founded by its label, without spaces around it', () => {
    expect(resolveForTravel('先拨 ((line)) 问', records)).toBe(`先拨「${records.get('line')?.label}」问`);
  });
  test('prints what is well founded', () => {
    expect(resolveForTravel('收货后 ((return)) 内', records)).toBe('收货后 7 天内');
  });
});

describe('citedIds', () => {
  test('names citations and cards in order of first use, each once', () => {
    expect(citedIds('<RuleLine id="c" /> ((a)) ((b:owner)) ((a:finding)) <NumberCard id="b" />')).toEqual([
      'c',
      'a',
      'b',
    ]);
  });
  test('names nothing in a text without citations', () => {
    expect(citedIds('没有 (引用)')).toEqual([]);
  });
});

test('shownIds names only records shown in full', () => {
  expect(shownIds('((a)) <NumberCard id="b" />')).toEqual(['b']);
});

test('splitCitation parts the id from what to print', () => {
  expect(splitCitation('line:owner')).toEqual({ id: 'line', part: 'owner' });
});

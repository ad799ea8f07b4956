import { describe, expect, test } from 'vitest';
import {
  findForeignDigits,
  findOfficialWords,
  findPeriods,
  findPhoneShapes,
} from '../../../../src/lib/content/gates.ts';

const words = (findings: { words: string }[]) => findings.map((finding) => finding.words);

describe('findPeriods', () => {
  for (const [text, found] of [
    ['等 3 天再问', '3 天'],
    ['三个工作日内', '三个工作日'],
    ['24小时发货', '24小时'],
    ['最多 500 元', '500 元'],
    ['赔三倍', '三倍'],
    ['七天无理由退货', '七天'],
    ['十五日内起诉', '十五日'],
    ['一个半小时', '一个半小时'],
    ['等 1-3 个工作日', '1-3 个工作日'],
    ['等４８小时', '48小时'],
    ['三十秒', '三十秒'],
    ['5 万元', '5 万元'],
    ['两年内', '两年'],
    ['3 个月', '3 个月'],
  ] as const) {
    test(`finds “${found}” in “${text}”`, () => {
      expect(words(findPeriods(text))).toEqual([found]);
    });
  }

  for (const text of [
    '等几天再说',
    '双11 买的',
    '年货节和 618',
    '核对于 2026-11-22',
    '2026 年 4 月 15 日起',
    '第121号令',
    '国办发〔2022〕8号',
    'GB/T 47746—2026',
    '过一会儿再试',
    '百万保障是骗局',
    '生日当天',
    '十分着急',
    '每天都问',
    '4 月 15 日',
    '说一次，分两步',
    '第三天',
    '十几天',
  ]) {
    test(`lets “${text}” pass`, () => {
      expect(findPeriods(text)).toEqual([]);
    });
  }

  test('names where the words stand', () => {
    expect(findPeriods('等 3 天')[0]?.index).toBe(2);
  });
});

describe('findPhoneShapes', () => {
  for (const [text, found] of [
    ['拨 021-53395288 问', '021-53395288'],
    ['拨 400 618 6666 问', '400 618 6666'],
    ['拨95187', '95187'],
    ['先打 110 报警', '110'],
    ['拨９５１８７', '95187'],
    ['拨 9 5 1 8 7', '9 5 1 8 7'],
    ['拨 12315', '12315'],
    ['手机 +86 138-0000-0000', '+86 138-0000-0000'],
  ] as const) {
    test(`finds “${found}” in “${text}”`, () => {
      expect(words(findPhoneShapes(text))).toEqual([found]);
    });
  }

  for (const text of [
    '2026-11-22 核对',
    '2026 年 11 月 22 日',
    '2026/1/2',
    'GB/T 47746—2026',
    '第 12345 号',
    '国办发〔2022〕8号',
    '到 2026 为止',
    '双11 和 618',
    '1100 个',
  ]) {
    test(`lets “${text}” pass`, () => {
      expect(findPhoneShapes(text)).toEqual([]);
    });
  }
});

describe('findOfficialWords', () => {
  for (const text of ['官方电话', '官方号码', '官方热线', '官方网站', '这是官方的']) {
    test(`finds the vouching words of “${text}”`, () => {
      expect(findOfficialWords(text)).toHaveLength(1);
    });
  }
  for (const text of ['非官方', '非官方网站', '点「官方客服」', '这不是官方的']) {
    test(`lets “${text}” pass`, () => {
      expect(findOfficialWords(text)).toEqual([]);
    });
  }
});

describe('findForeignDigits', () => {
  test('accepts the digits of a known number', () => {
    expect(findForeignDigits('95187是谁', ['95187'])).toEqual([]);
  });
  test('accepts a part of a known number', () => {
    expect(findForeignDigits('打 618-6666', ['4006186666'])).toEqual([]);
  });
  test('returns digits that no known number holds', () => {
    expect(findForeignDigits('打 400 123 4567', ['95187'])).toEqual(['4001234567']);
  });
  test('reads full-width digits', () => {
    expect(findForeignDigits('９５１８８', ['95187'])).toEqual(['95188']);
  });
  test('leaves one or two digits alone', () => {
    expect(findForeignDigits('双11', [])).toEqual([]);
  });
});

describe('figures that once slipped through or were wrongly caught', () => {
  test('full-width digits are found also beside characters that NFKC makes longer', () => {
    expect(findPhoneShapes('拨９５１８７……').map(({ words }) => words)).toEqual(['95187']);
    expect(findPeriods('等２４小时……').map(({ words }) => words)).toEqual(['24小时']);
  });
  for (const words of ['半小时', '半天', '半个月', '2 个多月', '两周', '一个星期']) {
    test(`“${words}” is a period`, () => {
      expect(findPeriods(`等${words}再说`).map((finding) => finding.words)).toEqual([words]);
    });
  }
  for (const text of ['第十五日', '第二十一天', '周末', '2026-2027 年度']) {
    test(`“${text}” is none`, () => {
      expect(findPeriods(text)).toEqual([]);
    });
  }
  test('a number with dots is a phone number, a span of years is not', () => {
    expect(findPhoneShapes('打 400.618.6666').map(({ words }) => words)).toEqual(['400.618.6666']);
    expect(findPhoneShapes('2026-2027')).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makeDay, shiftDay } from '../../../../src/lib/last-day/days.ts';
import { readDay } from '../../../../src/lib/last-day/read-day.ts';

const today = '2026-11-25';
const day = (text: string, on = today) => {
  const reading = readDay(text, on);
  return reading.kind === 'day' ? reading.day : reading.kind;
};

describe('a day is read out of', () => {
  test.each([
    ['2026年11月3日', '2026-11-03'],
    ['2026 年 11 月 3 日', '2026-11-03'],
    ['２０２６年１１月３日', '2026-11-03'],
    ['2026-11-03', '2026-11-03'],
    ['2026-11-03 14:23:05 已签收', '2026-11-03'],
    ['2026/11/3', '2026-11-03'],
    ['2026.11.3', '2026-11-03'],
    ['20261103', '2026-11-03'],
    ['26.11.3', '2026-11-03'],
    ['26年11月3号', '2026-11-03'],
    ['11.3', '2026-11-03'],
    ['11月3日', '2026-11-03'],
    ['11月3号收到的', '2026-11-03'],
    ['11-03 14:23 已签收，签收人：本人', '2026-11-03'],
    ['11/3', '2026-11-03'],
    ['十一月三号', '2026-11-03'],
    ['十月三十一日', '2026-10-31'],
    ['二月二十号', '2026-02-20'],
    ['3号', '2026-11-03'],
    ['30号', '2026-10-30'],
    ['今天', '2026-11-25'],
    ['昨天晚上', '2026-11-24'],
    ['前天', '2026-11-23'],
    ['2025年11月3日', '2025-11-03'],
    ['【菜鸟驿站】您的包裹11月20日已签收', '2026-11-20'],
    ['订单编号 231122-123456789012，11月3日签收', '2026-11-03'],
  ])('“%s”', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
});

describe('words before a date belong to it', () => {
  test.each([
    ['大前天收到的', '2026-11-22'],
    ['大大前天收到的', '2026-11-21'],
    ['上个月18号收到的', '2026-10-18'],
    ['上个月的 18 号', '2026-10-18'],
    ['上月18号收到的', '2026-10-18'],
    ['上上个月18号', '2026-09-18'],
    ['这个月18号', '2026-11-18'],
    ['本月18号', '2026-11-18'],
    ['上个月31号', '2026-10-31'],
    ['下个月3号', '2026-12-03'],
    ['10月份3号收到', '2026-10-03'],
    ['去年11月20日', '2025-11-20'],
    ['去年的 11 月 20 日', '2025-11-20'],
    ['去年11.20', '2025-11-20'],
    ['去年12月30日', '2025-12-30'],
    ['前年11月3日', '2024-11-03'],
    ['大前年11月3日', '2023-11-03'],
    ['今年11月3日', '2026-11-03'],
    ['今年12月30日', '2026-12-30'],
    ['明年1月3日', '2027-01-03'],
    ['二〇二五年十一月三日', '2025-11-03'],
    ['二○二五年十一月三日', '2025-11-03'],
    ['二零二五年十一月三日', '2025-11-03'],
    ['二五年十一月三日', '2025-11-03'],
    ['廿三号', '2026-11-23'],
    ['廿号', '2026-11-20'],
    ['十月卅号', '2026-10-30'],
    ['十月卅一号', '2026-10-31'],
    ['三天前', '2026-11-22'],
    ['3天前收到的', '2026-11-22'],
    ['两天以前', '2026-11-23'],
    ['二十一天前', '2026-11-04'],
    ['昨晚', '2026-11-24'],
    ['昨天11月24日', '2026-11-24'],
    ['11月18日（周三）签收', '2026-11-18'],
    ['上周三11月18号收到', '2026-11-18'],
    ['昨天星期二收到的', '2026-11-24'],
    ['2026-11-03已签收（周二）', '2026-11-03'],
  ])('“%s”', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
  test('a month before that had no such day', () => {
    expect(readDay('上个月31号', '2026-03-05')).toEqual({ kind: 'no-such-day', typed: '上个月31号' });
  });
  test('over the year’s end', () => {
    expect(day('上个月18号', '2027-01-05')).toBe('2026-12-18');
    expect(day('下个月3号', '2026-12-05')).toBe('2027-01-03');
  });
});

describe('numbers that are no days do not stand in the way of one', () => {
  test.each([
    ['您的快件已放在22号楼菜鸟驿站，11月15日签收', '2026-11-15'],
    ['预计1-3天送达，11月20日签收', '2026-11-20'],
    ['预计1-3日送达，11月20日签收', '2026-11-20'],
    ['3-5个工作日到，昨天收到', '2026-11-24'],
    ['收货后7日内能退吗，11月3日签收', '2026-11-03'],
    ['7日内能退吗，昨天收到的', '2026-11-24'],
    ['支持7日无理由退货，昨天收到的', '2026-11-24'],
    ['我今天打开才发现坏了，11月3日收到的', '2026-11-03'],
    ['取件码 1-2-3456，11月15日签收', '2026-11-15'],
    ['取件码 1-2-3456，昨天取出', '2026-11-24'],
    ['取件码：25-3-15，昨天取出', '2026-11-24'],
    ['凭 6-8 到驿站取件，11月15日已签收', '2026-11-15'],
    ['3号柜的，昨天收到', '2026-11-24'],
    ['5号电池，昨天收到', '2026-11-24'],
    ['价格 5.20 元，昨天收到', '2026-11-24'],
    ['营业时间 9:10-10:20，昨天收到', '2026-11-24'],
    ['单号 20261103，昨天签收', '2026-11-24'],
    ['1、11月3日签收', '2026-11-03'],
    ['11-02 08:0011-03 14:23 已签收', '2026-11-03'],
  ])('“%s”', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
  test.each(['楼', '栋', '幢', '柜', '门', '店', '线', '库', '院', '路', '驿站', '窗口', '桌'])('22号%s', (what) => {
    expect(day(`22号${what}`)).toBe('none');
  });
  test.each([
    '7日内',
    '7日后',
    '1-3天',
    '1-3日',
    '3.5元',
    '1-2-3456',
    '取件码 12-3',
    '03-11-2026',
    '前两天',
    '几天前',
    '正月3号',
    '腊月三号',
    '农历十月三日',
    '二三号',
    '11月10日前',
    '11月3号左右',
    '预计11月20日送达',
    '上周三',
    '星期三',
    '周一收到的',
    '上个月',
  ])('“%s” alone is none', (text) => {
    expect(day(text)).toBe('none');
  });
});

describe('of several days it is the one that stands beside a word of arrival', () => {
  test.each([
    ['11-02 派送中，11-03 已签收', '2026-11-03'],
    ['11-02 派送中 11-03 已签收', '2026-11-03'],
    ['11-01 08:00 揽收 11-02 09:00 派送中，请准备签收 11-03 14:23 已签收', '2026-11-03'],
    ['11-03 14:23 已签收 11-02 08:00 派送中', '2026-11-03'],
    ['已签收 11-03 14:23 派送中 11-02 08:00', '2026-11-03'],
    ['11月1号买的11月3号收到的', '2026-11-03'],
    ['我11月3号终于收到了10月28号买的东西', '2026-11-03'],
    ['下单时间 2026-11-01 10:00 发货时间 2026-11-02 10:00 收货时间 2026-11-04 10:00', '2026-11-04'],
    ['发货时间 2026-11-02 收货时间：2026-11-04', '2026-11-04'],
    ['10月28号买的，收到是11月3号', '2026-11-03'],
    ['11月1日没收到，11月5日才收到', '2026-11-05'],
    ['预计11月5日到货，11月3日签收', '2026-11-03'],
    ['10月28日下单，昨天收到', '2026-11-24'],
    ['3号下单，5号取件', '2026-11-05'],
    ['周一下单，昨天收到', '2026-11-24'],
    ['您的快件26.11.9收到的2025年12月3日买的', '2026-11-09'],
    ['10月28日买的，昨天到了', '2026-11-24'],
  ])('“%s”', (text, expected) => {
    expect(day(text)).toBe(expected);
  });
  test('the others are counted', () => {
    expect(readDay('11-02 派送中，11-03 已签收', today)).toEqual({ kind: 'day', day: '2026-11-03', others: 1 });
    expect(readDay('放在22号楼，11月15日签收', today)).toMatchObject({ others: 0 });
  });
  test('a history from the newest to the oldest gives its first day where no single one arrived', () => {
    expect(readDay('11-03 14:23 离开驿站，11-02 08:00 派送中，11-01 揽收', today)).toMatchObject({
      day: '2026-11-03',
      others: 2,
    });
    expect(day('11-03 14:23 已签收，11-02 10:00 驿站代收，11-01 揽收')).toBe('2026-11-03');
  });
});

test('where the day cannot be known, none is chosen', () => {
  for (const text of [
    '11月3日还是11月5日',
    '11月5日，11月3日',
    '11-01 08:00 揽收，11-02 09:00 派送中',
    '11月3日到11月5日',
    '3号或5号收到',
    '上周三收到的，今天才打开',
    '11月18日下单，上周五收到',
    '几天前收到的，今天才打开',
    '双十一收到的，今天才打开',
    '昨天坏了，前天下单',
    '去年买的，11月20日收到的',
    '2025年双十一，11月20日收到的',
    '上个月买的，18号收到',
    '上个月今天收到，昨天坏的',
    '10月28号下单 收到东西都11月3号了',
    '11月15日在 3-2 取件',
    '11月3日之前收到的，今天打开',
    '前天签收的，昨天才去取件',
    '不是今天收到，是昨天收到',
    '昨天发货，明天到',
    '今天签收，11月3日签收',
    '11-20收到的2025年12月3日买的',
  ])
    expect(['none', 'unclear'], text).toContain(day(text));
  expect(day('11月3日还是11月5日')).toBe('unclear');
});
test('a long text is read at once', () => {
  for (const part of [
    '了',
    ': ',
    '签收3号',
    '11-03 14:23 已签收',
    '预计',
    '签收',
    '1',
    '1-',
    '大',
    '前',
    '十',
    '上',
    ' ',
    '请',
    '3 ',
  ])
    for (const text of [part.repeat(20000), `3号${part.repeat(20000)}`]) {
      const start = performance.now();
      readDay(text, today);
      expect(performance.now() - start, part).toBeLessThan(1000);
    }
});

test('nonsense, and numbers that are no dates, are none', () => {
  for (const text of ['', ' ', '你好', '🎁', '231122-123456789012', '138 0013 8000', '14:23', '100', 'abc/def', '月日'])
    expect(day(text), text).toBe('none');
});
test('a day that the calendar does not have is told as such', () => {
  for (const text of ['2月30日', '2026-02-29', '13.40', '20261340', '11月31日', '2026年0月1日', '0.5'])
    expect(day(text), text).toBe('no-such-day');
  expect(readDay('我 2月30日 收到', today)).toEqual({ kind: 'no-such-day', typed: '2月30日' });
});
test('a real day stands before one that does not exist', () => {
  expect(day('价格 15.50 元，11月3日签收')).toBe('2026-11-03');
});
test('without a year it is the latest that can be meant', () => {
  expect(day('12.30', '2027-01-02')).toBe('2026-12-30');
  expect(day('1.2', '2027-01-02')).toBe('2027-01-02');
  expect(day('12月30日')).toBe('not-yet');
  expect(day('11月26日')).toBe('not-yet');
  expect(day('2月29日', '2029-03-01')).toBe('2028-02-29');
  expect(day('2月29日', '2028-03-01')).toBe('2028-02-29');
  expect(day('31号', '2026-11-25')).toBe('2026-10-31');
  expect(day('31号', '2026-03-01')).toBe('no-such-day');
});
test('a day to come with its year is read as written', () => {
  expect(day('2026-12-30')).toBe('2026-12-30');
});
test('further days are counted, the same one again is not', () => {
  expect(readDay('11-03 14:23 已签收，11-02 08:00 派送中，11-01 揽收', today)).toEqual({
    kind: 'day',
    day: '2026-11-03',
    others: 2,
  });
  expect(readDay('11月3日，也就是2026-11-03', today)).toMatchObject({ others: 0 });
});
test('every way of writing any day of the last year gives that day', () => {
  const forms = [
    (y: string, m: string, d: string) => `${y}年${Number(m)}月${Number(d)}日`,
    (y: string, m: string, d: string) => `${y}-${m}-${d}`,
    (y: string, m: string, d: string) => `${y}${m}${d}`,
    (y: string, m: string, d: string) => `签收时间：${y}/${m}/${d} 09:08`,
    (y: string, m: string, d: string) => `${y.slice(2)}.${Number(m)}.${Number(d)}`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 365 }), fc.constantFrom(...forms), (ago, form) => {
      const written = shiftDay(today, -ago);
      const [y = '', m = '', d = ''] = written.split('-');
      expect(day(form(y, m, d))).toBe(written);
    }),
  );
});
test('what is said around any day of the last months leaves it as it is', () => {
  const around = [
    (said: string) => `您的快件放在22号楼3号柜，取件码 1-2-3456，${said}签收`,
    (said: string) => `今天才发现坏了，${said}收到的，支持7日无理由`,
    (said: string) => `预计1-3天送达，${said} 14:23 已签收`,
    (said: string) => `${said}（周三）已签收，签收人：本人，电话 138 0013 8000`,
  ];
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 300 }), fc.constantFrom(...around), (ago, say) => {
      const written = shiftDay(today, -ago);
      const [y, m, d] = written.split('-').map(Number);
      const said = y === 2026 ? `${m}月${d}日` : `${y}年${m}月${d}日`;
      expect(day(say(said))).toBe(written);
    }),
  );
});
test('no text breaks the reader, and what it reads is in the calendar', () => {
  const digits = fc.string({ unit: fc.constantFrom(...'0123456789年月日号.-/ 十廿一二三昨前天今去上个大周签收，：') });
  fc.assert(
    fc.property(fc.oneof(digits, fc.string({ unit: 'grapheme' })), (text) => {
      const reading = readDay(text, today);
      if (reading.kind !== 'day') return;
      const [y, m, d] = reading.day.split('-').map(Number) as [number, number, number];
      expect(makeDay(y, m, d)).toBe(reading.day);
    }),
    { numRuns: 2000 },
  );
});

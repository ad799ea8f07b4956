import { describe, expect, test } from 'vitest';
import { judgeDay } from '../../../../src/lib/last-day/result.ts';

const today = '2026-11-25';
const period = { days: 7, law: '《消费者权益保护法》第二十五条' };
const tell = (text: string, on = today) => {
  const told = judgeDay(text, on, period);
  if ('fault' in told) throw new Error(told.fault);
  return told;
};
const fault = (text: string, on = today) => {
  const told = judgeDay(text, on, period);
  return 'fault' in told ? told.fault : undefined;
};

test('the last day, what is left, how it was counted, and the day to be safe', () => {
  const told = tell('11月20日');
  expect(told.last).toBe('2026-11-27');
  expect(told.title).toBe('最后一天：11\u00a0月\u00a027\u00a0日（星期五）');
  expect(told.lead).toBe('今天是 11 月 25 日，还剩 2 天。');
  expect(told.points[0]).toBe('收到货：11 月 20 日（星期五）。第二天 11 月 21 日是第 1 天，数到第 7 天。');
  expect(told.points.join()).toContain('最晚 11 月 26 日（星期四）提交');
});
test('tomorrow, today and the days after it have a sentence each', () => {
  expect(tell('11月19日').lead).toBe('明天就是最后一天。今天就提交。');
  expect(tell('11月18日').lead).toBe('今天就是最后一天。现在就提交。');
  expect(tell('11月18日').isPassed).toBe(false);
  expect(tell('11月17日')).toMatchObject({
    isPassed: true,
    title: '最后一天是 11\u00a0月\u00a024\u00a0日（星期二），已经过了',
  });
  expect(tell('11月17日').lead).toContain('过了 1 天');
});
test('received today is counted; a day over the year’s end is told with its year', () => {
  expect(tell('今天').last).toBe('2026-12-02');
  expect(tell('12月28日', '2026-12-30').title).toBe('最后一天：2027\u00a0年\u00a01\u00a0月\u00a04\u00a0日（星期一）');
});
test('on the last day nobody is told to have handed in the day before', () => {
  expect(tell('11月18日').points.join()).not.toContain('想稳妥');
});
describe('a sentence for', () => {
  test('an empty field', () => expect(fault('  ')).toContain('还没有日期'));
  test('nonsense', () => expect(fault('你好')).toContain('没有看懂'));
  test('a day that does not exist', () => expect(fault('2月30日')).toContain('没有「2月30日」这一天'));
  test('a day to come', () => expect(fault('2026-12-01')).toContain('2026 年 12 月 1 日还没到'));
  test('tomorrow', () => expect(fault('2026-11-26')).toContain('还没到'));
  test('a day to come without a year', () => expect(fault('12月1日')).toContain('12 月 1 日今年还没到'));
  test('a day of last year', () => {
    const told = tell('2025-11-03');
    expect(told.isPassed).toBe(true);
    expect(told.title).toContain('2025\u00a0年\u00a011\u00a0月\u00a010\u00a0日');
    expect(told.points.join()).toContain('这是 2025 年的日期');
  });
  test('last year’s day that was written as such', () =>
    expect(tell('去年12月30日').title).toContain('1\u00a0月\u00a06\u00a0日'));
  test('days of which none can be chosen', () => expect(fault('11月3日还是11月5日')).toContain('看不出收到货是哪一天'));
  test('several days', () => expect(tell('11-20 签收，11-18 派送').points.join()).toContain('还有 1 个别的日期'));
});
test('the memo tells dates with their years, the law, what it rests on, and whose it is', () => {
  const { memo } = tell('11月20日');
  for (const part of [
    '2026 年 11 月 27 日',
    '2026 年 11 月 20 日',
    '2026 年 11 月 26 日',
    period.law,
    '转述',
    '非官方',
  ])
    expect(memo).toContain(part);
});
test('counted again on a later day, words mean the day that they meant', () => {
  const again = (text: string) => judgeDay(text, '2026-11-26', period, today);
  expect(again('昨天')).toMatchObject({ received: '2026-11-24', lead: '今天是 11 月 26 日，还剩 5 天。' });
  expect(again('今天')).toMatchObject({ received: '2026-11-25' });
  expect(again('11-20 签收，11-18 派送')).toMatchObject({
    points: expect.arrayContaining([expect.stringContaining('还有 1 个别的日期')]),
  });
});
test('days come from the period that is given', () => {
  const told = judgeDay('11月20日', today, { days: 15, law: '' });
  expect(told).toMatchObject({ last: '2026-12-05' });
});

/** In a title a date stays on one line. */
const unbroken = (day: string) => day.replace(/ /g, '\u00a0');

/** Wording of the result of /last-day/: all of it is in the browser's script. Days come as words, see `dayWords`. */
export const resultText = {
  weekdays: '日一二三四五六',
  day: (year: number, month: number, date: number) => `${year} 年 ${month} 月 ${date} 日`,
  shortDay: (month: number, date: number) => `${month} 月 ${date} 日`,
  withWeekday: (day: string, weekday: string) => `${day}（星期${weekday}）`,
  empty: '还没有日期。选一天，或者写出来，例如 11 月 3 日。',
  none: '没有看懂这个日期。写成 11 月 3 日，或 2026-11-03 这样。',
  unclear: '看不出收到货是哪一天。只写那一天，带上年份，例如 2026-11-03。',
  noSuchDay: (typed: string) => `没有「${typed}」这一天。看看月份和日期写对没有。`,
  notYet: (day: string) => `${day}今年还没到。要是去年收到的，把年份也写上。`,
  future: (day: string) => `${day}还没到。要写的是收到货的那天；还没收到，等签收了再算。`,
  title: (day: string) => `最后一天：${unbroken(day)}`,
  passedTitle: (day: string) => `最后一天是 ${unbroken(day)}，已经过了`,
  left: (today: string, days: number) => `今天是 ${today}，还剩 ${days} 天。`,
  tomorrow: '明天就是最后一天。今天就提交。',
  lastToday: '今天就是最后一天。现在就提交。',
  passed: (days: number) => `过了 ${days} 天。先别灰心，看下面还有哪些路。`,
  counted: (received: string, first: string, days: number) =>
    `收到货：${received}。第二天 ${first}是第 1 天，数到第 ${days} 天。`,
  several: (others: number) => `文字里还有 ${others} 个别的日期，用的是上面这一个。不对就改。`,
  otherYear: (year: number) => `这是 ${year} 年的日期，看看年份写对没有。`,
  safe: (day: string) => `想稳妥，最晚 ${day}提交：万一对方把收到那天也算进去，也来得及。`,
  earlier: '订单页的倒计时要是更早，按更早的来。',
  memo: (received: string, last: string, safe: string, days: number, law: string) =>
    [
      `无理由退货的最后一天：${last}`,
      `收到货：${received}。从第二天算起，数满 ${days} 天。`,
      `想稳妥，最晚 ${safe}在订单里提交申请。订单页的倒计时更早的，按更早的来。`,
      `依据：${law}；从第二天算起，依据的是转述，规定原文没有读到。商品要完好，定作、生鲜等除外。`,
      '（来自非官方的拼多多客服求助指南）',
    ].join('\n'),
} as const;

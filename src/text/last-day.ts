/** Wording of /last-day/; what the browser says of a date is in last-day-result.ts. `((id))` cites a record. */
export const lastDayText = {
  title: '无理由退货，最晚到哪天',
  label: '退货最晚到哪天',
  description: '填上收到货的日期，算出无理由退货的最后一天：怎么数、哪些东西不能退、过了怎么办。可以放进日历。非官方。',
  answer: '从((seven-day-start))算起，数满 ((seven-day-return))，那一天就是最后一天。想稳妥，再早一天提交。',
  form: {
    legend: '收到货是哪天',
    hint: '看订单的物流，写着「已签收」的那天。放在驿站、快递柜的，也先按显示签收的那天算。',
    quick: [
      { label: '今天', ago: 0 },
      { label: '昨天', ago: 1 },
      { label: '前天', ago: 2 },
    ],
    pick: '选一天',
    or: '或者写出来、贴过来',
    orHint: '11 月 3 日、11.3、2026-11-03，整条物流信息也行。只在这台手机上算，不会发出去，也不会存下来。',
    submit: '算出最后一天',
    clear: '清空',
    zone: '按北京时间算，和手机设的时区无关。',
  },
  result: {
    heading: '最后一天',
    inTime: '现在做什么',
    inTimeLinks: ['after-sales/seven-day-return', 'after-sales/seven-day-exceptions', 'after-sales/opened-box'],
    faulty:
      '东西有质量问题的，不用走无理由：法律给的也是 ((faulty-return))，从哪天数起没有查到可靠出处，按上面稳妥的那天提出。',
    faultyLink: '质量问题怎么退',
    memo: '记下来，或者发给家人',
    calendar: '放进手机日历',
    calendarHint: '前一天早上提醒。微信、QQ 里存不了文件：复制上面的字，贴进手机自带的日历。',
  },
  passed: {
    title: '过了最后一天，还有这些路',
    lines: [
      '有质量问题的，不看这一天：((faulty-later))。',
      '商品页、店铺答应了更长的退货时间：截图，按它说的提。',
      '还在期限里就申请过、被拒绝了：截图，申请平台介入。',
      '订单页还有「申请售后」：先提交，写清理由，结果以页面为准。',
    ],
    links: [
      'after-sales/faulty-goods',
      'dispute/apply-intervention',
      'after-sales/after-confirmed',
      'regulators/which-first',
    ],
  },
  hand: {
    title: '自己数',
    weekday: '收到那天是星期几，下一个星期的同一天就是最后一天。星期二收到，下个星期二是最后一天。',
    steps: [
      '在日历上找到收到货的那天，它不算。',
      '从第二天开始数，数满 ((seven-day-return))。',
      '数到的那天，就是最后一天。早一天提交更稳妥。',
    ],
    static: '这里的浏览器没有运行脚本，不能自动算。照下面的办法数，一样准。',
    table: '几个例子',
    received: '收到货',
    last: '最后一天',
    examples: [
      { received: '2026-11-03', note: '同一个月里' },
      { received: '2027-01-28', note: '一月有三十一号' },
      { received: '2027-02-25', note: '平年的二月' },
      { received: '2028-02-25', note: '闰年的二月' },
      { received: '2026-12-28', note: '跨年' },
    ],
  },
  rules: {
    title: '法律怎么写',
    intro: '看每一条的标记和日期。从哪天算起这一条只有转述，所以上面给了稳妥的一天。',
  },
  others: {
    title: '别的期限',
    legal: '法律也写了，但不是从收货那天数的，或者没有查到从哪天数起：',
    order: '下面这些是平台的做法，没有核实，看订单页倒计时：',
    orderMark: '看订单页倒计时',
  },
  uncertain: '无理由退货的期限现在没有查到可靠出处，所以这里不算日子。以订单页的倒计时为准。',
  ifNot: '在期限里商家也不肯退：把拒绝的话截图，在订单里申请平台介入；还不行，到平台外投诉。',
  ifNotLinks: ['dispute/apply-intervention', 'regulators/which-first'],
  calendar: {
    name: 'tuihuo-zuihou-yitian.ics',
    summary: '拼多多：无理由退货最后一天',
    description:
      '收到货 {received}，最后一天 {last}。\n在订单里提交退货申请，早一天更稳妥。订单页的倒计时更早的，按更早的来。\n商品要完好，定作、生鲜等除外。\n来自非官方的求助指南。',
    alarm: '明天是无理由退货的最后一天，今天提交',
  },
} as const;

/** Wording of the sheets to print or to copy. */
export const evidenceText = {
  name: '证据清单',
  title: '证据清单：哪类事，备哪几样',
  description: '按事情分好的证据清单，一样一样打勾，可以打印，也可以复制成文字发给家人。非官方。',
  intro: '找到你那一类，备好一样，勾一样。缺一两样也能先申请，边等边补。',
  contents: '是哪一类事',
  more: '这几种情形，再加上：',
  caseOf: (title: string) => `${title}：`,
  heading: (title: string) => `证据清单：${title}`,
  /** Blanks at the head of a sheet. */
  lines: ['订单编号：', '出事的日期：', '我要的结果：'],
  box: '□',
  ifNot: '缺了东西补不上，就写清楚缺什么、为什么没有，先把申请提上去。',
  howTo: '证据怎么留',
  sources: '出处',
  start: '不知道是哪一类？一步一步问',
} as const;

export const contactLogWords = {
  name: '联系记录表',
  title: '联系记录表：谁答应了什么',
  description:
    '每联系一次客服、商家、快递，就记一行：时间、渠道、工号、说了什么、答应了什么、到哪天。可以打印。非官方。',
  intro: '联系一次，记一行，挂断就写。以后升级、投诉，照着这张表说。',
  heading: '联系记录',
  columns: [
    { name: '时间', hint: '几号几点' },
    { name: '渠道', hint: '电话、App、网页' },
    { name: '工号', hint: '没有就写称呼' },
    { name: '他说了什么', hint: '原话' },
    { name: '答应了什么', hint: '退多少、补什么' },
    { name: '到哪天', hint: '过了就再问' },
  ],
  blanks: ['事情：', '订单编号：', '我要的结果：'],
  rows: 10,
  table: '空白表，打印出来手写',
  phone: '手机上记：复制下面这一段，贴到备忘录里，每联系一次贴一段。',
  paper: '印出来是一张 A4 的空白表。',
  never: '验证码、密码、银行卡号，不用记，谁要都不给。',
  ifNot: '没有当场记，现在就凭记忆补上，写明是哪天补记的。',
  howTo: '打电话怎么记，要不要录音',
  evidence: '证据清单',
} as const;

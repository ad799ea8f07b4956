import type { LetterField, Recipient, Tone } from '../schemas/letter.ts';

/** Names of the groups on /letters/. */
export const recipientNames: Record<Recipient, string> = {
  merchant: '写给商家',
  platform: '写给平台',
  courier: '写给快递公司',
  payment: '写给支付公司',
  regulator: '写给管事的部门',
  police: '报警',
};

export const toneNames: Record<Tone, string> = { polite: '客气', firm: '坚决' };

/** What stands in a letter's blank, and how to fill it. A letter's own hint goes before this one. */
export const fieldTexts: Record<LetterField, { label: string; hint: string }> = {
  order: { label: '订单号', hint: '在「订单详情」里，长按可以复制。' },
  shop: { label: '店铺名', hint: '照订单上写的抄。' },
  seller: { label: '商家的公司名', hint: '店铺主页的「营业执照」或「店铺资质」里找，没找到就空着。' },
  goods: { label: '商品', hint: '买了什么，规格也写上。' },
  amount: { label: '金额', hint: '实际付了多少，只写数字。' },
  bought: { label: '下单日期', hint: '看订单详情。' },
  received: { label: '签收日期', hint: '看物流最后一条。' },
  asked: { label: '提出的日期', hint: '记不清，翻聊天记录。' },
  returned: { label: '退货签收日期', hint: '看退货的物流。' },
  sent: { label: '寄出日期', hint: '看寄件的记录。' },
  debited: { label: '扣款日期', hint: '看账单。' },
  happenedOn: { label: '出事的时间', hint: '几号、几点几分，照转账记录写。' },
  tracking: { label: '快递单号', hint: '在订单的物流里。' },
  courier: { label: '快递公司', hint: '在订单的物流里。' },
  staff: { label: '工号', hint: '没有就空着。' },
  caseNumber: { label: '投诉编号', hint: '没有就空着。' },
  payment: { label: '支付单号', hint: '账单详情里找，没有就空着。' },
  method: { label: '付款方式', hint: '只写哪一家，不写卡号。' },
  payee: { label: '收款方', hint: '照账单或转账记录写名字，不写账号。' },
  invoiceTitle: { label: '发票抬头', hint: '个人写姓名，公司写全名。' },
  taxNumber: { label: '税号', hint: '公司才要，个人空着。' },
  email: { label: '邮箱', hint: '收电子发票用。' },
  happened: { label: '发生了什么', hint: '只写事实：哪天、出了什么事。' },
  answered: { label: '对方怎么答的', hint: '照原话写；没有答复就写「没有答复」。' },
  given: { label: '说过、给过什么', hint: '只写是哪一种，例如「给过验证码」，不写那串数字。' },
  proof: { label: '证据', hint: '写有哪几样，图片另外传。' },
  wish: { label: '我的要求', hint: '写一个能办到的结果，带数字。' },
  deadline: { label: '答复期限', hint: '自己定一个日子，给对方留出办事的时间。' },
};

/** Wording of /letters/ and of the letters' pages. */
export const lettersText = {
  name: '写信模板',
  title: '要说的话，填好就能复制',
  description: '写给商家、平台、快递公司、监管部门和警察的话，填上订单和经过，复制就能发。非官方。',
  intro: '挑一封，填几个空，复制了贴到对方那里。填的字只留在你的手机上，不会发给我们，也不会保存。',
  start: '不知道该写给谁？一步一步问',
  log: '发出去以后，记在联系记录表上',
  call: (value: string) => `现在就打 ${value}`,
  where: '发到哪里',
  before: '发之前',
  attach: '一起附上',
  fill: '填几个空',
  tone: '语气',
  toneTitle: (tone: string) => `${tone}的写法`,
  preview: '写好的话',
  blanksTitle: '照抄的模板',
  byHand: '长按下面的字复制下来，把【】里的换成你自己的。',
  private: '填的字只在这一页上，不上传，也不保存。离开、刷新就没有了，先复制再走。',
  never: '验证码、密码、身份证号、银行卡号都不要写：办事用不着，聊天记录别人看得到。',
  optional: '可以不填',
  noDeadline: '这一份没有答复期限：',
  copy: '复制这段话',
  clear: '全部清空',
  rules: '里面引用的规定',
  rulesIntro: '对方不认，把条文名称和第几条告诉他。每一条下面写着我们核对到什么程度。',
  other: '里面提到的',
  all: '全部可以写的信',
} as const;

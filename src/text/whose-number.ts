import type { Shape } from '@/lib/whose-number/shapes.ts';

/** Wording of /whose-number/ itself; the verdicts' is in whose-number-verdict.ts. `((id))` cites a record. */
export const whoseNumberText = {
  title: '这个号码是谁的',
  description: '来电号码可以伪造，先挂断。要打出去的号码，查查本站的记录：是谁的、有什么出处、哪天核对的。',
  answer: '来电号码可以伪造。先挂断，再从 App 里自己找客服。',
  linkFromCard: '接到它打来的电话？先看「这个号码是谁的」',
  form: {
    ways: '这个号码是怎么来的？',
    incoming: '它打给我',
    incomingHint: '电话打来，或者发短信来',
    outgoing: '我要打给它',
    outgoingHint: '网上、包裹上看到的',
    unanswered: '不选，就按「它打给我」来判断。',
    number: '号码，或者带号码的整段话',
    numberHint: '空格、横线、+86 都可以。只在这台手机上查，不会发出去，也不会存下来。',
    check: '查一下',
    clear: '清空',
  },
  static: '这里的浏览器没有运行脚本，不能输入。对着下面的表找就行，两条规矩一样管用。',
  rules: {
    incomingTitle: '它打给我',
    incoming: [
      '先挂断。((spoofed-caller-id:text))',
      '自己打开拼多多 App，走((pdd-chat-path))。界面可能变化。App 里没有的事，就当没有。',
      '((antifraud-96110))、((police-110)) 打来也一样：挂断，自己拨回去。',
      '((police-rules-foreign-calls:text))',
    ],
    outgoingTitle: '我要打给它',
    outgoing: [
      '拼多多的事，先走 App，不先找号码。网上说成拼多多的号码查到 ((pdd-number-count))，互相对不上。',
      '在下面的表里找号码，看它写在谁名下、什么标记、哪天核对的。多一位、少一位都不算。',
      '表里没有的号码，先别拨。没有记录，不等于安全。',
      '银行的号码看卡的背面，快递的号码看包裹面单，再和表里对一次。',
    ],
  },
  neverAsks: {
    title: '不管对方是谁，记住三条',
    intro: '对方说得出你的姓名和订单，也不能说明他是客服。一提验证码、共享屏幕、转账，就挂断！',
  },
  table: {
    title: '本站有记录的号码',
    intro:
      '写在表里，不等于可以放心拨。看标记：「已核对」「多方印证」才有拨号按钮，在每个号码的说明里。站不住的号码遮住了后几位。',
    number: '号码',
    owner: '是谁的',
    standing: '标记和日期',
    noOwner: '没有查到是谁的',
    count: (name: string, count: number) => `${name}（${count} 个）`,
  },
  shapes: {
    title: '表里没有？看它长什么样',
    intro: '下面是编号的一般规律，没有查到可靠出处。它只说明号码的样子，不说明对方是谁。',
    forms: {
      foreign: '00 或 + 开头，又不是 +86：显示成从境外打来。',
      service95: '95 开头的短号，一般是企业在各地通用的号码。是哪家，从号码上看不出来；多一位、少一位，就是另一家。',
      service96: '96 开头的短号，一般只在一个省或一个市里用，换个地方可能是另一家。',
      line400: '400 或 800 开头，一般是公司租来接电话的，谁租了都能用，看不出是哪家。',
      port106: '106 开头（常见的是 1069），一般是群发短信用的号码，很多公司合用，看不出是谁发的。',
      short: '1 开头的五位短号，一般是运营商或公共服务的号码。本站只记了表里的几个，别的没有核对过。',
      emergency: '三位短号，一般是紧急或公共号码。本站只核对过表里的几个。',
      mobile: '普通手机号，个人就能办，看不出是哪家公司。',
      landline: '固定电话。区号只说明登记在哪里，不说明是谁；来电显示的区号也可以改。',
      local: '像没带区号的固定电话，不知道是哪个城市，也不知道是谁。',
      long: '位数比电话号码多，可能是订单号、身份证号或银行卡号。这些不要发给陌生人。',
      odd: '不像常见的电话号码。显示出来的号码可以随意改。如果它是短信验证码，谁要都不给。',
    } satisfies Record<Shape, string>,
    area: '区号对应的地方出自公开的号码资料 libphonenumber，只能说「大致在」。',
  },
  ways: { title: '到哪里核实' },
  ifNot: {
    intro: '查不到，或者还是拿不准：先不转账，不给验证码，打 ((antifraud-96110)) 问。已经给了，马上做：',
    money: '钱已经转走，或者正在被转走，马上打 ((police-110))。',
  },
} as const;

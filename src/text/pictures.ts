/**
 * What the pictures say. Figures stand only in citations; a test judges every string here as prose of the guide.
 * `page` is an article or a section.
 */
export const pictureTexts = {
  asText: '看文字版',
  ladder: {
    title: '先找谁，再找谁',
    caption: '从上往下走，走不通再走下一层。每一层都留好截图和编号。',
    first: {
      name: '钱正在被转走？先打电话',
      wait: '马上打 ((police-110))。',
      page: 'scams/money-gone',
    },
    steps: [
      {
        name: '商家：在订单里说，申请退款',
        wait: '等多久：((merchant-time-after-dispatch))',
        page: 'after-sales/merchant-silent',
      },
      { name: 'App 里的官方客服，转人工', wait: '人工时间：((pdd-chat-hours))', page: 'in-app-chat/reach-human' },
      {
        name: '平台介入：在订单里申请',
        wait: '等多久：((intervention-accept))受理；很少超过 ((intervention-duration))',
        page: 'dispute/apply-intervention',
      },
      {
        name: '((samr-12315)) 投诉；快递走邮政申诉',
        wait: '等多久：((samr-12315)) 多久受理，((samr-accept))；邮政申诉 ((postal-complaint-30d))',
        page: 'regulators/which-first',
      },
      { name: '起诉', wait: '等多久：小额诉讼 ((small-claims-time))', page: 'regulators/small-claims' },
    ],
    ifNot: { text: '都说不归他管：打 ((gov-12345))。', page: 'regulators/call-12345' },
  },
  appPath: {
    title: 'App 里怎么找到真人客服',
    caption: '认字，不认图标。找不到，就从「订单详情」里找「客服」。',
    tab: (name: string) => `点「${name}」`,
    row: (name: string) => `找「${name}」`,
    chat: (name: string) => `打「${name}」`,
    page: 'in-app-chat/find-entry',
  },
  dispute: {
    title: '退货退款，一步一步要多久',
    caption: '实线是法律写的，虚线是平台的做法，网上说法不一，以订单里的倒计时为准。',
    events: [
      {
        name: '收到货',
        periods: [
          { text: '不想要了，无理由退：((seven-day-return))', record: 'seven-day-return' },
          { text: '在订单里申请售后：((after-sale-window))', record: 'after-sale-window' },
        ],
        page: 'after-sales/seven-day-return',
      },
      {
        name: '申请退款，等商家',
        periods: [{ text: '商家处理：((merchant-time-after-dispatch))', record: 'merchant-time-after-dispatch' }],
        page: 'after-sales/merchant-silent',
      },
      {
        name: '商家拒绝，或者不理',
        periods: [{ text: '申请介入要赶在：((intervention-window))', record: 'intervention-window' }],
        page: 'dispute/apply-intervention',
      },
      {
        name: '平台介入',
        periods: [
          { text: '受理：((intervention-accept))', record: 'intervention-accept' },
          { text: '很少超过：((intervention-duration))', record: 'intervention-duration' },
        ],
        page: 'dispute/intervention-time',
      },
      {
        name: '无理由退的货，商家收到了',
        periods: [{ text: '退款：((return-refund-deadline))', record: 'return-refund-deadline' }],
        page: 'after-sales/after-return-no-refund',
      },
      { name: '还是不行：向 ((samr-12315)) 投诉', periods: [], page: 'regulators/complain-12315' },
    ],
  },
} as const;

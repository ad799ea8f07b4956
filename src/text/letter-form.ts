/** What the form says while it is used; its script carries nothing but this. */
export const letterFormText = {
  count: (length: number) => `现在 ${length} 字。`,
  blanks: (labels: readonly string[]) => `还有 ${labels.length} 处没填：${labels.join('、')}。`,
  full: '都填好了，读一遍再发。',
  copied: '已复制。到要用的地方长按，点「粘贴」。',
  byHand: '浏览器不让自动复制。长按下面的字，全选，再点「复制」。',
  cleared: '已清空。',
  hidden: '（此处隐去）',
  secrets: {
    code: '这里像有验证码或密码，没有写进去。谁要都不给：有了它，别人就能登你的账号、花你的钱。',
    identity: '这里像有身份证号，没有写进去。退款、投诉的话里用不着它；部门的网站要实名，在它自己的页面上填。',
    card: '这里像有银行卡号，没有写进去。退款原路退回，不用卡号；要认卡，只写后几位。',
  },
  notCard: '其实是单号的话，只写后几位，再附上截图。',
  past: '这个日子已经过了，换一个以后的日子。',
  future: '这个日子还没有到，看看是不是选错了。',
} as const;

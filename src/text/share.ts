/** Wording of the share kit that stands in the page. */
export const shareText = {
  heading: '发给别人',
  copy: '复制链接',
  copyAddress: '只复制网址',
  copyBig: '复制大字版链接',
  system: '用手机分享',
  qr: '显示二维码',
  /** The mark beside each heading of an article. */
  forward: '转发',
  forwardOf: (title: string) => `转发：${title}`,
  address: '这一页的网址：',
  wechat: '在微信里打开的，也可以点右上角的「…」，再选「发送给朋友」。界面可能变化。',
} as const;

/** What its script says; apart, so that the script carries no more than that. */
export const shareSaid = {
  hideQr: '收起二维码',
  qrTip: '用另一部手机的相机或微信「扫一扫」对准它，就能接着看。',
  qrFailed: '二维码没有加载出来。可以先复制网址。',
  qrAlt: (title: string) => `二维码，扫一下打开「${title}」`,
  copied: '已复制标题、答案和网址。打开聊天，长按输入框，点「粘贴」。',
  copiedAddress: '已复制网址。打开聊天，长按输入框，点「粘贴」。',
  copiedBig: '已复制标题、答案和大字版网址。打开聊天，长按输入框，点「粘贴」。',
  byHand: '浏览器不让自动复制。长按下面的字，全选，再点「复制」。',
  shared: '已交给手机分享。',
} as const;

/** Wording of the share kit. */
export const shareText = {
  heading: '发给别人',
  copy: '复制链接',
  copyAddress: '只复制网址',
  system: '用手机分享',
  copied: '已复制。打开聊天，长按输入框，点「粘贴」。',
  byHand: '浏览器不让自动复制。长按下面的字，全选，再点「复制」。',
  shared: '已交给手机分享。',
  address: '这一页的网址：',
  wechat: '在微信里：点右上角的「…」，再选「发送给朋友」。界面可能变化。',
} as const;

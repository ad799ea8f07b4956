/** Wording of the buttons that copy a text or print a sheet. */
export const copyKitText = {
  copy: '复制这段话',
  copySheet: '复制成文字',
  print: '打印',
  printOne: '只打印这一张',
  copied: '已复制。到要用的地方长按，点「粘贴」。',
  byHand: '浏览器不让自动复制。长按下面的字，全选，再点「复制」。',
} as const;

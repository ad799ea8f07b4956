/** Wording of the search's box and page as they are built. */
export const searchPageText = {
  title: '搜索',
  description: '用自己的话搜：退款没到账、物流不动、接到自称客服的电话。',
  label: '遇到了什么问题',
  placeholder: '用自己的话说，比如：钱退了没到账',
  /** The header's box is narrow; a cut-off placeholder helps nobody. */
  placeholderShort: '用自己的话说',
  button: '搜索',
  browse: '按问题找',
} as const;

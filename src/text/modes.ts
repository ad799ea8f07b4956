/** Wording of the switches for large type and colours. */
export const modesText = {
  big: '大字版',
  normal: '退出大字版',
  scheme: '切换深色和浅色',
} as const;

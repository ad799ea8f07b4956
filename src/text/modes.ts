/** Wording of the switches for large type and colours. */
export const modesText = {
  big: '大字版',
  normal: '退出大字版',
  scheme: '配色',
  schemes: [
    { value: 'system', label: '跟随系统' },
    { value: 'light', label: '浅色' },
    { value: 'dark', label: '深色' },
  ],
} as const;

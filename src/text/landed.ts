/** Wording of the line over a section that a search led to. */
export const landedText = { marked: '标出了你搜的词', unmark: '去掉标记' } as const;

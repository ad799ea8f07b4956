/** What a page says of a check that is too old. */
export const ageText = {
  note: (age: string) => `这是 ${age}前核对的，可能变了，照做之前再确认一次`,
} as const;

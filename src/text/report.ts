/** What a report starts with; whoever reports fills in the rest. Kept short: it stands in every address. */
export const reportText = {
  title: (id: string) => `报错：${id}`,
  body: (id: string) => `编号：${id}\n哪里不对：\n从哪里看到的：\n（不要写姓名、电话、订单号）`,
} as const;

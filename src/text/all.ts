/** Wording of /all/, the whole guide on one page. */
export const allText = {
  title: '整本打印',
  heading: '拼多多客服求助指南：整本',
  description: '把整本指南放在一页上：可以打印出来给家里老人，也可以存下来没网时看。非官方。',
  intro: '整本都在这一页。要打印或者存下来，用浏览器菜单里的「打印」或「保存网页」。',
  paper: (day: string, address: string | undefined) =>
    `内容核对到 ${day}。印出来以后可能会过时${address ? `，新的在 ${address}` : '，用之前在网页上再看一眼'}。`,
  contents: '目录',
  sections: (title: string) => `「${title}」的各节`,
  /** The mark keeps the number apart from a title that starts with digits. */
  number: (number: string) => (number ? `${number}、` : ''),
  see: (number: string) => `（见 ${number}）`,
  sourceNumber: (number: number) => `〔${number}〕`,
  sources: '出处',
  sourcesTitle: '全部出处',
  sourcesIntro: '编号和正文里的〔〕对应。每一条写着谁说的、可信到什么程度、哪天核对的。',
  data: '想拿内容去做别的东西，可以取数据',
  dataSchema: '数据的写法',
  moreTitle: '别的看法',
} as const;

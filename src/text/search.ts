/** Wording of the search's scripts. A file of its own, because browsers load it. */
export const searchText = {
  results: '搜索结果',
  loading: '正在查找……',
  found: (count: number) => `找到 ${count} 条`,
  none: '没有找到。换个说法试试，或者从下面的问题里挑。',
  failed: '搜索没有加载成功。可以从下面的问题里挑，或者刷新再试。',
  empty: '在框里写下遇到的问题，或者从下面挑一个。',
  privateQuery: '这串数字只在你的手机上查，没有发出去。',
  /** What is said above the results of a query that has these words. */
  asides: [
    [
      /想死|不想活|活不下去|自杀|自殺|轻生|輕生|跳楼|跳樓/,
      '先顾自己。有伤害自己的念头，现在就告诉身边的人，或者打报警电话。钱的事可以慢慢办。',
    ],
    [
      /淘[宝寶]|天[猫貓]|京[东東]|抖音|快手|美[团團]|唯品|[闲閒][鱼魚]/,
      '这里只写拼多多的办法。问的是别家平台，去它自己的 App 里找客服。',
    ],
  ] as const satisfies [words: RegExp, aside: string][],
  weak: '没有完全对上的。下面这些也许有关；也可以从全部问题里挑，或者找真人客服。',
  all: '全部问题',
  human: '怎么找真人客服',
  tableOnly: '这次只查了标题和关键词，没有查全文。',
  fullTextOnly: '关键词没有加载成功，这次只查了全文。',
  retry: '再试一次',
  close: '关闭',
  moreFrom: (group: string) => `更多来自「${group}」`,
} as const;

/** Wording of the search's scripts. A file of its own, because browsers load it. */
export const searchText = {
  results: '搜索结果',
  loading: '正在查找……',
  found: (count: number) => `找到 ${count} 条`,
  none: '没有找到。换个说法试试，或者从下面的问题里挑。',
  failed: '搜索没有加载成功。可以从下面的问题里挑，或者刷新再试。',
  empty: '在框里写下遇到的问题，或者从下面挑一个。',
  privateQuery: '这串数字只在你的手机上查，没有发出去。',
  weak: '没有完全对上的。下面这些也许有关；也可以从全部问题里挑，或者找真人客服。',
  all: '全部问题',
  human: '怎么找真人客服',
  tableOnly: '这次只查了标题和关键词，没有查全文。',
  fullTextOnly: '关键词没有加载成功，这次只查了全文。',
  retry: '再试一次',
  close: '关闭',
  moreFrom: (group: string) => `更多来自「${group}」`,
} as const;

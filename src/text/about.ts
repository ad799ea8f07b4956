/** Wording of /about/. */
export const aboutText = {
  description: '本站不是拼多多办的。这里说明内容怎么核对、各种标记是什么意思、有哪些地方和流传的说法不同。',
  unofficialTitle: '这不是拼多多的网站',
  unofficial: (company: string) =>
    `拼多多这个品牌属于它的经营者，公开资料里的公司名是${company}。本站是普通人写的求助指南，和这家公司没有任何关系，不能代它答复，也不能替你办理任何事。`,
  correction:
    '如果你是某个号码、名称的所有者，发现这里写错了，请在本项目的代码仓库里提出更正，写明是哪一条、正确的内容和能证明的页面。收到后会核对并写进更正记录。',
  checkedTitle: '内容怎么核对',
  checked: (date: string) => [
    `每个号码、期限和金额都单独记成一条，写明谁说的、出处、日期和可信程度。文章只能引用这些记录，不能自己写数字。`,
    `到 ${date} 为止，核对的方式是查公开资料：没有打过这些电话，也没有看过今天的 App 界面。所以写到界面的地方，都请以你手机上看到的为准。`,
    '没有查到的，就写「没有查到可靠出处」，不猜。',
  ],
  standingTitle: '六种标记是什么意思',
  standings: [
    { standing: 'verified', label: '已核对', meaning: '所有者自己的页面、文件或法律原文这样写，没有查到相反的说法。' },
    { standing: 'independent', label: '多方印证', meaning: '几份互不抄袭的名录或报道说法一致。' },
    { standing: 'reposts', label: '网传', meaning: '只有网上转来转去的说法，可能是对的，没有核实。' },
    { standing: 'conflict', label: '有冲突', meaning: '说法互相矛盾。每种都列出来，依据足的在前。' },
    { standing: 'retired', label: '已停用', meaning: '以前有效，现在不用了。' },
    { standing: 'notfound', label: '没有查到', meaning: '找过，没有可靠出处。' },
  ],
  privacyTitle: '你输入的内容',
  privacy: [
    '搜索在你的手机上进行，打字的时候什么也不会发出去。本站没有统计代码，不用 cookie。',
    '按下「搜索」后，搜的词会出现在网址里，存放本站的服务器因此看得到。含有一长串数字的内容（比如订单号、银行卡号），请不要放进搜索框。',
  ],
  departuresTitle: '和资料文章不同的地方',
  departuresIntro: '本指南从一篇流传的网文出发，逐条核对。下面是说法不同的地方，最要紧的一条排在最前。',
  summaryTitle: '一句话总结',
  summary:
    '号码只是开头。先走 App 里的入口，备好材料，说清要求，留好记录；一条路不通就换一条；凡是叫你转账、要验证码的，一律先停下。',
  sourcesTitle: '全部出处',
  sourcesIntro: (count: number) => `一共 ${count} 条记录。点开可以看每一条的说法和出处。`,
  sourceGroups: { numbers: '号码、网站和账号', rules: '法律、平台规则和期限', claims: '其他说法' },
} as const;

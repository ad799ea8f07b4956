import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/content/check.ts';
import { type Files, goodContent, paths, prose, replaceIn, today } from '../../../fixtures/good-content.ts';

interface Bad {
  name: string;
  change: (files: Files) => void;
  file: string;
  line?: number;
  message: string | RegExp;
  /** How many faults the change makes in all; one unless told. */
  count?: number;
}

const { index, first, second, numbers, rules, claims, lock, changes, outline, recordLock, triage } = paths;
const swap = (path: string, from: string, to: string) => (files: Files) => replaceIn(files, path, from, to);
const say = (text: string) => swap(second, prose, text);
const period = (words: string) =>
  `“${words}”是期限、时间或金额，写成 ((编号))（见 rules.yaml），或者写成 <Plain reason="为什么不需要出处">${words}</Plain>`;
const phone = (words: string) => `“${words}”像一个号码，号码只能写成 ((编号))，编号见 numbers.yaml`;
const noHtml = '正文里不能写 HTML、import、export 和花括号；要引用记录就写 ((编号))';
const unreadable = '正文的写法读不懂：检查尖括号、花括号和组件的开头结尾是否成对';
/** Registers what a fixture adds, so that its own fault is the only one. */
const register = (files: Files, ...addresses: string[]) =>
  files.set(lock, `${files.get(lock)}${addresses.map((address) => `${address}: {}\n`).join('')}`);
const registerRecord = (files: Files, id: string, value: string) =>
  files.set(recordLock, `${files.get(recordLock)}${id}: "${value}"\n`);
const rename = (from: string, to: string) => (files: Files) => {
  files.set(to, files.get(from) as string);
  files.delete(from);
};

const frontmatterFaults: Bad[] = [
  {
    name: 'an unknown field',
    change: swap(second, 'order: 2', 'order: 2\nalias: 错'),
    file: second,
    message: '不认识字段“alias”，检查拼写，或者删去',
  },
  {
    name: 'a missing field',
    change: swap(second, 'answer: 先写下来再说。\n', ''),
    file: second,
    message: '缺少字段“answer”。answer 要写：一句话的答案',
  },
  {
    name: 'a title that is too long',
    change: swap(second, '怎么说清楚', '长'.repeat(29)),
    file: second,
    line: 2,
    message: '“title”：title 最多 28 字，细节写进 answer',
  },
  {
    name: 'an answer that is too long',
    change: swap(second, '先写下来再说。', '长'.repeat(61)),
    file: second,
    line: 3,
    message: 'answer 有 61 字，最多 60 字，一句话说完',
  },
  {
    name: 'an answer that its citation makes too long',
    change: swap(second, '先写下来再说。', `${'长'.repeat(45)}((demo-line))`),
    file: second,
    line: 3,
    message: 'answer 有 61 字，最多 60 字，一句话说完',
  },
  {
    name: 'more than three phrases',
    change: swap(second, '[怎么说]', '[一, 二, 三, 四]'),
    file: second,
    line: 4,
    message: '“phrases”：phrases 最多三种，其余写进 aliases',
  },
  {
    name: 'no alias',
    change: swap(second, 'aliases:\n  - 说不清\n  - 怎么讲', 'aliases: []'),
    file: second,
    line: 5,
    message: '“aliases”：至少写一个别名，如“退钱”',
  },
  {
    name: 'an alias that another section of the article has',
    change: swap(second, '- 怎么讲', '- 找 客服'),
    file: second,
    line: 7,
    message: '别名“找 客服”在first.mdx里已经有了，只留一处',
  },
  {
    name: 'an alias that stands twice in a section',
    change: swap(second, '- 怎么讲', '- 说不清'),
    file: second,
    line: 7,
    message: '别名“说不清”在本节里已经有了，只留一处',
  },
  {
    name: 'digits in an alias that are no record’s',
    change: swap(second, '- 怎么讲', '- 打４００８８８'),
    file: second,
    line: 7,
    message: '别名“打４００８８８”里的数字 400888 不属于任何记录：先在 numbers.yaml 里写清它是谁的',
  },
  {
    name: 'a period in the answer',
    change: swap(second, '先写下来再说。', '先等三个工作日。'),
    file: second,
    line: 3,
    message: `answer ${period('三个工作日')}`,
  },
  {
    name: 'a phone number in the title',
    change: swap(second, '怎么说清楚', '打 400 123 4567 行吗'),
    file: second,
    line: 2,
    message: `title ${phone('400 123 4567')}`,
  },
  {
    name: 'an unknown record in a phrase',
    change: swap(second, '[怎么说]', '["((demo-lime)) 是谁"]'),
    file: second,
    line: 4,
    message: /^phrases 引用了“demo-lime”.*是否想写“demo-line”？$/,
  },
  {
    name: 'the order of another section',
    change: swap(second, 'order: 2', 'order: 1'),
    file: second,
    line: 8,
    message: 'order 1 和 first.mdx 一样，改一个',
  },
  {
    name: 'a review date in the future',
    change: swap(second, '2026-01-31', '2026-06-02'),
    file: second,
    line: 9,
    message: 'reviewedOn（2026-06-02）在将来，写实际核对的那一天',
  },
  {
    name: 'an impossible date',
    change: swap(second, '2026-01-31', '2026-02-31'),
    file: second,
    line: 9,
    message: '“reviewedOn”：日期写成带引号的 "2026-11-22"，而且要真有这一天',
  },
  {
    name: 'a YAML key that stands twice',
    change: swap(second, 'order: 2', 'order: 2\norder: 3'),
    file: second,
    line: 9,
    message: '同一个名字写了两次，删去一个',
  },
  {
    name: 'broken YAML',
    change: swap(second, '怎么说清楚', '说: 清楚'),
    file: second,
    line: 2,
    message: /^YAML 写法有误（.+）：检查缩进、引号和冒号/,
  },
  {
    name: 'no frontmatter',
    change: (files) => files.set(second, prose),
    file: second,
    line: 1,
    message: '开头要有两行 --- 围起来的 frontmatter',
  },
  {
    name: 'an unknown group of an article',
    change: swap(index, 'group: contact', 'group: other'),
    file: index,
    line: 6,
    message: '“group”：group 只能是 contact、problem、safety、better、outside',
  },
];

const bodyFaults: Bad[] = [
  {
    name: 'an unknown record, with a suggestion',
    change: say('拨 ((demo-lin))。'),
    file: second,
    line: 12,
    message: '引用了“demo-lin”，numbers.yaml、rules.yaml、claims.yaml 里都没有，是否想写“demo-line”？',
  },
  {
    name: 'an unknown record that resembles none',
    change: say('拨 ((zzzz-zzzz-zzzz))。'),
    file: second,
    line: 12,
    message: '引用了“zzzz-zzzz-zzzz”，numbers.yaml、rules.yaml、claims.yaml 里都没有，先把它写成一条记录',
  },
  {
    name: 'an unknown record in a card',
    change: say('<NumberCard id="demo-lines" />'),
    file: second,
    line: 12,
    message: /^引用了“demo-lines”/,
  },
  {
    name: 'a retired record',
    change: (files) => {
      replaceIn(files, rules, '  text: 演示。', '  text: 演示。\n  retired: {on: "2026-02-01", why: 法律改了}');
    },
    file: first,
    line: 13,
    message: '引用了已停用的“demo-return”（法律改了），换成现在有效的记录',
  },
  {
    name: 'an unknown part of a citation',
    change: say('它属于((demo-line:phone))。'),
    file: second,
    line: 12,
    message: '“((demo-line:phone))”里冒号后面只能写 owner、finding',
  },
  { name: 'a phone number', change: say('拨 021-87654321。'), file: second, line: 12, message: phone('021-87654321') },
  { name: 'a period', change: say('等 3 天再问。'), file: second, line: 12, message: period('3 天') },
  {
    name: 'a period in a list',
    change: say('1. 先写。\n2. 再等24小时。'),
    file: second,
    line: 13,
    message: period('24小时'),
  },
  { name: 'a period in bold', change: say('等 **3** 天。'), file: second, line: 12, message: period('3 天') },
  {
    name: 'a word that vouches for a number',
    change: say('官方电话在这里。'),
    file: second,
    line: 12,
    message: /^“官方电话”只能用在/,
  },
  { name: 'a heading', change: say('## 标题'), file: second, line: 12, message: /^正文里不能有标题/ },
  {
    name: 'a link to another site',
    change: say('看[这里](https://example.org)。'),
    file: second,
    line: 12,
    message: /^链接“https:\/\/example.org”写法不对/,
  },
  {
    name: 'a link with slashes at the ends',
    change: say('看[这里](/demo/first/)。'),
    file: second,
    line: 12,
    message: /^链接“\/demo\/first\/”写法不对/,
  },
  {
    name: 'an address in the text',
    change: say('看 https://example.org/a 吧。'),
    file: second,
    line: 12,
    message: '正文里有网址“https://example.org/a”：网址写进记录，用 ((编号)) 引用',
  },
  {
    name: 'a dead internal link',
    change: say('看[这里](demo/third)。'),
    file: second,
    line: 12,
    message: '链接“demo/third”没有这一页，检查文章名和小节名',
  },
  {
    name: 'a link to a section that has moved',
    change: (files) => {
      replaceIn(files, second, prose, '看[这里](demo/old)。');
      replaceIn(files, lock, 'demo/second:', 'demo/old: {movedTo: demo/first}\ndemo/second:');
    },
    file: second,
    line: 12,
    message: '链接“demo/old”已经搬到“demo/first”，改成新地址',
  },
  {
    name: 'an image',
    change: say('![图](demo/first)'),
    file: second,
    line: 12,
    message: '正文里不能放图片和引用式链接',
  },
  {
    name: 'HTML',
    change: say('<div>话</div>'),
    file: second,
    line: 12,
    message:
      '不能用 <div>，正文里只能用 IfNot、Alert、NumberCard、RuleLine、Plain、AppPath、ChannelLadder、DisputeTimeline',
  },
  { name: 'an HTML comment', change: say('<!-- 话 -->'), file: second, line: 12, message: unreadable },
  { name: 'an import', change: say("import x from './x.js';"), file: second, line: 12, message: noHtml },
  { name: 'an export', change: say('export const x = 1;'), file: second, line: 12, message: noHtml },
  { name: 'braces', change: say('写成 {1 + 1} 这样。'), file: second, line: 12, message: noHtml },
  {
    name: 'an unknown component',
    change: say('<Box>\n\n话\n\n</Box>'),
    file: second,
    line: 12,
    message:
      '不能用 <Box>，正文里只能用 IfNot、Alert、NumberCard、RuleLine、Plain、AppPath、ChannelLadder、DisputeTimeline',
  },
  {
    name: '<Plain> without a reason',
    change: say('等 <Plain>3 天</Plain>。'),
    file: second,
    line: 12,
    message: '<Plain> 要写 reason="…"，说明这里为什么不需要出处',
  },
  {
    name: 'an <Alert> of an unknown rank',
    change: say('<Alert rank="bad">\n\n话\n\n</Alert>'),
    file: second,
    line: 12,
    message: '<Alert> 的 rank 只能是 danger、warn、note',
  },
  {
    name: 'no <IfNot> at the end',
    change: swap(second, '\n<IfNot>\n\n换个说法。\n\n</IfNot>\n', ''),
    file: second,
    message: '最后要有 <IfNot>……</IfNot>，告诉读者不行的话找谁',
  },
  {
    name: 'text after <IfNot>',
    change: swap(second, '</IfNot>\n', '</IfNot>\n\n还有。\n'),
    file: second,
    message: '最后要有 <IfNot>……</IfNot>，告诉读者不行的话找谁',
  },
  {
    name: '`**` stuck to full-width punctuation',
    change: say('**注意：**先写。'),
    file: second,
    line: 12,
    message: '“**”紧贴全角标点，加粗不会生效：把标点放到 ** 外面，如 **注意**：',
  },
  { name: 'a component that is not closed', change: swap(second, '</IfNot>', ''), file: second, message: unreadable },
];

const fileFaults: Bad[] = [
  {
    name: 'a bad file name',
    change: (files) => files.set('content/guide/demo/Bad_Name.mdx', reordered(files)),
    file: 'content/guide/demo/Bad_Name.mdx',
    message: '名字“Bad_Name”不合规：只用小写字母、数字和单个连字符，如 refund-status',
  },
  {
    name: 'file names that differ in case only',
    change: (files) => files.set('content/guide/demo/FIRST.mdx', reordered(files)),
    file: 'content/guide/demo/FIRST.mdx',
    message: '和 content/guide/demo/first.mdx 只差大小写，网址会撞在一起，改一个',
    count: 2,
  },
  {
    name: 'a file that is neither article nor section',
    change: (files) => files.set('content/guide/notes.txt', '话'),
    file: 'content/guide/notes.txt',
    message: '这里只能放 文章名/小节名.mdx，移走或改名',
  },
  {
    name: 'an article under a reserved name',
    change: (files) => {
      files.set('content/guide/search/index.mdx', files.get(index) as string);
      files.set('content/guide/search/first.mdx', files.get(second) as string);
    },
    file: 'content/guide/search/index.mdx',
    message: '“search”留给了工具页，文章换个名字',
    count: 2,
  },
  {
    name: 'an article without an index',
    change: (files) => {
      files.set('content/guide/other/first.mdx', files.get(second) as string);
      register(files, 'other/first');
    },
    file: 'content/guide/other/index.mdx',
    message: '这篇文章没有 index.mdx，补上标题、答案和分组',
  },
  {
    name: 'an article without sections',
    change: (files) => {
      files.set('content/guide/other/index.mdx', files.get(index) as string);
      register(files, 'other');
    },
    file: 'content/guide/other/index.mdx',
    message: '这篇文章一节也没有',
  },
  ...[claims, changes, outline, triage].map((file) => ({
    name: `a missing ${file}`,
    change: (files: Files) => files.delete(file),
    file,
    message: '这个文件不见了',
  })),
  ...[lock, recordLock].map((file) => ({
    name: `a missing ${file}`,
    change: (files: Files) => files.delete(file),
    file,
    message: '这个文件不见了，里面是公布过的旧内容：从版本记录里恢复，不要重新生成',
  })),
];

const recordFaults: Bad[] = [
  {
    name: 'an id that two files have',
    change: (files) =>
      files.set(claims, (files.get(rules) as string).replace('demo-return', 'demo-line').replace('law', 'name')),
    file: claims,
    line: 4,
    message: '“demo-line”这个编号在 numbers.yaml 里已经有了，换一个',
  },
  {
    name: 'a value without claims',
    change: (files) => {
      const text = files.get(rules) as string;
      files.set(rules, text.replace(/claims:[\s\S]*/, 'claims: []\n'));
    },
    file: rules,
    line: 3,
    message: '“demo-return”有值却没有一个说法（claims），写明谁说的',
  },
  {
    name: 'a check in the future',
    change: swap(numbers, '2026-01-31', '2027-01-01'),
    file: numbers,
    line: 7,
    message: '“demo-line”的 checkedOn（2027-01-01）在将来，写实际核对的那一天',
  },
  {
    name: 'a source in the future',
    change: swap(numbers, '"2025"', '"2027-01"'),
    file: numbers,
    line: 9,
    message: '“demo-line”的来源“某网站”日期（2027-01）在将来',
  },
  {
    name: 'a retirement in the future',
    change: (files) => {
      files.set(claims, (files.get(rules) as string).replace('demo-return', 'old').replace('law', 'name'));
      registerRecord(files, 'old', '7 天');
      replaceIn(files, claims, '  text: 演示。', '  retired: {on: "2026-12-01", why: 改了}\n  text: 演示。');
    },
    file: claims,
    line: 7,
    message: '“old”的停用日期在将来',
  },
  {
    name: 'a record id that is no slug',
    change: (files) =>
      files.set(claims, (files.get(rules) as string).replace('demo-return', 'Demo_Return').replace('law', 'name')),
    file: claims,
    line: 1,
    message: '名字“Demo_Return”不合规：编号只能用小写字母、数字和单个连字符，如 consumer-hotline',
  },
  {
    name: 'a source address that is no web address',
    change: swap(numbers, 'date: "2025"', 'address: "javascript:alert(1)", date: "2025"'),
    file: numbers,
    line: 13,
    message: /address 写完整的 https:\/\/ 网址/,
  },
  {
    name: 'a change without a reason',
    change: swap(changes, ', why: 开始', ''),
    file: changes,
    line: 1,
    message: /^缺少字段“0 → why”/,
  },
];

const lockFaults: Bad[] = [
  {
    name: 'a published address that vanished',
    change: swap(lock, 'demo/second:', 'demo/secon: {}\ndemo/second:'),
    file: lock,
    line: 3,
    message:
      /^公布过的地址“demo\/secon”不见了。误删了就恢复那个文件；搬走、合并了就运行 npm run addresses -- --moved demo\/secon=demo（/,
  },
  {
    name: 'a renamed section whose old address is not moved',
    change: rename(second, 'content/guide/demo/third.mdx'),
    file: lock,
    line: 3,
    message: /^公布过的地址“demo\/second”（怎么说清楚）不见了，看起来搬到了“demo\/third”/,
    count: 5, // and the links to it, three of them in the triage
  },
  {
    name: 'a new section that is not registered',
    change: (files) => files.set('content/guide/demo/third.mdx', reordered(files)),
    file: lock,
    message: '还有 1 个新地址没有登记：demo/third。运行 npm run addresses',
  },
];

const changeFaults: Bad[] = [
  {
    name: 'an unknown record in a change',
    change: swap(changes, 'what: 公布', 'what: 改了 ((demo-lin))'),
    file: changes,
    line: 1,
    message: /^what 引用了“demo-lin”.*是否想写“demo-line”？$/,
  },
  {
    name: 'a figure in a change that no record states',
    change: swap(changes, 'why: 开始', 'why: 原来写 15 天'),
    file: changes,
    line: 1,
    message: `why ${period('15 天')}`,
  },
  {
    name: 'an unknown record in the outline',
    change: swap(outline, '((demo-line))', '((demo-lines))'),
    file: outline,
    line: 1,
    message: /^引用了“demo-lines”.*是否想写“demo-line”？$/,
  },
  {
    name: 'an unknown section in the outline',
    change: swap(outline, '[demo/first]', '[demo/first, demo/none]'),
    file: outline,
    line: 1,
    message: 'sections 里的“demo/none”没有这一页，检查文章名和小节名',
  },
  {
    name: 'a row of the outline that the source article does not have',
    change: swap(outline, 'row: 1', 'row: 19'),
    file: outline,
    line: 1,
    message: '“0 → row”：row 写 1 到 18 的整数',
  },
  {
    name: 'a changed record without its entry',
    change: swap(rules, 'value: 7 天\n  label', 'value: 15 天\n  label'),
    file: rules,
    line: 3,
    message: /^“demo-return”现在是“15 天”，content\/records\.lock\.yaml 里最后写的是“7 天”/,
  },
];

const find = 'find: {label: 找不到客服, outcome: find}';
const triageFaults: Bad[] = [
  {
    name: 'a name in the triage that digits begin',
    change: swap(triage, find, find.replace('find:', '1st:')),
    file: triage,
    message: /^名字“questions → other → answers → 1st”不合规/,
  },
  {
    name: 'an answer without question and outcome',
    change: swap(triage, find, 'find: {label: 找不到客服}'),
    file: triage,
    line: 11,
    message: /question 和 outcome 只写一个/,
  },
  {
    name: 'a first question that does not exist',
    change: swap(triage, 'first: trouble', 'first: troubel'),
    file: triage,
    line: 1,
    message: 'first 写的“troubel”不是一个问题，是否想写“trouble”？',
    count: 7, // nothing is reached any more: two questions, three outcomes, and no first answer
  },
  {
    name: 'an answer that leads to an unknown outcome',
    change: swap(triage, find, find.replace('outcome: find', 'outcome: fnd')),
    file: triage,
    line: 11,
    message: '答案“找不到客服”通到“fnd”，可是 outcomes 里没有，是否想写“find”？',
    count: 2, // the outcome is not reached, either
  },
  {
    name: 'an answer that leads to an unknown question',
    change: swap(triage, find, 'find: {label: 找不到客服, question: nowhere-at-all}'),
    file: triage,
    line: 11,
    message: '答案“找不到客服”通到“nowhere-at-all”，可是 questions 里没有，在 questions 里写上它',
    count: 2,
  },
  {
    name: 'an unknown kind of evidence',
    change: (files) => {
      replaceIn(files, triage, 'call: demo-police\n    evidence: all', 'call: demo-police\n    evidence: al');
    },
    file: triage,
    line: 22,
    message: 'evidence 里没有“al”这一类，是否想写“all”？',
  },
  {
    name: 'a circle of questions',
    change: swap(triage, find, 'find: {label: 回头, question: other}'),
    file: triage,
    line: 8,
    message: /^问题“other”有 2 条路通到（trouble → other、other → find）：一个问题只能有一条路/,
    count: 2,
  },
  {
    name: 'a question with one answer',
    change: swap(triage, '      say: {label: 说不清楚, outcome: say}\n', ''),
    file: triage,
    line: 8,
    message: '问题“other”只有一个答案，不用问：补上答案，或者删去这个问题',
    count: 2,
  },
  {
    name: 'a question without answers',
    change: (files) => {
      replaceIn(files, triage, `      ${find}\n      say: {label: 说不清楚, outcome: say}\n`, '');
      replaceIn(files, triage, '哪一件\n    answers:', '哪一件\n    answers: {}');
    },
    file: triage,
    line: 8,
    message: '问题“other”一个答案也没有，读者走进了死路：补上答案，或者删去这个问题',
    count: 3,
  },
  {
    name: 'an outcome that no way leads to',
    change: swap(triage, find, find.replace('outcome: find', 'outcome: say')),
    file: triage,
    message: '没有一条路通到结果“find”：让一个答案通到它，或者删去',
  },
  {
    name: 'a kind of evidence that no outcome has',
    change: swap(triage, 'evidence:\n  all:', 'evidence:\n  none: {title: 没人要, have: [一, 二]}\n  all:'),
    file: triage,
    line: 14,
    message: '没有一条路通到种类“none”：在一个结果的 evidence 里写上它，或者删去',
  },
  {
    name: 'more questions than a reader has patience for',
    change: (files) => {
      const deep = [1, 2, 3, 4].map(
        (i) =>
          `  deep${i}: {ask: 再问, answers: {a: {label: 甲, outcome: say}, b: {label: 乙, ${i === 4 ? 'outcome: find' : `question: deep${i + 1}`}}}}`,
      );
      replaceIn(files, triage, find, 'find: {label: 找不到客服, question: deep1}');
      replaceIn(files, triage, 'evidence:\n  all:', `${deep.join('\n')}\nevidence:\n  all:`);
    },
    file: triage,
    message: '走到“other/find/b/b/b/b”要答 6 个问题，最多 5 个：并掉一个问题',
    count: 2, // the other answer of the last question is as deep
  },
  {
    name: 'a first answer that is not for money being lost',
    change: swap(triage, '    call: demo-police\n', ''),
    file: triage,
    line: 6,
    message: /^第一个问题的第一个答案要是「钱正在被转走」/,
  },
  {
    name: 'a number to call that is not well founded',
    change: swap(triage, 'call: demo-police', 'call: demo-line'),
    file: triage,
    line: 21,
    message: '“demo-line”没有核对到可以一键拨打的程度，换一条，或者删去 call',
  },
  {
    name: 'a number to call that does not exist',
    change: swap(triage, 'call: demo-police', 'call: nobody'),
    file: triage,
    line: 21,
    message: 'call 写的“nobody”不是一条记录，见 numbers.yaml',
  },
  {
    name: 'a tool that does not exist',
    change: swap(
      triage,
      'call: demo-police\n    evidence: all',
      'call: demo-police\n    tool: search\n    evidence: all',
    ),
    file: triage,
    line: 22,
    message: /^tool 写的“search”不是工具页，能写的有 start、/,
  },
  {
    name: 'an outcome whose section does not exist',
    change: swap(triage, '客服\n    section: demo/first', '客服\n    section: demo/fist'),
    file: triage,
    line: 27,
    message: '“demo/fist”没有这一页，是否想写“demo/first”？',
  },
  {
    name: 'an outcome whose section has moved',
    change: (files) => {
      replaceIn(files, triage, '再打一次。, sections: [demo/second]', '再打一次。, sections: [demo/old]');
      replaceIn(files, lock, 'demo/second:', 'demo/old: {movedTo: demo/second}\ndemo/second:');
    },
    file: triage,
    line: 24,
    message: '“demo/old”已经搬到“demo/second”，改成新地址',
  },
  {
    name: 'an outcome that sends back to where the reader came from',
    change: swap(triage, '从头来。, sections: [demo/first]', '从头来。, sections: [demo/second]'),
    file: triage,
    line: 37,
    message: '不行的话又回到“demo/second”，读者刚从那里来：换一节',
  },
  {
    name: 'a period in a sentence to copy',
    change: swap(triage, 'say: 转人工', 'say: 请 3 天内答复'),
    file: triage,
    line: 30,
    message: period('3 天'),
  },
  {
    name: 'a phone number in a question',
    change: swap(triage, 'ask: 哪一件', 'ask: 打过 021-87654321 吗'),
    file: triage,
    line: 9,
    message: phone('021-87654321'),
    count: 1,
  },
  {
    name: 'an unknown record in what to have ready',
    change: swap(triage, '[充好电的手机]', '["((demo-lines))"]'),
    file: triage,
    line: 29,
    message: /^引用了“demo-lines”.*是否想写“demo-line”？$/,
  },
];

/** A third section's text, made from the second. */
function reordered(files: Files): string {
  return (files.get(second) as string).replace('order: 2', 'order: 3').replace('- 说不清\n  - 怎么讲', '- 第三');
}

const badContent = [
  ...frontmatterFaults,
  ...bodyFaults,
  ...fileFaults,
  ...recordFaults,
  ...lockFaults,
  ...changeFaults,
  ...triageFaults,
];

describe('checkContent', () => {
  test('accepts good content', () => {
    expect(checkContent({ files: goodContent() }, today)).toEqual([]);
  });

  for (const bad of badContent) {
    test(`reports ${bad.name}`, () => {
      const files = goodContent();
      bad.change(files);
      const faults = checkContent({ files }, today);
      expect(faults).toContainEqual(
        expect.objectContaining({
          file: bad.file,
          ...(bad.line && { line: bad.line }),
          message: typeof bad.message === 'string' ? bad.message : expect.stringMatching(bad.message),
        }),
      );
      expect(faults).toHaveLength(bad.count ?? 1);
    });
  }

  test('gathers the faults of several files', () => {
    const files = goodContent();
    replaceIn(files, second, prose, '等 3 天。');
    replaceIn(files, first, '过一会儿再试。', '拨 95187。');
    expect(checkContent({ files }, today).map(({ file }) => file)).toEqual([first, second]);
  });

  test('tells a fault of a record once, not again wherever it is cited', () => {
    const files = goodContent();
    replaceIn(files, numbers, 'kind: phone', 'kind: fax');
    expect(checkContent({ files }, today).map(({ file, line }) => [file, line])).toEqual([[numbers, 2]]);
  });

  test('accepts a change that names an address that has moved since', () => {
    const files = goodContent();
    replaceIn(files, changes, 'why: 开始', 'why: 开始, sections: [demo/old]');
    replaceIn(files, lock, 'demo/second:', 'demo/old: {movedTo: demo/first}\ndemo/second:');
    expect(checkContent({ files }, today)).toEqual([]);
  });

  test('accepts a period inside <Plain> with a reason', () => {
    const files = goodContent();
    replaceIn(files, second, prose, '等 <Plain reason="日常说法">3 天</Plain>。');
    expect(checkContent({ files }, today)).toEqual([]);
  });

  test('accepts vouching words beside a record of the owner’s own page', () => {
    const files = goodContent();
    replaceIn(files, second, prose, '官方电话写着 ((demo-return))。');
    expect(checkContent({ files }, today)).toEqual([]);
  });

  test('accepts files with Windows line ends', () => {
    const files = new Map([...goodContent()].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    expect(checkContent({ files }, today)).toEqual([]);
  });

  test('follows a chain of moves', () => {
    const files = goodContent();
    replaceIn(files, lock, 'demo:', 'a: {movedTo: b}\nb: {movedTo: demo/first}\ndemo:');
    expect(checkContent({ files }, today)).toEqual([]);
  });
});

import { lastDayText } from './last-day.ts';
import { lettersText } from './letters.ts';
import { contactLogWords, evidenceText } from './sheets.ts';
import { triageText } from './triage.ts';
import { whoseNumberText } from './whose-number.ts';

/** Wording around the list of tools: `/find/`, the home page, the footer, search. */
export const toolsText = {
  /** Name of the group, where articles have theirs. */
  group: '工具',
  home: '不知道从哪下手，用这几样',
} as const;

/**
 * What a tool is called wherever it is listed. `title` is the heading of its page, `label` its name where room is
 * short, `answer` says in one sentence what it gives, `phrases` are shown beside the title, `aliases` searched only.
 */
export interface ToolWords {
  title: string;
  label: string;
  answer: string;
  phrases: readonly string[];
  aliases: readonly string[];
}

/** Tool pages by address, in the order in which readers see them. */
export const toolWords = {
  start: {
    title: triageText.title,
    label: triageText.name,
    answer: '不知道算哪类事，就答几个问题，直接到该看的那一节。',
    phrases: ['不知道该找谁', '从哪里开始', '我这种情况怎么办'],
    aliases: ['选择题', '问答', '导航', '自助', '该找谁', '怎么选', '不会搜', '一步步来', '帮我判断'],
  },
  'whose-number': {
    title: whoseNumberText.title,
    label: '查号码',
    answer: '把号码贴进来，看它写在谁名下、有什么出处；来电一律先挂断。',
    phrases: ['陌生号码打来', '这个电话是真的吗', '查电话是谁的'],
    aliases: [
      '查号码',
      '号码查询',
      '电话归属',
      '谁打来的',
      '来电',
      '陌生来电',
      '短信是谁发的',
      '是不是拼多多打的',
      '是不是骗子电话',
      '号码真假',
    ],
  },
  letters: {
    title: lettersText.title,
    label: lettersText.name,
    answer: '写给商家、平台、快递、监管部门和警察的话，填几个空就能复制。',
    phrases: ['不知道怎么跟商家说', '投诉书怎么写', '有没有模板'],
    aliases: ['模板', '话术', '范文', '写信', '投诉信', '怎么写', '怎么措辞', '文案', '帮我写', '申诉书', '投诉模板'],
  },
  'last-day': {
    title: lastDayText.title,
    label: lastDayText.label,
    answer: '填上收到货的日期，算出无理由退货最晚到哪天，可以放进手机日历。',
    phrases: ['还能退几天', '退货截止到几号', '今天还来得及退吗'],
    aliases: [
      '退货截止日期',
      '退货期限计算',
      '计算器',
      '算日子',
      '倒计时',
      '还剩几天',
      '最后一天',
      '七天怎么算',
      '七天到哪天',
      '从哪天开始算',
      '日历提醒',
      '签收日期',
    ],
  },
  'sheets/evidence': {
    title: evidenceText.title,
    label: evidenceText.name,
    answer: '按事情分好的清单，备好一样勾一样，能打印，也能复制。',
    phrases: ['要准备什么证据', '截图要截哪些', '打印证据清单'],
    aliases: ['证据清单', '凭证', '举证', '要什么材料', '材料清单', '打印清单', '截图清单', '开箱视频'],
  },
  'sheets/contact-log': {
    title: contactLogWords.title,
    label: contactLogWords.name,
    answer: '每联系一次记一行：时间、工号、答应了什么、到哪天。',
    phrases: ['客服说了不认账', '通话记录怎么记', '打印空白表'],
    aliases: ['记录表', '通话记录表', '沟通记录', '联系记录', '工号记录', '表格', '打印表格', '记客服说的话'],
  },
} as const satisfies Record<string, ToolWords>;

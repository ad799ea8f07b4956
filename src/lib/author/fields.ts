import { parseArgs } from 'node:util';
import { numberSchema } from '../../schemas/number.ts';
import { slugPattern, standingSchema } from '../../schemas/record.ts';
import { ruleSchema } from '../../schemas/rule.ts';

/** What `npm run new` can write. */
export type EntryKind = 'section' | 'number' | 'rule';

/** One thing that `npm run new` asks for, as a flag or in a conversation. */
export interface Field {
  /** `--name` on the command line. */
  flag: string;
  ask: string;
  /** An example of an answer. */
  hint?: string;
  /** May be given several times; asked for one a line. */
  isMany?: boolean;
  isOptional?: boolean;
  choices?: readonly string[];
  /** The articles there are; filled in when they are known. */
  isArticle?: boolean;
  judge?: (value: string) => string | undefined;
}

/** Answers by flag; several where the field allows it. */
export type Answers = Record<string, string[]>;

const judgeName = (value: string) =>
  slugPattern.test(value) ? undefined : '只用小写字母、数字和单个连字符，如 refund-status';
const judgeLength = (limit: number) => (value: string) =>
  [...value].length > limit ? `现在 ${[...value].length} 字，最多 ${limit} 字` : undefined;

const section: Field[] = [
  { flag: 'article', ask: '放进哪一篇文章', isArticle: true },
  { flag: 'title', ask: '标题：读者的问题，用读者的话', hint: '退款没到账，钱去哪里查', judge: judgeLength(28) },
  { flag: 'name', ask: '文件名，会成为网址，公布以后不能改', hint: 'refund-status', judge: judgeName },
  { flag: 'answer', ask: '一句话的答案，最多 60 字；号码和期限写成 ((编号))', hint: '先看订单里的退款状态。' },
  { flag: 'phrase', ask: '别的问法，一到三种，会显示在「全部问题」里', hint: '退款怎么还没到', isMany: true },
  { flag: 'alias', ask: '别人还会怎么搜，只用来搜，不显示', hint: '退钱', isMany: true },
  { flag: 'step', ask: '读者要做的事，一步一行', hint: '打开订单，点「退款详情」。', isMany: true },
  { flag: 'if-not', ask: '不行的话，读者接下来找谁', hint: '还是没到，看[平台介入](dispute)。' },
];

const source: Field[] = [
  // Independent lists take two sources; the second is written into the file by hand.
  { flag: 'standing', ask: '依据有多足', choices: standingSchema.exclude(['independent-lists']).options },
  { flag: 'source', ask: '来源的标题：谁家的哪一页', hint: '某某公司「联系我们」页' },
  { flag: 'address', ask: '来源的网址', hint: 'https://example.org/contact', isOptional: true },
  { flag: 'date', ask: '来源自己的日期，没有就写 无日期', hint: '2026-11-22' },
  { flag: 'says', ask: '这个来源说了什么，一句话', isOptional: true },
];

const id: Field = { flag: 'id', ask: '编号，公布以后不能改', hint: 'consumer-hotline', judge: judgeName };
const label: Field = { flag: 'label', ask: '叫什么，最多 24 字', judge: judgeLength(24) };

const number: Field[] = [
  id,
  { flag: 'kind', ask: '是哪一种', choices: numberSchema.shape.kind.options },
  { flag: 'value', ask: '号码、网址或账号本身', hint: '021-12345678' },
  label,
  { flag: 'owner', ask: '是谁的' },
  { flag: 'purpose', ask: '管什么' },
  { flag: 'hours', ask: '几点有人', isOptional: true },
  ...source,
];

const rule: Field[] = [
  id,
  { flag: 'kind', ask: '是哪一种', choices: ruleSchema.shape.kind.options },
  { flag: 'value', ask: '句子里引用时显示的短词', hint: '7 天' },
  label,
  { flag: 'text', ask: '整条规则，一两句话' },
  { flag: 'law', ask: '法律的名称和条号', hint: '《电子商务法》第四十九条', isOptional: true },
  ...source,
];

/** The questions for each kind, in the order in which they are asked. */
export const fieldsOf: Record<EntryKind, readonly Field[]> = { section, number, rule };

/**
 * Reads the command line: `--number` or `--rule` for the kind, and any answers.
 * @throws Error in Chinese where a flag is unknown or has no value
 */
export function readFlags(args: readonly string[]): { kind: EntryKind; answers: Answers } {
  const kind: EntryKind = args.includes('--number') ? 'number' : args.includes('--rule') ? 'rule' : 'section';
  const rest = args.filter((arg) => arg !== '--number' && arg !== '--rule');
  const options = Object.fromEntries(fieldsOf[kind].map(({ flag }) => [flag, { type: 'string', multiple: true }])) as {
    [flag: string]: { type: 'string'; multiple: true };
  };
  try {
    const { values } = parseArgs({ args: rest, options, strict: true });
    return { kind, answers: { ...(values as Answers) } };
  } catch {
    const flags = fieldsOf[kind].map((field) => `--${field.flag}${field.isOptional ? '（可省）' : ''}`).join(' ');
    throw new Error(
      `参数读不懂。npm run new 写一节，npm run new -- --number 写一条号码，npm run new -- --rule 写一条规则；这里能用 ${flags}`,
    );
  }
}

/** What is wrong with the given answers, and which ones are still missing. */
export function judgeAnswers(
  kind: EntryKind,
  answers: Answers,
  articles: readonly string[],
): { faults: string[]; missing: Field[] } {
  const faults: string[] = [];
  const missing: Field[] = [];
  for (const field of fieldsOf[kind]) {
    const given = (answers[field.flag] ?? []).map((value) => value.trim()).filter(Boolean);
    if (given.length === 0) {
      if (!field.isOptional) missing.push(field);
      continue;
    }
    if (given.length > 1 && !field.isMany) faults.push(`--${field.flag} 只能写一次`);
    const choices = field.isArticle ? articles : field.choices;
    for (const value of given) {
      if (choices && !choices.includes(value)) faults.push(`--${field.flag}“${value}”只能是 ${choices.join('、')}`);
      const fault = field.judge?.(value);
      if (fault) faults.push(`--${field.flag}“${value}”：${fault}`);
    }
  }
  return { faults, missing };
}

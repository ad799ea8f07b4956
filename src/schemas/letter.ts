import { z } from 'zod';
import { dayString } from './dates.ts';

/** Who gets a letter; the order of the groups on /letters/. */
export const recipients = ['merchant', 'platform', 'courier', 'payment', 'regulator', 'police'] as const;
export type Recipient = (typeof recipients)[number];

/**
 * Blanks that a letter may declare, and what may be typed into them. `past` and `future` are days; `number` is a number
 * of the reader's case (a tracking, case or staff number), which may be as short as a verification code.
 */
export const letterFields = {
  order: 'text',
  shop: 'text',
  seller: 'text',
  goods: 'text',
  amount: 'amount',
  bought: 'past',
  received: 'past',
  asked: 'past',
  returned: 'past',
  sent: 'past',
  debited: 'past',
  happenedOn: 'text',
  tracking: 'number',
  courier: 'text',
  staff: 'number',
  caseNumber: 'number',
  payment: 'number',
  method: 'text',
  payee: 'text',
  invoiceTitle: 'text',
  taxNumber: 'tax',
  email: 'text',
  happened: 'area',
  answered: 'area',
  given: 'area',
  proof: 'area',
  wish: 'area',
  deadline: 'future',
} as const;
export type LetterField = keyof typeof letterFields;
export type FieldKind = (typeof letterFields)[LetterField];

const fieldNames = Object.keys(letterFields) as [LetterField, ...LetterField[]];
const fieldName = z.enum(fieldNames, { error: `只能用这些空格的名字：${fieldNames.join('、')}` });

const line = (field: string, what: string, most: number) =>
  z
    .string({ error: `${field} 要写：${what}` })
    .min(1, `${field} 不能空`)
    .max(most, `${field} 最多 ${most} 字`);

/** One line of the letter: the same in both tones, or one wording for each. */
const textLine = z.union(
  [
    z.string().min(1),
    z.strictObject({ polite: z.string().min(1), firm: z.string().min(1) }),
    z.strictObject({ polite: z.string().min(1) }),
    z.strictObject({ firm: z.string().min(1) }),
  ],
  { error: '一行写成一句话；两种语气不一样的，写成 polite: 和 firm:' },
);

/** A message that a reader fills in and copies (content/letters/<slug>.yaml). */
export const letterSchema = z.strictObject({
  /** Heading, result title. Its length, and that of the answer, is checked after citations are resolved. */
  title: line('title', '写给谁、为什么事', 60),
  /** What the letter is for, in one sentence; the description of its page. */
  answer: line('answer', '这封信管什么用，一句话', 120),
  phrases: z
    .array(z.string().min(1), { error: 'phrases 要写：一到三种问法' })
    .min(1, '至少写一种问法')
    .max(3, 'phrases 最多三种，其余写进 aliases'),
  aliases: z.array(z.string().min(1), { error: 'aliases 要写：别人会怎么搜' }).min(1, '至少写一个别名'),
  to: z.enum(recipients, { error: `to 只能是 ${recipients.join('、')}` }),
  order: z.number({ error: 'order 写整数，决定排在第几' }).int('order 写整数，决定排在第几'),
  reviewedOn: dayString,
  /** A public line to call before anything is written. */
  call: z.string().min(1).optional(),
  where: line('where', '发到哪里', 120),
  before: z
    .array(line('before', '发之前先做什么', 120))
    .min(1, 'before 空着就整行删去')
    .optional(),
  fields: z.array(fieldName, { error: 'fields 要写：用到哪些空格' }).min(3, 'fields 至少写三样'),
  /** Lines with one of these are left out where the reader leaves it empty. */
  optional: z.array(fieldName).min(1, 'optional 空着就整行删去').optional(),
  /** Examples under a blank, where the common hint is too general. */
  hints: z.partialRecord(fieldName, line('hints', '这个空格怎么填', 60)).optional(),
  /** Wishes that one tap fills in. */
  wishes: z
    .array(line('wishes', '常见的要求', 40), { error: 'wishes 要写：一到四个常见的要求' })
    .min(1, '至少写一个')
    .max(4, 'wishes 最多四个'),
  /** The letter itself. */
  letter: z.array(textLine, { error: 'letter 要写：信的正文，一行一句' }).min(3, 'letter 至少三行'),
  /** Why there is no day to answer by; without it, both tones must name one. */
  noDeadline: line('noDeadline', '为什么没有期限', 60).optional(),
  attach: z.array(line('attach', '附上什么', 60), { error: 'attach 要写：附上什么' }).min(1, '至少写一样'),
  ifNot: z.strictObject(
    {
      text: line('ifNot → text', '不行的话怎么办', 120),
      links: z.array(z.string().min(1), { error: 'links 要写：一到三页' }).min(1, '至少写一页').max(3, '最多写三页'),
    },
    { error: 'ifNot 要写：text 和 links' },
  ),
});
export type Letter = z.infer<typeof letterSchema>;

export const tones = ['polite', 'firm'] as const;
export type Tone = (typeof tones)[number];

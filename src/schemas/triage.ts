import { z } from 'zod';

/** Part of an address. It starts with a letter: JavaScript would put names of digits alone before all others. */
const namePattern = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/;

const slug = (what: string) =>
  z
    .string({ error: `${what}要写` })
    .regex(namePattern, `${what}只能用小写字母、数字和单个连字符，字母开头，如 not-sent`);
const line = (field: string, what: string, most: number) =>
  z
    .string({ error: `${field} 要写：${what}` })
    .min(1, `${field} 不能空`)
    .max(most, `${field} 最多 ${most} 字`);
const section = z
  .string({ error: '要写成 文章/小节，如 logistics/stuck' })
  .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, '写成 文章/小节，如 logistics/stuck，首尾不带斜杠');
const haveList = z.array(line('have', '备好什么', 60), { error: 'have 要写：备好什么，一行一样' });

/** One answer to a question; its key is the next part of the address. */
const answerSchema = z
  .strictObject({
    label: line('label', '读者会选的那句话', 24),
    /** The next question; or … */
    question: slug('question ').optional(),
    /** … the outcome. */
    outcome: slug('outcome ').optional(),
  })
  .refine((answer) => (answer.question === undefined) !== (answer.outcome === undefined), {
    error: 'question 和 outcome 只写一个：下一个问题，或者结果。一个都不写，读者就走进了死路',
  });

const questionSchema = z.strictObject({
  ask: line('ask', '问读者的话', 24),
  answers: z.record(slug('答案的名字'), answerSchema, { error: 'answers 要写：每个答案一行' }),
});

/** Drawings of src/components/pictures/. */
export const pictures = ['ladder', 'app-path', 'dispute'] as const;
export type Picture = (typeof pictures)[number];

/** What a reader keeps ready for one kind of problem; the base of every outcome of that kind, and of the printed sheet. */
const evidenceSchema = z.strictObject({
  title: line('title', '哪一类问题', 20),
  have: haveList.min(2, 'have 至少写两样'),
  picture: z.enum(pictures, { error: `picture 只能是 ${pictures.join('、')}，没有图就整行删去` }).optional(),
});

const outcomeSchema = z.strictObject({
  title: line('title', '读者的情形，用读者的话', 24),
  section,
  /** A public line to call before anything else: only where money is being lost. */
  call: slug('call ').optional(),
  evidence: slug('evidence '),
  /** A tool that does a part of it: `last-day`. */
  tool: section.optional(),
  /** A letter that says it in full: its file's name, `refund`. */
  letter: slug('letter ').optional(),
  /** What to have ready besides what the kind of problem needs. */
  have: haveList.min(1, 'have 空着就整行删去').optional(),
  /** A sentence to copy by hand; 〔〕 mark what the reader fills in. */
  say: line('say', '可以照抄的一句话', 120),
  ifNot: z.strictObject(
    {
      text: line('ifNot → text', '不行的话怎么办', 60),
      sections: z.array(section, { error: 'sections 要写：一到两节' }).min(1, '至少写一节').max(2, '最多写两节'),
    },
    { error: 'ifNot 要写：text 和 sections' },
  ),
});

/** Questions that lead to a section (content/triage.yaml). Keys are ids; a key of `answers` is part of an address. */
export const triageSchema = z.strictObject({
  /** The question on /start/. */
  first: slug('first '),
  questions: z.record(slug('问题的名字'), questionSchema, { error: 'questions 要写' }),
  evidence: z.record(slug('种类的名字'), evidenceSchema, { error: 'evidence 要写：每类问题要备什么' }),
  outcomes: z.record(slug('结果的名字'), outcomeSchema, { error: 'outcomes 要写' }),
});
export type Triage = z.infer<typeof triageSchema>;

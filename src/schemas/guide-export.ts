import { z } from 'zod';
import { articleGroups } from './article.ts';
import { standingSchema } from './record.ts';

const day = z.iso.date();
const address = z.string().regex(/^\/(?:[\w.~-]+\/)*$/);
const told = <T extends z.ZodType>(schema: T, description: string): T => schema.meta({ description });

const source = z.strictObject({
  title: z.string(),
  address: told(z.url().optional(), '出处的网址；传播假号码的网页不给'),
  date: told(z.string(), '出处自己的日期：年、年月、年月日，或“无日期”'),
  issuer: told(z.string().optional(), '公告是哪个机构发布的'),
  seenIn: told(z.literal('app').optional(), '有人在 App 里亲眼看到'),
  screen: told(z.string().optional(), '在哪一屏、看到了什么字'),
});

const claim = z.strictObject({
  said: told(z.string(), '这一方说的：号码归谁，或者值是多少'),
  says: told(z.string().optional(), '用一句话说清这一方说了什么'),
  standing: told(standingSchema, '这个说法的依据有多足'),
  sources: z.array(source),
});

const record = z.strictObject({
  id: told(z.string(), '正文里写成 ((id))'),
  file: told(z.enum(['numbers', 'rules', 'claims']), '号码和账号；法律、规则和期限；其他说法'),
  kind: z.string(),
  label: z.string(),
  value: told(z.string().nullable(), '没有查到就是 null；不可信的号码遮住后几位'),
  masked: told(z.boolean(), 'value 是不是遮住的'),
  owner: told(z.string().nullable(), '依据最足的一方说它归谁'),
  purpose: z.string().nullable(),
  hours: z.string().nullable(),
  text: told(z.string().nullable(), '规则或说法的全文'),
  law: z.string().nullable(),
  note: z.string().nullable(),
  standing: told(
    z.enum(['verified', 'independent', 'reposts', 'conflict', 'retired', 'notfound']),
    '读者看到的标记，由 claims 推出：已核对、多方印证、网传、有冲突、已停用、没有查到',
  ),
  retired: told(z.strictObject({ on: day, why: z.string() }).nullable(), '哪天停用、为什么；还在用就是 null'),
  finding: told(z.string().nullable(), '号码才有：各方说法合起来，它归谁，一句话'),
  mayCall: told(z.boolean(), '核对到可以放心一键拨打的程度'),
  checkedOn: day,
  checkedBy: z.string(),
  claims: told(z.array(claim), '依据足的在前'),
});

const section = z.strictObject({
  id: told(z.string(), '文章/小节'),
  path: told(address, '这一节自己的地址，从网站的根算起'),
  title: z.string(),
  answer: z.string(),
  phrases: told(z.array(z.string()), '问题的其他问法'),
  aliases: told(z.array(z.string()), '别人会怎么搜；含有遮住的号码的不给'),
  body: told(z.string(), '正文，MDX：((id)) 引用记录，链接写成 文章/小节'),
  cites: told(z.array(z.string()), '引用的记录，按先后'),
  reviewedOn: told(day, '哪天照着出处核对过'),
});

const article = z.strictObject({
  id: z.string(),
  path: address,
  title: z.string(),
  shortTitle: z.string(),
  answer: z.string(),
  audience: z.enum(['shopper', 'merchant']),
  group: z.enum(Object.keys(articleGroups) as [string, ...string[]]),
  body: z.string(),
  cites: z.array(z.string()),
  sections: z.array(section),
});

const change = z.strictObject({
  id: z.string(),
  on: day,
  title: z.string(),
  why: z.string(),
  record: told(
    z.strictObject({ id: z.string(), before: z.string(), after: z.string() }).nullable(),
    '哪条记录由什么改成什么',
  ),
  source: source.nullable(),
});

/** Shape of /guide.json: the whole content for others to build on. /guide.schema.json is made from it. */
export const guideExportSchema = told(
  z.strictObject({
    $schema: z.literal('./guide.schema.json'),
    version: told(z.literal(1), '写法变了就加一'),
    name: z.string(),
    unofficial: told(z.string(), '转用时请照样写明'),
    licence: z.literal('CC-BY-4.0'),
    site: told(z.url().nullable(), '网站的地址；没有设置就是 null'),
    reviewedUntil: told(day, '最近一次核对的日子'),
    articles: z.array(article),
    records: z.array(record),
    changes: told(z.array(change), '新的在前'),
  }),
  '拼多多客服求助指南的全部内容：文章、小节、记录、说法和日期',
);
export type GuideExport = z.infer<typeof guideExportSchema>;

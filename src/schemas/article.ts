import { z } from 'zod';

/** Groups of articles in navigation, in the order in which they are shown. */
export const articleGroups = {
  contact: '找客服',
  problem: '解决问题',
  safety: '防骗',
  better: '更好地沟通',
  outside: '平台之外',
} as const;
export type ArticleGroup = keyof typeof articleGroups;

/** Frontmatter of an article (content/guide/<article>/index.mdx). */
export const articleSchema = z.strictObject({
  title: z.string({ error: 'title 要写' }).min(1).max(28, 'title 最多 28 字，细节写进 answer'),
  /** For navigation and breadcrumbs. */
  shortTitle: z.string({ error: 'shortTitle 要写：导航里的短名' }).min(1).max(8, 'shortTitle 最多 8 字'),
  answer: z.string({ error: 'answer 要写：一句话的答案' }).min(1),
  audience: z.enum(['shopper', 'merchant'], { error: 'audience 只能是 shopper 或 merchant' }),
  group: z.enum(Object.keys(articleGroups) as [ArticleGroup, ...ArticleGroup[]], {
    error: `group 只能是 ${Object.keys(articleGroups).join('、')}`,
  }),
  /** Place in its group. */
  order: z.number({ error: 'order 写整数' }).int('order 写整数'),
});
export type ArticleFrontmatter = z.infer<typeof articleSchema>;

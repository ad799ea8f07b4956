import { z } from 'zod';
import { dayString } from './dates.ts';

/** Frontmatter of one section: one question, one answer (content/guide/<article>/<section>.mdx). */
export const sectionSchema = z.strictObject({
  /** The problem in the reader's words; h1 on its own page, h2 in its article, result title. */
  title: z.string({ error: 'title 要写：读者的问题，用读者的话' }).min(1).max(28, 'title 最多 28 字，细节写进 answer'),
  /** The answer in one sentence; shown first, and the card's text. Its length is checked after citations are resolved. */
  answer: z.string({ error: 'answer 要写：一句话的答案' }).min(1),
  /** Ways of putting the problem, shown on /find/ beside the title. */
  phrases: z
    .array(z.string().min(1), { error: 'phrases 要写：一到三种问法' })
    .min(1, '至少写一种问法')
    .max(3, 'phrases 最多三种，其余写进 aliases'),
  /** Other words people type. Searched, never shown. */
  aliases: z.array(z.string().min(1), { error: 'aliases 要写：别人会怎么搜' }).min(1, '至少写一个别名，如“退钱”'),
  /** Place in the article. */
  order: z.number({ error: 'order 写整数，决定本节在文章里的位置' }).int('order 写整数，决定本节在文章里的位置'),
  /** When someone last checked the text against its sources. */
  reviewedOn: dayString,
});
export type SectionFrontmatter = z.infer<typeof sectionSchema>;

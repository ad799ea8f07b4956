import { parse } from 'yaml';
import { articleSchema } from '../../schemas/article.ts';
import { sectionSchema } from '../../schemas/section.ts';
import { type Article, buildGuide } from '../guide/guide.ts';
import { readRecords } from '../records/read.ts';
import { splitFrontmatter } from './mdx.ts';
import { readContent } from './read.ts';

/**
 * The guide read from disk: for build steps, scripts and tests, outside Astro's module graph.
 * @throws ZodError where content is faulty; the content check has run before
 */
export function readGuideFiles(root: string): Article[] {
  const entries = [...readContent(root).files].flatMap(([file, text]) => {
    const match = /^content\/guide\/(.+)\.mdx$/.exec(file);
    const split = match && splitFrontmatter(text);
    return match && split
      ? [{ id: (match[1] as string).replace(/\/index$/, ''), data: parse(split.frontmatter), body: split.body }]
      : [];
  });
  const articles = entries
    .filter(({ id }) => !id.includes('/'))
    .map((entry) => ({ ...entry, data: articleSchema.parse(entry.data) }));
  const sections = entries
    .filter(({ id }) => id.includes('/'))
    .map((entry) => ({ ...entry, data: sectionSchema.parse(entry.data) }));
  return buildGuide(articles, sections, readRecords(root));
}

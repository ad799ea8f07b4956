import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { articleSchema } from './schemas/article';
import { sectionSchema } from './schemas/section';

/** `hotline/hours.mdx` → `hotline/hours`; `hotline/index.mdx` → `hotline`. */
const generateId = ({ entry }: { entry: string }) => entry.replace(/(\/index)?\.mdx$/, '');

export const collections = {
  articles: defineCollection({
    loader: glob({ base: 'content/guide', pattern: '*/index.mdx', generateId }),
    schema: articleSchema,
  }),
  sections: defineCollection({
    loader: glob({ base: 'content/guide', pattern: ['*/*.mdx', '!*/index.mdx'], generateId }),
    schema: sectionSchema,
  }),
};

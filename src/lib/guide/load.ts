import { type CollectionEntry, getCollection } from 'astro:content';
import { records } from '../records/registry.ts';
import { type Article, buildGuide } from './guide.ts';

/** Everything that pages show, fetched once a page. */
export interface LoadedGuide {
  guide: Article[];
  articleEntry: (id: string) => CollectionEntry<'articles'>;
  sectionEntry: (id: string) => CollectionEntry<'sections'>;
}

/** Fetches the collections and builds the guide; called by pages only. */
export async function loadGuide(): Promise<LoadedGuide> {
  const [articles, sections] = await Promise.all([getCollection('articles'), getCollection('sections')]);
  const find = <T extends { id: string }>(entries: T[], id: string): T => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`No entry "${id}"`);
    return entry;
  };
  return {
    guide: buildGuide(articles, sections, records),
    articleEntry: (id) => find(articles, id),
    sectionEntry: (id) => find(sections, id),
  };
}

import { type ArticleFrontmatter, type ArticleGroup, articleGroups } from '../../schemas/article.ts';
import type { SectionFrontmatter } from '../../schemas/section.ts';
import { pictureWords } from '../pictures/in-bodies.ts';
import { citedIds, resolveCitations, resolveForTravel, shownIds } from '../records/citations.ts';
import type { RecordMap, RecordView } from '../records/records.ts';

/** What the guide needs of a collection entry; Astro's entries have more. */
export interface SourceEntry<T> {
  id: string;
  data: T;
  body?: string | undefined;
}

/** One section, with its strings resolved. */
export interface Section {
  /** `hotline/hours`: also its address. */
  id: string;
  articleId: string;
  title: string;
  answer: string;
  /** The answer as it is copied into chats: a number that is not well founded gives way to its label. */
  travelAnswer: string;
  phrases: string[];
  aliases: string[];
  reviewedOn: string;
  /** Ids of the records it cites, in order. */
  cites: string[];
  /** Those of them that its body shows in full. */
  shown: string[];
}

/** One article with its sections in order. */
export interface Article {
  id: string;
  title: string;
  shortTitle: string;
  answer: string;
  travelAnswer: string;
  audience: ArticleFrontmatter['audience'];
  group: ArticleGroup;
  cites: string[];
  shown: string[];
  sections: Section[];
}

/** The whole guide, in reading order: by group, by order, sections by order. */
export function buildGuide(
  articles: readonly SourceEntry<ArticleFrontmatter>[],
  sections: readonly SourceEntry<SectionFrontmatter>[],
  records: RecordMap,
): Article[] {
  const groups = Object.keys(articleGroups);
  const resolve = (text: string) => resolveCitations(text, records);
  const resolveTitle = (text: string) => resolveCitations(text, records, true);
  const ordered = articles.toSorted(
    (a, b) =>
      groups.indexOf(a.data.group) - groups.indexOf(b.data.group) ||
      a.data.order - b.data.order ||
      (a.id < b.id ? -1 : 1),
  );
  return ordered.map(({ id, data, body = '' }) => ({
    id,
    title: resolveTitle(data.title),
    shortTitle: data.shortTitle,
    answer: resolve(data.answer),
    travelAnswer: resolveForTravel(data.answer, records),
    audience: data.audience,
    group: data.group,
    cites: citedIds(`${data.title} ${data.answer} ${body} ${pictureWords(body)}`),
    shown: shownIds(body),
    sections: sections
      .filter((section) => section.id.startsWith(`${id}/`))
      .toSorted((a, b) => a.data.order - b.data.order)
      .map((section) => ({
        id: section.id,
        articleId: id,
        title: resolveTitle(section.data.title),
        answer: resolve(section.data.answer),
        travelAnswer: resolveForTravel(section.data.answer, records),
        phrases: section.data.phrases.map(resolveTitle),
        aliases: section.data.aliases,
        reviewedOn: section.data.reviewedOn,
        cites: citedIds(
          `${section.data.title} ${section.data.answer} ${section.body ?? ''} ${pictureWords(section.body ?? '')}`,
        ),
        shown: shownIds(section.body ?? ''),
      })),
  }));
}

/** All sections in reading order. */
export const allSections = (guide: readonly Article[]): Section[] => guide.flatMap((article) => article.sections);

/** The sections before and after one, across articles. */
export function neighbours(
  guide: readonly Article[],
  id: string,
): { prev: Section | undefined; next: Section | undefined } {
  const sections = allSections(guide);
  const index = sections.findIndex((section) => section.id === id);
  return { prev: sections[index - 1], next: sections[index + 1] };
}

/** The records for the list of sources of a section or an article: all it cites but does not show in full. */
export function listedRecords(
  { cites, shown }: { cites: readonly string[]; shown: readonly string[] },
  records: RecordMap,
): RecordView[] {
  return cites.filter((id) => !shown.includes(id)).flatMap((id) => records.get(id) ?? []);
}

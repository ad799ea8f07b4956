import { wholeAnchor, wholeSourceAnchor } from '../addresses/addresses.ts';
import { type Article, allSections } from './guide.ts';

/** Where an article or section stands on the page of the whole guide. */
export interface Place {
  href: string;
  /** `3` for an article, `3.2` for its second section: on paper, a reference without a number leads nowhere. */
  number: string;
}

/**
 * What the components of a body need to know on the page of the whole guide (`Astro.locals.wholeGuide`); on all
 * other pages it is missing. Sources stand there once, numbered, at the end.
 */
export interface WholeGuide {
  placeOf: (id: string) => Place | undefined;
  sourceOf: (recordId: string) => { href: string; number: number } | undefined;
  /** Ids of all cited records, in the order of their numbers. */
  sources: string[];
}

/** Numbers articles and sections in reading order, and records in the order in which they are first cited. */
export function wholeGuide(guide: readonly Article[]): WholeGuide {
  const places = new Map<string, Place>();
  guide.forEach((article, i) => {
    places.set(article.id, { href: `#${wholeAnchor(article.id)}`, number: `${i + 1}` });
    article.sections.forEach((section, j) => {
      places.set(section.id, { href: `#${wholeAnchor(section.id)}`, number: `${i + 1}.${j + 1}` });
    });
  });
  const sources = [
    ...new Set(guide.flatMap((article) => [article.cites, ...article.sections.map(({ cites }) => cites)].flat())),
  ];
  const numbers = new Map(sources.map((id, i) => [id, i + 1]));
  return {
    placeOf: (id) => places.get(id),
    sourceOf: (id) => {
      const number = numbers.get(id);
      return number === undefined ? undefined : { href: `#${wholeSourceAnchor(id)}`, number };
    },
    sources,
  };
}

/** The latest day on which a section was reviewed: how fresh a printed copy is. */
export const reviewedUntil = (guide: readonly Article[]): string =>
  allSections(guide)
    .map(({ reviewedOn }) => reviewedOn)
    .toSorted()
    .at(-1) ?? '';

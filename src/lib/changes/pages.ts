import type { Move } from '../addresses/moves.ts';
import { type Article, allSections } from '../guide/guide.ts';
import type { ChangeView } from './changes.ts';

/** Articles and sections that a change is about: those it names, then all sections that cite its record. */
export function changedPages(
  change: ChangeView,
  guide: readonly Article[],
  moves: readonly Move[],
): { id: string; title: string }[] {
  const pages = new Map([...guide, ...allSections(guide)].map((page) => [page.id, page.title]));
  const movedTo = new Map(moves.map(({ from, to }) => [from, to]));
  const named = change.sections.map((id) => movedTo.get(id) ?? id);
  const citing = allSections(guide).filter(({ cites }) => change.record && cites.includes(change.record.id));
  return [...new Set([...named, ...citing.map(({ id }) => id)])].flatMap((id) => {
    const title = pages.get(id);
    return title === undefined ? [] : [{ id, title }];
  });
}

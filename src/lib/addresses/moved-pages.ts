import { parse } from 'yaml';
import lockText from '../../../content/addresses.lock.yaml?raw';
import { addressLockSchema } from '../../schemas/address-lock.ts';
import { type Article, allSections } from '../guide/guide.ts';
import { linkableTools } from '../guide/tools.ts';
import { letters } from '../letters/registry.ts';
import { triage } from '../triage/registry.ts';
import { walkTriage } from '../triage/tree.ts';
import { articleAnchorLink, pageAddress } from './addresses.ts';
import { type Move, movedAnchors, movesOf } from './moves.ts';

/** A link to where an old address or fragment leads now. */
export interface MovedLink {
  /** The old fragment. */
  anchor: string;
  title: string;
  href: string;
}

/** All moved addresses of the guide, for pages; the content check has passed before. */
export function guideMoves(guide: readonly Article[]): Move[] {
  const pages = new Set(
    [...guide, ...allSections(guide), ...walkTriage(triage), ...letters].map(({ id }) => id).concat(linkableTools),
  );
  return movesOf(addressLockSchema.parse(parse(lockText) ?? {}), (address) => pages.has(address));
}

/** Title of an article, section or letter; undefined for a tool's page. */
export const titleOf = (guide: readonly Article[], id: string): string | undefined =>
  [...guide, ...allSections(guide), ...letters].find((page) => page.id === id)?.title;

/**
 * Old fragments of an article's page as links to their new places.
 * @param standingOn id of the article on whose page the links will stand; missing on the page of a moved article
 */
export function movedLinks(guide: readonly Article[], articleId: string, standingOn?: string): MovedLink[] {
  return movedAnchors(guideMoves(guide), articleId).map(({ anchor, to }) => ({
    anchor,
    title: titleOf(guide, to) ?? to,
    href: standingOn === undefined ? pageAddress(to) : articleAnchorLink(to, standingOn),
  }));
}

import type { AddressLock } from '../../schemas/address-lock.ts';

/** A moved address and where it leads now, at the end of its chain. */
export interface Move {
  from: string;
  to: string;
}

/** How a chain of moves ends: at a page, at an address without one, or in a circle. */
export type MoveEnd = { page: string } | { missing: string } | { circle: string[] };

/** Follows the moves from an address to their end. */
export function followMoves(address: string, lock: AddressLock, isPage: (address: string) => boolean): MoveEnd {
  const passed: string[] = [];
  let here = address;
  while (!isPage(here)) {
    passed.push(here);
    const next = lock[here]?.movedTo;
    if (next === undefined) return { missing: here };
    if (passed.includes(next)) return { circle: [...passed.slice(passed.indexOf(next)), next] };
    here = next;
  }
  return { page: here };
}

/** All moved addresses that lead to a page. */
export function movesOf(lock: AddressLock, isPage: (address: string) => boolean): Move[] {
  return Object.entries(lock).flatMap(([from, { movedTo }]) => {
    if (movedTo === undefined || isPage(from)) return [];
    const end = followMoves(from, lock, isPage);
    return 'page' in end ? [{ from, to: end.page }] : [];
  });
}

/** Old fragments of an article's page (`#hours` of `hotline`) and the page on which each section is now. */
export function movedAnchors(moves: readonly Move[], articleId: string): { anchor: string; to: string }[] {
  const prefix = `${articleId}/`;
  return moves.flatMap(({ from, to }) => (from.startsWith(prefix) ? [{ anchor: from.slice(prefix.length), to }] : []));
}

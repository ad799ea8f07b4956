/** Entries that a piece of the index is to have: about 3 KB as sent. Large guides get larger pieces. */
const entriesOfPiece = 1000;
const mostPieces = 1000;

/** A token of a pair begins with these many letters for its first character (tokens.ts). */
const startLength = 5;

/**
 * Cuts the body's pairs into pieces. Asked for all pairs that begin with a character, Pagefind loads the one piece
 * around the character, or where none is, all that begin with it: so a piece holds all pairs of some characters, or
 * some pairs of one.
 * @param bodies tokens of each record, each once
 * @returns the last token of each piece
 */
export function piecesOf(bodies: readonly (readonly string[])[]): string[] {
  const counts = new Map<string, number>();
  for (const token of bodies.flat()) if (token.startsWith('b')) counts.set(token, (counts.get(token) ?? 0) + 1);
  const sizeOf = (tokens: readonly string[]) => tokens.reduce((all, token) => all + (counts.get(token) ?? 0), 0);
  const tokens = [...counts.keys()].toSorted();
  const most = Math.max(entriesOfPiece, sizeOf(tokens) / mostPieces);
  const ends: string[] = [];
  let size = 0;
  for (const group of Map.groupBy(tokens, (token) => token.slice(0, startLength)).values()) {
    const isLarge = sizeOf(group) > most;
    for (const part of isLarge ? group.map((token) => [token]) : [group]) {
      const isFirst = part[0] === group[0];
      if (size > 0 && (size + sizeOf(part) > most || (isLarge && isFirst))) {
        ends.push(tokens[tokens.indexOf(part[0] as string) - 1] as string);
        size = 0;
      }
      size += sizeOf(part);
    }
    if (isLarge) {
      ends.push(group.at(-1) as string);
      size = 0;
    }
  }
  return ends;
}

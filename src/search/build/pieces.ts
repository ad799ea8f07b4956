/** Large guides get larger pieces. */
const mostPieces = 1000;

/**
 * Cuts pairs into pieces of the index. Asked for all pairs that begin with a character, Pagefind loads the one piece
 * around the character, or where none is, all that begin with it: so a piece holds all pairs of some characters, or
 * some pairs of one.
 * @param records tokens of each record
 * @param start with what tokens of pairs begin; their next four letters are a character's (tokens.ts)
 * @param entries of the index that a piece is to have
 * @returns the last token of each piece
 */
export function piecesOf(records: readonly (readonly string[])[], start: string, entries: number): string[] {
  const counts = new Map<string, number>();
  for (const token of records.flat()) if (token.startsWith(start)) counts.set(token, (counts.get(token) ?? 0) + 1);
  const sizeOf = (tokens: readonly string[]) => tokens.reduce((all, token) => all + (counts.get(token) ?? 0), 0);
  const tokens = [...counts.keys()].toSorted();
  const most = Math.max(entries, sizeOf(tokens) / mostPieces);
  const ends: string[] = [];
  let size = 0;
  for (const group of Map.groupBy(tokens, (token) => token.slice(0, start.length + 4)).values()) {
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

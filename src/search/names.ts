/**
 * Names of sections as one short text. The characters that the names use get new codes: the commonest one byte, all
 * others two, where UTF-8 spends three. Which characters they are is told by their places among the 3,755 of
 * GB2312's first level, which an engine knows. Measured with Brotli over 4,063 names: plain 22.5 KB, with these codes
 * 20.5.
 */
import { levelOneCharacters } from './level-one.ts';

/** Lists of names, packed. */
export interface PackedNames {
  /** Characters beyond GB2312's first level, in the order of their codes. */
  rare: string;
  /** Characters of that level: how many are passed over, then `a` for a common one or `b` for another; `3a12b`. */
  used: string;
  /** The lists, coded; names end with `nameEnd`, lists with `listEnd`. */
  text: string;
}

const nameEnd = ' ';
const listEnd = '!';

/** Occurrences that make a character common. */
const common = 90;

/** The code of the nth character: one byte in UTF-8 for the first, then two; none needs an escape in JSON. */
function codeOf(place: number): string {
  let code = 0x23 + place;
  if (code >= 0x5c) code++;
  if (code >= 0x7f) code += 0x22;
  if (code >= 0xd800) code += 0x800;
  return String.fromCodePoint(code);
}

/** Packs lists of names, none of which is empty; `unpackNames` gives them back. */
export function packNames(lists: readonly (readonly string[])[]): PackedNames {
  const counts = new Map<string, number>();
  for (const char of lists.flat().join('')) counts.set(char, (counts.get(char) ?? 0) + 1);
  const levelOne = levelOneCharacters();
  const inLevelOne = new Set(levelOne);
  const rare = [...counts.keys()].filter((char) => !inLevelOne.has(char)).toSorted();
  let used = '';
  let passed = 0;
  for (const char of levelOne) {
    const count = counts.get(char) ?? 0;
    if (count > 0) used += `${passed || ''}${count >= common ? 'a' : 'b'}`;
    passed = count > 0 ? 0 : passed + 1;
  }
  const codes = new Map(alphabetOf(rare.join(''), used).map((char, place) => [char, codeOf(place)]));
  const coded = (name: string) => [...name].map((char) => codes.get(char)).join('');
  const text = lists.map((names) => names.map(coded).join(nameEnd)).join(listEnd);
  return { rare: rare.join(''), used, text };
}

/** The lists that were packed. @throws where the engine lacks the encoding `gbk`, or a code stands for nothing */
export function unpackNames({ rare, used, text }: PackedNames): string[][] {
  const chars = new Map(alphabetOf(rare, used).map((char, place) => [codeOf(place), char]));
  const decoded = (name: string): string =>
    Array.from(name, (code) => {
      const char = chars.get(code);
      if (char === undefined) throw new Error(`No character for “${code}”`);
      return char;
    }).join('');
  return text ? text.split(listEnd).map((list) => list.split(nameEnd).map(decoded)) : [];
}

/** All characters in the order of their codes. */
function alphabetOf(rare: string, used: string): string[] {
  const levelOne = levelOneCharacters();
  const ranks: Record<string, string[]> = { a: [], b: [] };
  let place = 0;
  for (const [, passed, rank] of used.matchAll(/(\d*)([ab])/g)) {
    place += Number(passed);
    ranks[rank as string]?.push(levelOne[place++] as string);
  }
  return [...rare, ...(ranks.a ?? []), ...(ranks.b ?? [])];
}

/**
 * Names of sections as one short text. The characters that the names use get new codes: the commonest one byte, all
 * others two, where UTF-8 spends three. Which characters they are is told by their places among the 3,755 of
 * GB2312's first level, which an engine knows. Of a name that begins like the one before it, only the rest is sent
 * (front coding). Measured with Brotli over 5,273 names: plain 28.3 KB; the whole table, with ids, 27.3 with codes
 * alone, 26.6 without what names share.
 */
import { levelOneCharacters } from './level-one.ts';

/** Lists of names, packed. */
export interface PackedNames {
  /** Characters beyond GB2312's first level, in the order of their codes. */
  rare: string;
  /** Characters of that level: how many are passed over, then the rank of the next by its letter; `3a12b`. */
  used: string;
  /**
   * The lists, coded. Before each name but a list's first a digit: as many characters it shares with the name before
   * it, from their beginnings. Lists end with `listEnd`.
   */
  text: string;
}

const listEnd = '!';
/** Most shared characters that a digit tells. */
const mostShared = 9;
const firstDigit = 0x30;

/** Ranks of characters by how often they occur, from the commonest; rank and place in GB2312 give a character its code. */
const ranks = 'abc';
const leastOfRank = [60, 15, 1];

/** The code of the nth character: one byte in UTF-8 for the first, then two; no digit, and none needs an escape in JSON. */
function codeOf(place: number): number {
  let code = 0x23 + place;
  if (code >= 0x30) code += 10;
  if (code >= 0x5c) code++;
  if (code >= 0x7f) code += 0x22;
  if (code >= 0xd800) code += 0x800;
  return code;
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
    if (count > 0) used += `${passed || ''}${ranks[leastOfRank.findIndex((least) => count >= least)]}`;
    passed = count > 0 ? 0 : passed + 1;
  }
  const codes = new Map(
    alphabetOf(rare.join(''), used).map((char, place) => [char, String.fromCodePoint(codeOf(place))]),
  );
  const coded = (text: string) => [...text].map((char) => codes.get(char)).join('');
  const packed = lists.map((names) =>
    names
      .map((name, i) => {
        const shared = sharedLength(names[i - 1] ?? '', name);
        return i > 0 ? `${shared}${coded(name.slice(shared))}` : coded(name);
      })
      .join(''),
  );
  return { rare: rare.join(''), used, text: packed.join(listEnd) };
}

/** How many UTF-16 units two names share from their beginnings; never half a character. */
function sharedLength(one: string, other: string): number {
  let length = 0;
  while (length < Math.min(mostShared, one.length) && one[length] === other[length]) length++;
  return /[\ud800-\udbff]$/.test(other.slice(0, length)) ? length - 1 : length;
}

/** Does what unpacking needs before the names are there; the rest of it is left to `unpackNames`. */
export function prepareNames(): void {
  try {
    levelOneCharacters();
  } catch {
    // An engine without the encoding: unpacking says so.
  }
}

/** The lists that were packed. @throws where the engine lacks the encoding `gbk`, or a code stands for nothing */
export function unpackNames({ rare, used, text }: PackedNames): string[][] {
  const chars: string[] = [];
  alphabetOf(rare, used).forEach((char, place) => {
    chars[codeOf(place)] = char;
  });
  // By places and codes, which takes half the time of characters: readers wait for it.
  const unpacked = (list: string): string[] => {
    const names: string[] = [];
    let name = '';
    for (let i = 0; i < list.length; i++) {
      const code = list.codePointAt(i) as number;
      if (code > 0xffff) i++;
      if (code >= firstDigit && code <= firstDigit + mostShared) {
        names.push(name);
        name = name.slice(0, code - firstDigit);
        continue;
      }
      const char = chars[code];
      if (char === undefined) throw new Error(`No character for “${String.fromCodePoint(code)}”`);
      name += char;
    }
    names.push(name);
    return names;
  };
  return text ? text.split(listEnd).map(unpacked) : [];
}

/** All characters in the order of their codes. */
function alphabetOf(rare: string, used: string): string[] {
  const levelOne = levelOneCharacters();
  const ranked = [...ranks].map((): string[] => []);
  let place = 0;
  let passed = '';
  for (const sign of used) {
    const rank = ranked[ranks.indexOf(sign)];
    if (!rank) {
      passed += sign;
      continue;
    }
    place += Number(passed);
    passed = '';
    rank.push(levelOne[place++] as string);
  }
  return [...rare, ...ranked.flat()];
}

/**
 * Names of sections as one short text. The characters that the names use get new codes: the commonest one byte, all
 * others two, where UTF-8 spends three. Which characters they are is told by their places among the 3,755 of
 * GB2312's first level, which an engine knows. Of a name that begins like the one before it, only the rest is sent
 * (front coding). Measured with Brotli over 5,273 names: plain 28.3 KB; the whole table, with ids, 27.3 with codes
 * alone, 26.6 without what names share.
 */
import { levelOneCharacters } from './level-one.ts';

/** Lists of names, packed; a list is a text of lines. */
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
const listEndUnit = 0x21;
const lineEnd = '\n';
const lineEndUnit = 0x0a;
const listGap = '\n\n';
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

/**
 * Packs lists of names, a name a line; `unpackNames` gives them back.
 * @throws where a name is empty: two line ends part lists
 */
export function packNames(lists: readonly string[]): PackedNames {
  if (lists.some((list) => list.split(lineEnd).includes(''))) throw new Error('A name is empty');
  const counts = new Map<string, number>();
  for (const char of lists.join('').replaceAll(lineEnd, '')) counts.set(char, (counts.get(char) ?? 0) + 1);
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
  const packed = lists.map((list) =>
    list
      .split(lineEnd)
      .map((name, i, all) => {
        const shared = sharedLength(all[i - 1] ?? '', name);
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

/**
 * The lists that were packed. By UTF-16 units in one array, not by strings: readers wait for it.
 * @throws where the engine lacks the encoding `gbk`, or a code stands for nothing
 */
export function unpackNames({ rare, used, text }: PackedNames): string[] {
  if (!text) return [];
  const chars: string[] = [];
  alphabetOf(rare, used).forEach((char, place) => {
    chars[codeOf(place)] = char;
  });
  const units = new Uint16Array(text.length * (mostShared + 1));
  let end = 0;
  let start = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number;
    if (code > 0xffff) i++;
    if (code >= firstDigit && code <= firstDigit + mostShared) {
      const from = start;
      units[end++] = lineEndUnit;
      start = end;
      for (let unit = from; unit < from + code - firstDigit; unit++) units[end++] = units[unit] as number;
    } else if (code === listEndUnit) {
      units[end++] = lineEndUnit;
      units[end++] = lineEndUnit;
      start = end;
    } else {
      const char = chars[code];
      if (char === undefined) throw new Error(`No character for “${String.fromCodePoint(code)}”`);
      units[end++] = char.charCodeAt(0);
      if (char.length > 1) units[end++] = char.charCodeAt(1);
    }
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units.subarray(0, end)).split(listGap);
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

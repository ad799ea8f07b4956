/** How characters sound: for what is typed in letters, or with another character of the same sound. */
import { levelOneCharacters } from './level-one.ts';

/** What is known of characters and syllables. */
export interface Syllables {
  /** Toneless, folded syllables of a character, the commonest first; empty where unknown. */
  of(char: string): readonly string[];
  /** All syllables as people type them, folded or not. */
  is(text: string): boolean;
  /** Whether some syllable starts with this. */
  starts(text: string): boolean;
}

/** Sounds that many speakers do not keep apart, and ü, become one: zh→z, ch→c, sh→s, ang→an, eng→en, ing→in. */
const fold = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei])ng$/, '$1n')
    .replace('v', 'u');

/** Reads the build's data; an engine that lacks the encoding `gbk` knows no sounds. */
export function readSyllables(runLengths: string, readings: string): Syllables {
  const typed = new Set<string>();
  const starts = new Set<string>();
  const sounds = new Map<string, string[]>();
  const add = (char: string, syllable: string) => {
    const folded = fold(syllable);
    const known = sounds.get(char);
    if (!known) sounds.set(char, [folded]);
    else if (known.indexOf(folded) < 0) known.push(folded);
    for (const form of [syllable, folded]) {
      typed.add(form);
      for (let end = 1; end <= form.length; end++) starts.add(form.slice(0, end));
    }
  };
  try {
    const chars = levelOneCharacters();
    let next = 0;
    for (const [, syllable, count] of runLengths.matchAll(/([a-z]+)(\d+)/g))
      for (let left = Number(count); left > 0; left--) add(chars[next++] as string, syllable as string);
    for (const [, char, syllable] of readings.matchAll(/([^a-z])([a-z]+)/gu)) add(char as string, syllable as string);
  } catch {
    sounds.clear();
  }
  return {
    of: (char) => sounds.get(char) ?? [],
    is: (text) => typed.has(text),
    starts: (text) => starts.has(text),
  };
}

/** Cuts letters into syllables, as few as possible; the last may be unfinished. Empty where it cannot be done. */
export function parseSounds(letters: string, syllables: Syllables): string[] {
  const cut = (text: string): string[] | undefined => {
    const best: (string[] | undefined)[] = [[]];
    for (let end = 1; end <= text.length; end++) {
      for (let start = Math.max(0, end - 6); start < end; start++) {
        const before = best[start];
        const part = text.slice(start, end);
        const fits = syllables.is(part) || (end === text.length && syllables.starts(part));
        if (!before || !fits) continue;
        if (!best[end] || before.length + 1 < (best[end] as string[]).length) best[end] = [...before, part];
      }
    }
    return best[text.length];
  };
  const parts = letters.split(/['’ ]/).map(cut);
  return parts.every((part) => part !== undefined) ? parts.flatMap((part) => part as string[]).map(fold) : [];
}

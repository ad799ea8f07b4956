/** What the search knows of Chinese characters; made at build (build/language-data.ts), used by build and browser alike. */
export interface LanguageData {
  /** Traditional characters with their simplified forms, one after the other: `沒没帳帐`. */
  simplified: string;
  /** Run lengths of syllables over the 3,755 characters of GB2312's first level, which stand in order of sound: `a2ai13…`. */
  syllables: string;
  /** Other readings that the guide's own words need: `行hang还huan`. */
  readings: string;
}

/** Lookups over LanguageData. */
export interface Language {
  /** Each Traditional character that the guide writes in Simplified form becomes that form; others stay. */
  simplify(text: string): string;
  /** Toneless, folded syllables of a character, the commonest first; empty where unknown. */
  syllablesOf(char: string): readonly string[];
  /** All syllables as people type them, folded or not. */
  isSyllable(text: string): boolean;
  /** Whether some syllable starts with this. */
  startsSyllable(text: string): boolean;
}

/** The characters of GB2312's first level, in order; older engines know the encoding too. */
export function levelOneCharacters(): string[] {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++)
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  return [...new TextDecoder('gbk').decode(new Uint8Array(bytes))];
}

/** Sounds that many speakers do not keep apart, and ü, become one: zh→z, ch→c, sh→s, ang→an, eng→en, ing→in. */
export const foldSyllable = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei])ng$/, '$1n')
    .replace('v', 'u');

/** @param data from the build; an engine that lacks the encoding `gbk` gets a language without sounds */
export function createLanguage(data: LanguageData): Language {
  const pairs = [...data.simplified];
  const simple = new Map(pairs.flatMap((char, i) => (i % 2 ? [] : [[char, pairs[i + 1] as string] as const])));
  const typed = new Set<string>();
  const starts = new Set<string>();
  const sounds = new Map<string, string[]>();
  const add = (char: string, syllable: string) => {
    const folded = foldSyllable(syllable);
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
    for (const [, syllable, count] of data.syllables.matchAll(/([a-z]+)(\d+)/g))
      for (let left = Number(count); left > 0; left--) add(chars[next++] as string, syllable as string);
    for (const [, char, syllable] of data.readings.matchAll(/([^a-z])([a-z]+)/gu))
      add(char as string, syllable as string);
  } catch {
    sounds.clear();
  }
  return {
    simplify: (text) => [...text].map((char) => simple.get(char) ?? char).join(''),
    syllablesOf: (char) => sounds.get(char) ?? [],
    isSyllable: (text) => typed.has(text),
    startsSyllable: (text) => starts.has(text),
  };
}

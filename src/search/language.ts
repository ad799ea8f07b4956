/** What the search knows of Chinese characters; made at build (build/language-data.ts), made into lookups by create-language.ts. */
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

/** Sounds that many speakers do not keep apart, and ü, become one: zh→z, ch→c, sh→s, ang→an, eng→en, ing→in. */
export const foldSyllable = (syllable: string): string =>
  syllable
    .replace(/^([zcs])h/, '$1')
    .replace(/([aei])ng$/, '$1n')
    .replace('v', 'u');

/** What is known before the data is there: nothing. */
export const noLanguage: Language = {
  simplify: (text) => text,
  syllablesOf: () => [],
  isSyllable: () => false,
  startsSyllable: () => false,
};

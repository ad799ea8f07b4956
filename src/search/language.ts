import type { Term } from './tokens.ts';

/** What the search knows of Chinese characters; made at build (build/language-data.ts). */
export interface LanguageData {
  /** Traditional characters with their simplified forms, one after the other: `沒没帳帐`. */
  simplified: string;
  /** Run lengths of syllables over the 3,755 characters of GB2312's first level, which stand in order of sound: `a2ai13…`. */
  syllables: string;
  /** Other readings that the guide's own words need: `行hang还huan`. */
  readings: string;
}

/** What build and browser ask of it (create-language.ts). All texts are normalised. */
export interface Language {
  /** Each Traditional character that the guide writes in Simplified form becomes that form; others stay. */
  simplify(text: string): string;
  /** Sounds of each adjacent pair. */
  soundTokens(text: string): string[];
  /** Initials of every two to four neighbouring characters, and of whole phrases. */
  initialTokens(text: string): string[];
  /** What letters ask for where they are sounds. */
  soundTerms(letters: string): Term[];
  /** Whether a name sounds like these letters, or begins with them: tuikuan and tk are 退款. */
  hear(letters: string): ((name: string) => boolean) | undefined;
}

/** What is known before the data is there: nothing. */
export const noLanguage: Language = {
  simplify: (text) => text,
  soundTokens: () => [],
  initialTokens: () => [],
  soundTerms: () => [],
  hear: () => undefined,
};

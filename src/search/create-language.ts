import type { Language, LanguageData } from './language.ts';
import { parseSounds, readSyllables } from './sounds.ts';
import { hanRuns, longestInitials, pairsOf, shortestInitials, type Term } from './tokens.ts';

const soundToken = (first: string, second: string): string => `p${first}0${second}`;

/** Makes the build's data answer what is asked of it. */
export function createLanguage(data: LanguageData): Language {
  const pairs = [...data.simplified];
  const simple = new Map(pairs.flatMap((char, i) => (i % 2 ? [] : [[char, pairs[i + 1] as string] as const])));
  const syllables = readSyllables(data.syllables, data.readings);
  return {
    simplify: (text) => Array.from(text, (char) => simple.get(char) ?? char).join(''),
    soundTokens: (text) =>
      hanRuns(text).flatMap((run) =>
        pairsOf(run).flatMap(([first, second]) =>
          syllables.of(first).flatMap((a) => syllables.of(second).map((b) => soundToken(a, b))),
        ),
      ),
    initialTokens(text) {
      const tokens: string[] = [];
      for (const run of hanRuns(text)) {
        const letters = run.map((char) => syllables.of(char)[0]?.[0] ?? ' ').join('');
        for (let size = shortestInitials; size <= 4; size++)
          for (let start = 0; start + size <= letters.length; start++)
            tokens.push(`i${letters.slice(start, start + size)}`);
        if (letters.length > 4 && letters.length <= longestInitials) tokens.push(`i${letters}`);
      }
      return tokens.filter((token) => token.indexOf(' ') < 0);
    },
    soundTerms(letters) {
      const parse = parseSounds(letters, syllables);
      return pairsOf(parse).map(
        ([first, second], place): Term => ({
          text: `${first}'${second}`,
          kind: 'sound',
          tokens: [{ token: soundToken(first, second), weight: 1, isPrefix: place === parse.length - 2 }],
        }),
      );
    },
    hear(letters) {
      if (!/^[a-z'’ ]+$/.test(letters)) return undefined;
      const parse = parseSounds(letters, syllables);
      const sounds = parse.length > 1 ? parse.join("'") : undefined;
      return (name) => {
        const heard = Array.from(name, (char) => syllables.of(char)[0]);
        if (heard.some((sound) => sound === undefined)) return false;
        return heard.map((sound) => sound?.[0]).join('') === letters || heard.join("'") === sounds;
      };
    },
  };
}

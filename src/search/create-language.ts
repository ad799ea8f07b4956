import { foldSyllable, type Language, type LanguageData } from './language.ts';
import { levelOneCharacters } from './level-one.ts';

/** Lookups over the build's data. @param data from the build; an engine that lacks the encoding `gbk` gets a language without sounds */
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
    simplify: (text) => Array.from(text, (char) => simple.get(char) ?? char).join(''),
    syllablesOf: (char) => sounds.get(char) ?? [],
    isSyllable: (text) => typed.has(text),
    startsSyllable: (text) => starts.has(text),
  };
}

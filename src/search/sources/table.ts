import type { Language } from '../language.ts';
import { normalise } from '../normalise.ts';
import { charsOfToken, textTokens } from '../tokens.ts';
import type { Scores, Source, Table } from '../types.ts';

/** Weights of the fields; the same as in the full text (build/write-index.ts). */
export const weights = { title: 6, alias: 4, answer: 2 } as const;

/** How soon repeats stop counting (BM25's k1). */
const saturation = 1.2;

/** Source one: titles, answers, aliases, in memory. */
export interface TableSource extends Source {
  /** Normalised titles and aliases of a document, without spaces: a query that is one of them is answered by it. */
  names(document: number): readonly string[];
  /** Whether any title or alias has this character. */
  knows(char: string): boolean;
}

/** A field of a document, its texts joined by lines. */
interface Field {
  document: number;
  text: string;
  weight: number;
}

/**
 * Looks characters up by reading all names, which takes less than to make an index of them first; words, sounds and
 * initials have one, made when they are first asked for.
 * @param answers by document, where they are there
 */
export function createTableSource(table: Table, language: Language, answers: readonly string[] = []): TableSource {
  const titles = normalise(table.titles.join('\n'), language).split('\n');
  const fields = table.ids.flatMap((_, document): Field[] => [
    { document, text: titles[document] ?? '', weight: weights.title },
    { document, text: table.aliases[document] ?? '', weight: weights.alias },
    { document, text: normalise(answers[document] ?? '', language), weight: weights.answer },
  ]);
  const words = lazily(() => makeIndex(fields, (text) => textTokens(text).filter((token) => /^[wdo]/.test(token))));
  const sounds = lazily(() =>
    makeIndex(fields, (text, weight) => [
      ...language.soundTokens(text),
      ...(weight > weights.answer ? language.initialTokens(text) : []),
    ]),
  );
  const names = lazily(() =>
    table.ids.map((_, i) => `${titles[i]}\n${table.aliases[i]}`.replace(/[^\S\n]+|\n$/g, '').split('\n')),
  );
  const find = (token: string, isPrefix: boolean): Map<number, number> => {
    const chars = charsOfToken(token);
    if (chars) return readAll(fields, chars, isPrefix);
    const index = /^[pi]/.test(token) ? sounds() : words();
    const found = new Map<number, number>();
    for (const [key, postings] of isPrefix ? index : [[token, index.get(token) ?? []] as const])
      if (key.startsWith(token)) for (const [document, weight] of postings) addTo(found, document, weight);
    return found;
  };
  const cache = new Map<string, Scores>();
  return {
    size: table.ids.length,
    names: (document) => names()[document] ?? [],
    knows: (char) => fields.some(({ text }) => text.includes(char)),
    lookup(token, isPrefix) {
      const key = isPrefix ? `${token}*` : token;
      let scores = cache.get(key);
      if (!scores) {
        scores = new Map(
          [...find(token, isPrefix)].map(([document, weight]) => [
            document,
            weight / (weight + saturation * weights.alias),
          ]),
        );
        cache.set(key, scores);
      }
      return scores;
    },
  };
}

const addTo = (sums: Map<number, number>, document: number, weight: number) =>
  sums.set(document, (sums.get(document) ?? 0) + weight);

/** Counts characters that stand side by side; with `isOpen` another character must follow. */
function readAll(fields: readonly Field[], chars: string, isOpen: boolean): Map<number, number> {
  const found = new Map<number, number>();
  const open = isOpen ? new RegExp(`${chars}(?=[\\p{Script=Han}〇々])`, 'gu') : undefined;
  for (const { document, text, weight } of fields) {
    let count = open ? (text.match(open)?.length ?? 0) : 0;
    for (let at = open ? -1 : text.indexOf(chars); at >= 0; at = text.indexOf(chars, at + chars.length)) count++;
    if (count > 0) addTo(found, document, weight * count);
  }
  return found;
}

type Index = Map<string, Map<number, number>>;

function makeIndex(fields: readonly Field[], tokensOf: (text: string, weight: number) => readonly string[]): Index {
  const index: Index = new Map();
  for (const { document, text, weight } of fields)
    for (const token of tokensOf(text, weight)) {
      let postings = index.get(token);
      if (!postings) {
        postings = new Map();
        index.set(token, postings);
      }
      addTo(postings, document, weight);
    }
  return index;
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

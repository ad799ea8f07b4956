import type { Language } from '../language.ts';
import { normalise } from '../normalise.ts';
import { initialTokens, soundTokens, textTokens } from '../tokens.ts';
import type { Scores, Source, Table } from '../types.ts';

/** Weights of the fields; the same as in the full text (build/write-index.ts). */
export const weights = { title: 6, alias: 4, phrase: 4, answer: 2 } as const;

/** How soon repeats stop counting (BM25's k1). */
const saturation = 1.2;

/** Source one: titles, answers, aliases, in memory. */
export interface TableSource extends Source {
  /** Normalised titles, phrases and aliases of a document: a query that is one of them is answered by it. */
  names(document: number): readonly string[];
}

/** Builds the index in the browser; sounds and initials only when letters or an unknown pair ask for them. */
export function createTableSource(table: Table, language: Language): TableSource {
  const names: string[][] = [];
  const plain = new Map<string, Map<number, number>>();
  const sounding = new Map<string, Map<number, number>>();
  const add = (
    index: Map<string, Map<number, number>>,
    tokens: readonly string[],
    document: number,
    weight: number,
  ) => {
    for (const token of tokens) {
      let postings = index.get(token);
      if (!postings) {
        postings = new Map();
        index.set(token, postings);
      }
      postings.set(document, (postings.get(document) ?? 0) + weight);
    }
  };
  const fields: { text: string; weight: number }[][] = table.rows.map(
    ([, title, answer, aliases, phrases], document) => {
      const parts = [
        { text: title, weight: weights.title },
        ...phrases.map((text) => ({ text, weight: weights.phrase })),
        ...aliases.map((text) => ({ text, weight: weights.alias })),
        { text: answer, weight: weights.answer },
      ].map(({ text, weight }) => ({ text: normalise(text, language), weight }));
      for (const { text, weight } of parts) add(plain, textTokens(text), document, weight);
      names.push(parts.slice(0, -1).map(({ text }) => text));
      return parts;
    },
  );
  let hasSounds = false;
  const withSounds = () => {
    if (!hasSounds)
      fields.forEach((parts, document) => {
        for (const { text, weight } of parts) {
          add(sounding, soundTokens(text, language), document, weight);
          if (weight > weights.answer) add(sounding, initialTokens(text, language), document, weight);
        }
      });
    hasSounds = true;
    return sounding;
  };
  const score = (postings: ReadonlyMap<number, number>): Scores =>
    new Map([...postings].map(([document, weight]) => [document, weight / (weight + saturation * weights.alias)]));
  return {
    size: table.rows.length,
    names: (document) => names[document] ?? [],
    lookup(token, isPrefix) {
      const index = /^[pi]/.test(token) ? withSounds() : plain;
      if (!isPrefix) return score(index.get(token) ?? new Map());
      const merged = new Map<number, number>();
      for (const [key, postings] of index)
        if (key.startsWith(token))
          for (const [document, weight] of postings) merged.set(document, (merged.get(document) ?? 0) + weight);
      return score(merged);
    },
  };
}

/** The only module that talks to Pagefind. */
import { preload } from '../preload.ts';
import type { Fragments, Scores, Source } from '../types.ts';

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}
interface PagefindData {
  url: string;
  meta: Record<string, string>;
  filters: Record<string, string[]>;
}
interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: PagefindResult[] }>;
}

/** A section as Pagefind's own files tell it: enough to show a result without the table. */
export interface FullTextEntry {
  id: string;
  group: string;
  title: string;
  answer: string;
  /** The section's text, for passages. */
  text: string;
}

/** Source two: the whole text. */
export interface FullTextSource extends Source {
  /** What Pagefind knows of a document; loads one small file. */
  entry(document: number): Promise<FullTextEntry>;
}

/** Longest unfinished token (`w95187`) that is looked up by its beginning. */
const longestOpenToken = 6;

/** The smallest module with two tables. Pagefind's has two, too; engines before Chromium 96 and Safari 15 refuse it. */
const twoTables = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 4, 7, 2, 112, 0, 0, 112, 0, 0);

/** Whether this engine can run Pagefind at all; asked before, since Pagefind's own failure would be an error of the page. */
export const canRunPagefind = (): boolean =>
  typeof WebAssembly === 'object' && typeof BigInt === 'function' && WebAssembly.validate(twoTables);

/**
 * Pagefind's files come one after the other by themselves; this asks for all of them at once.
 * @param index Pagefind's name of its index
 */
export function preloadPagefind(folder: string, index: string): void {
  preload(`${folder}pagefind.js`, 'modulepreload');
  preload(`${folder}wasm.unknown.pagefind`);
  preload(`${folder}pagefind.${index}.pf_meta`);
}

/**
 * Loads Pagefind.
 * @param folder address of Pagefind's folder, with a slash at the end
 * @param fragments Pagefind's names of the table's rows; other documents get numbers after them
 * @throws where a file is missing or the engine cannot run it
 */
export async function loadPagefind(folder: string, fragments: Promise<Fragments>): Promise<FullTextSource> {
  const { size, names } = await fragments;
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await engine.options({ basePath: folder, baseUrl: '/', noWorker: true });
  await engine.init();
  const documents = new Map(names.map((name, i) => [name, i]));
  const results: PagefindResult[] = [];
  const cache = new Map<string, Promise<Scores>>();
  /**
   * Asked for a word that it does not have, Pagefind answers with the longest beginning that it has. Only what
   * the word in quotes finds too is taken; quotes alone would leave all scores equal.
   */
  const look = async (token: string, isPrefix: boolean): Promise<Scores> => {
    const exact = new Set((await engine.search(`"${token}"`)).results.map(({ id }) => id));
    const goesOn = isPrefix && token.length <= longestOpenToken;
    if (exact.size === 0 && !goesOn) return new Map();
    const found = (await engine.search(token)).results.filter(({ id }) => goesOn || exact.has(id));
    const best = found.reduce((max, { score }) => Math.max(max, score), 0) || 1;
    return new Map(
      found.map((result) => {
        const document = documents.get(result.id) ?? documents.size;
        documents.set(result.id, document);
        results[document] = result;
        return [document, result.score / best];
      }),
    );
  };
  return {
    size,
    lookup(token, isPrefix): Promise<Scores> {
      const key = isPrefix ? `${token}*` : token;
      const known = cache.get(key);
      if (known) return known;
      const scores = look(token, isPrefix);
      cache.set(key, scores);
      return scores;
    },
    async entry(document): Promise<FullTextEntry> {
      const data = await (results[document] as PagefindResult).data();
      const { title = '', group = '', answer = '' } = data.meta;
      return { id: data.url.replace(/^\/|\/$/g, ''), title, group, answer, text: data.filters.text?.[0] ?? '' };
    },
  };
}

/** The only module that talks to Pagefind. */
import { painted } from '../painted.ts';
import { findPassage } from '../passages.ts';
import { preload } from '../preload.ts';
import { nameMark } from '../tokens.ts';
import type { Details, Scores, SectionText, Shown, Source } from '../types.ts';

interface Pagefind {
  options(options: Record<string, unknown>): Promise<void>;
  init(): Promise<void>;
  search(query: string): Promise<{ results: { id: string; score: number }[] }>;
}

/** Source two. */
export interface FullText {
  /** The whole text of the sections, without titles and aliases. */
  body: Source;
  /** Titles, answers and aliases with their sounds: what the table holds, for when there is no table. */
  names: Source;
  /** What is shown of a document, and its passage for these words; loads one small file, once. */
  entry(document: number, terms: readonly string[]): Promise<Shown>;
}

/** Longest unfinished token (`d95187`) that is looked up by its beginning. */
const longestOpenToken = 6;

/**
 * Pagefind's files come one after the other by themselves; this asks for all of them at once.
 * @param index Pagefind's name of its index
 */
function preloadPagefind(folder: string, index: string): void {
  preload(`${folder}pagefind.js`, 'modulepreload');
  preload(`${folder}wasm.unknown.pagefind`);
  preload(`${folder}pagefind-entry.json?ts=${index}`);
  preload(`${folder}pagefind.${index}.pf_meta`);
}

/** Pagefind waits for its first files in a promise that nobody else can reach; that they are missing shows at the first query. */
function hush(event: PromiseRejectionEvent): void {
  if (/Pagefind/.test(String(event.reason))) event.preventDefault();
}

/**
 * Loads Pagefind, when what was found without it can be seen: its files and its start would keep that waiting.
 * @param folder address of Pagefind's folder, with a slash at the end
 * @param details Pagefind's names of the documents; others get numbers after them
 * @param load fetches what is shown of a section by Pagefind's name of it
 * @throws where a file is missing or the engine cannot run it
 */
export async function loadPagefind(
  folder: string,
  { size, index, fragments, fillers }: Details,
  load: (name: string) => Promise<SectionText>,
): Promise<FullText> {
  await painted();
  preloadPagefind(folder, index);
  addEventListener('unhandledrejection', hush);
  const engine = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  await engine.options({ basePath: folder, baseUrl: '/', noWorker: true, metaCacheTag: index });
  await engine.init();
  const known = [...fragments];
  const documents = new Map(fragments.map((name, i) => [name, i]));
  const documentOf = (name: string): number => {
    let document = documents.get(name);
    if (document === undefined) {
      document = known.push(name) - 1;
      documents.set(name, document);
    }
    return document;
  };
  /**
   * Asked for a word that it does not have, Pagefind answers with the longest beginning that it has. Only what
   * the word in quotes finds too is taken; quotes alone would leave all scores equal.
   */
  const look = async (token: string, isPrefix: boolean): Promise<Scores> => {
    const exact = new Set((await engine.search(`"${token}"`)).results.map(({ id }) => id));
    if (exact.size === 0 && !isPrefix) return new Map();
    const found = (await engine.search(token)).results.filter(
      ({ id }) => !fillers.includes(id) && (isPrefix || exact.has(id)),
    );
    const best = found.reduce((max, { score }) => Math.max(max, score), 0) || 1;
    return new Map(found.map(({ id, score }) => [documentOf(id), score / best]));
  };
  const entries = new Map<number, Promise<SectionText>>();
  const source = (kinds: RegExp, mark: string): Source => {
    const cache = new Map<string, Promise<Scores>>();
    return {
      size,
      lookup(token, mayGoOn) {
        if (!kinds.test(token)) return new Map();
        const isPrefix = mayGoOn && token.length <= longestOpenToken;
        const key = isPrefix ? `${token}*` : token;
        let scores = cache.get(key);
        if (!scores) {
          scores = look(mark + token, isPrefix);
          cache.set(key, scores);
        }
        return scores;
      },
    };
  };
  return {
    body: source(/^[bdow]/, ''),
    names: source(/^./, nameMark),
    async entry(document, terms) {
      let entry = entries.get(document);
      if (!entry) {
        entry = load(known[document] as string);
        entries.set(document, entry);
        entry.catch(() => entries.delete(document));
      }
      const shown = await entry;
      return { ...shown, passage: findPassage(shown.text, terms) };
    },
  };
}

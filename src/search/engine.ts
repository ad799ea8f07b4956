/** The only module that talks to Pagefind. */

/** One section that matched. */
export interface Hit {
  /** Address of the section below the base path, e.g. `hotline/hours/`. */
  path: string;
  title: string;
  article: string;
  answer: string;
}

interface PagefindResult {
  id: string;
  score: number;
  data: () => Promise<{ url: string; meta: Record<string, string> }>;
}
interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: PagefindResult[] }>;
}

/** Words of a question that say nothing about the problem; taken out of queries only. */
const questionWords =
  /怎么办|怎么样|怎么|怎样|如何|为什么|为啥|是不是|能不能|可不可以|可以|请问|多少|什么|哪里|在哪|吗|呢|吧|啊|呀|的|了/g;

/** Longest query that is looked at, in characters. */
const queryLimit = 200;

let loading: Promise<Pagefind> | undefined;

/**
 * Loads the engine once; a failed load may be tried again.
 * @param folder address of Pagefind's folder, with a slash at the end
 */
async function load(folder: string): Promise<Pagefind> {
  loading ??= import(/* @vite-ignore */ `${folder}pagefind.js`)
    .then(async (engine: Pagefind) => {
      await engine.options({ basePath: folder, baseUrl: '/' });
      await engine.init();
      return engine;
    })
    .catch((error: unknown) => {
      loading = undefined;
      throw error;
    });
  return loading;
}

/** Tidies what was typed: one form of each character, no control characters or lone surrogates, bounded. */
export function tidyQuery(query: string): string {
  const whole = [...query.slice(0, queryLimit * 2).replace(/\s+/g, ' ')]
    .filter((char) => !/[\p{Cc}\p{Cs}\p{Cf}]/u.test(char))
    .join('');
  return [...whole.normalize('NFKC').replace(/\s+/g, ' ').trim()].slice(0, queryLimit).join('');
}

/** Splits Chinese runs into overlapping pairs and leaves other words whole. */
export function looseTerms(query: string): string[] {
  const bare = query.replace(questionWords, ' ').trim() || query;
  const words = bare.match(/\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu) ?? [];
  const terms = words.flatMap((word) => {
    const chars = [...word];
    const isLong = chars.length > 2 && /^\p{Script=Han}/u.test(word);
    return isLong ? chars.slice(1).map((char, i) => `${chars[i]}${char}`) : [word];
  });
  return [...new Set(terms)].slice(0, 24);
}

/**
 * Searches the guide. The whole query first; then its parts, each adding to a section's score.
 * @throws where the engine or its index cannot be loaded
 */
export async function searchSections(query: string, folder: string, limit = 20): Promise<Hit[]> {
  const engine = await load(folder);
  const scores = new Map<string, { score: number; parts: number; result: PagefindResult }>();
  const add = async (term: string, weight: number) => {
    for (const result of (await engine.search(term)).results) {
      const entry = scores.get(result.id) ?? { score: 0, parts: 0, result };
      scores.set(result.id, { ...entry, score: entry.score + result.score * weight, parts: entry.parts + 1 });
    }
  };
  const terms = looseTerms(query);
  if (query) await add(query, 2);
  for (const term of terms) await add(term, 1);
  const rank = ({ score, parts }: { score: number; parts: number }) => score * (parts / (terms.length + 1));
  const best = [...scores.values()].toSorted((a, b) => rank(b) - rank(a)).slice(0, limit);
  const data = await Promise.all(best.map(({ result }) => result.data()));
  return data.map(({ url, meta }) => ({
    path: url.replace(/^\//, ''),
    title: meta.title ?? '',
    article: meta.article ?? '',
    answer: meta.answer ?? '',
  }));
}

// The queries of the bench: reading them, asking them in a page, and counting what came first.
import { readFileSync } from 'node:fs';

/** @returns {{query: string, kind: string, set: string, articles: string[], sections: string[]}[]} */
export const readQueries = (file) =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([query, kind, articles = '', set = 'dev', sections = '']) => ({
      query,
      kind,
      set,
      articles: articles.split('|').filter((id) => /[a-z]/.test(id)),
      sections: sections.split(' ').filter(Boolean),
    }));

/** Where `ask` runs: before a first query the page of results loads no search. */
export const resultsPage = '/search/?q=%E9%80%80';

/** Runs in a page of results: asks as the button "back" would, and waits until the list is final. */
export async function ask(query) {
  await customElements.whenDefined('search-results');
  const region = document.querySelector('[data-region]');
  history.replaceState(null, '', '?q=');
  dispatchEvent(new PopStateEvent('popstate'));
  history.replaceState(null, '', `?q=${encodeURIComponent(query)}`);
  const start = performance.now();
  dispatchEvent(new PopStateEvent('popstate'));
  await new Promise((resolve) => {
    const look = () => (region.getAttribute('aria-busy') === 'false' ? resolve() : setTimeout(look, 0));
    look();
  });
  return {
    ms: performance.now() - start,
    status: document.querySelector('search-results [role=status]').textContent,
    found: [...document.querySelectorAll('ol[aria-label="搜索结果"] > li > a')].map((link) =>
      new URL(link.href).pathname.slice(1, -1),
    ),
  };
}

/** Prints recall by class and set, by section, and the negatives. @param answers what `ask` gave, one a row */
export function printQuality(rows, answers) {
  const sums = new Map();
  const missed = [];
  const count = (name, isFirst, isNear, isEmpty) => {
    const sum = sums.get(name) ?? { queries: 0, first: 0, 'in three': 0, empty: 0 };
    sums.set(name, sum);
    sum.queries++;
    sum.first += Number(isFirst);
    sum['in three'] += Number(isNear);
    sum.empty += Number(isEmpty);
  };
  let negatives = 0;
  let strong = 0;
  for (const [i, { query, kind, set, articles, sections }] of rows.entries()) {
    const { found, status } = answers[i];
    if (articles.length === 0) {
      negatives++;
      if (status.startsWith('找到')) strong++;
      continue;
    }
    const isArticle = (id) => articles.includes(id.split('/')[0]);
    const near = found.slice(0, 3);
    const isEmpty = found.length === 0;
    const inArticle = [near.slice(0, 1).some(isArticle), near.some(isArticle), isEmpty];
    count(`${set} ${kind}`, ...inArticle);
    count(`${set}, all`, ...inArticle);
    const isSection = (id) => sections.includes(id);
    const inSection = [near.slice(0, 1).some(isSection), near.some(isSection), isEmpty];
    count(`${set}, by section`, ...inSection);
    count('all, by section', ...inSection);
    if (!inSection[1]) missed.push(`${query} → ${near.join(' ')} (${sections.join(' ')})`);
  }
  const percent = (part, whole) => `${((100 * part) / whole).toFixed(1)} %`;
  console.table(
    Object.fromEntries(
      [...sums].map(([name, { queries, empty, ...hits }]) => [
        name,
        { queries, first: percent(hits.first, queries), 'in three': percent(hits['in three'], queries), empty },
      ]),
    ),
  );
  console.log(`negatives with a strong result: ${strong} of ${negatives}`);
  console.log(`right section not in the first three:\n  ${missed.join('\n  ')}`);
}

/** One figure for all lists, to compare engines and modes. */
export const fingerprint = (answers) =>
  [...answers.map(({ found }) => found.join(' ')).join('\n')]
    .reduce((hash, char) => Math.imul(hash ^ char.codePointAt(0), 16777619) >>> 0, 2166136261)
    .toString(16);

/** The value below which a share of the values lies. */
export function quantile(values, share) {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}

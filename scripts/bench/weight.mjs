// What one page weighs on its first visit, by kind, beside the limit of its kind: HTML, CSS and scripts apart.
import { basePath, dist } from '../project.mjs';

/** Kind of a page by its path and limit. */
function kindOf({ address, file }, limit) {
  const [first, second] = address.split('/');
  if (address === '') return 'home';
  if (limit !== undefined && first !== 'search') return second ? 'section' : 'article';
  return second ? `${first}/…` : first || file;
}

/** Prints the heaviest page of each kind, and how many are over their limit. @returns rows by kind, bytes (brotli) */
export async function benchWeight() {
  const { readPages } = await import('../../src/lib/output/pages.ts');
  const { limitOf } = await import('../../src/lib/output/limits.ts');
  const { weigh } = await import('../../src/lib/output/weigh.ts');
  const kinds = new Map();
  for (const page of readPages(dist)) {
    const limit = limitOf(page);
    const kind = kindOf(page, limit);
    const row = { page: page.address || page.file, ...weigh(page, dist, `${basePath}/`), limit, pages: 1, over: 0 };
    const before = kinds.get(kind);
    const isOver = limit !== undefined && row.all > limit;
    const heaviest = !before || row.all - (limit ?? 0) > before.all - (before.limit ?? 0) ? row : before;
    kinds.set(kind, { ...heaviest, pages: (before?.pages ?? 0) + 1, over: (before?.over ?? 0) + Number(isOver) });
  }
  const rows = Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
  console.table(rows);
  return rows;
}

// What one page weighs on its first visit, by kind, beside the limit of its kind: HTML with its CSS, and scripts.
import { globSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { basePath, dist, root } from '../project.mjs';

/** Bytes (brotli) that arrive in the first flight of a new connection. */
const firstFlight = 14_000;
const articles = new Set(readdirSync(join(root, 'content/guide')));
const squeezed = (text) => brotliCompressSync(text).length;

/** Kind and limit of a page by its path; pages without a limit are reported only. */
function kindOf(path, html) {
  const [first, second, ...rest] = path.split('/').slice(0, -1);
  if (!first) return path === 'index.html' ? ['home', firstFlight] : [path];
  if (first === 'search') return ['search', firstFlight];
  if (!articles.has(first)) return [second ? `${first}/…` : first];
  if (second) return rest.length > 0 ? ['other'] : ['section', 8_000];
  const sections = html.split('class="section-block"').length - 1;
  return ['article', firstFlight + 1_200 * Math.max(0, sections - 6)];
}

/** The scripts of a page with all that they import at once; what is asked for later (the search) is not counted. */
function scriptsOf(html) {
  const found = new Set();
  const follow = (file) => {
    if (found.has(file)) return;
    found.add(file);
    const code = readFileSync(join(dist, file), 'utf8');
    for (const [, name] of code.matchAll(/(?:from|import)"(\.\/[^"]+)"/g)) follow(join(dirname(file), name));
  };
  for (const [, src] of html.matchAll(/<script[^>]* src="([^"]+)"/g)) follow(src.slice(basePath.length + 1));
  return [...found];
}

/** Prints the heaviest page of each kind, and how many are over their limit. @returns rows by kind, bytes (brotli) */
export function benchWeight() {
  const kinds = new Map();
  for (const path of globSync('**/*.html', { cwd: dist })) {
    const html = readFileSync(join(dist, path), 'utf8');
    const [kind, limit] = kindOf(path, html);
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
    const script = scriptsOf(html).reduce((sum, file) => sum + squeezed(readFileSync(join(dist, file))), 0);
    const page = squeezed(html);
    const css = styles && squeezed(styles);
    const row = { page: path, html: page - css, css: css || 0, script, all: page + script, limit, pages: 1, over: 0 };
    const before = kinds.get(kind);
    const isOver = limit !== undefined && row.all > limit;
    const heaviest = !before || row.all - (limit ?? 0) > before.all - (before.limit ?? 0) ? row : before;
    kinds.set(kind, { ...heaviest, pages: (before?.pages ?? 0) + 1, over: (before?.over ?? 0) + Number(isOver) });
  }
  const rows = Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1)));
  console.table(rows);
  return rows;
}

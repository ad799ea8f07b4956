// Measures a build: its time, the bytes of dist/ by kind, the weight of a page beside its limit, and Lighthouse.
//   npm run bench                 all of it, five runs of Lighthouse a page
//   npm run bench -- 1            fewer runs; 0 leaves Lighthouse out
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { benchLighthouse } from './bench/lighthouse.mjs';
import { benchWeight } from './bench/weight.mjs';
import { dist, root } from './project.mjs';

const started = performance.now();
const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
const seconds = (performance.now() - started) / 1000;

const guide = join(root, 'content/guide');
const articles = new Set(existsSync(guide) ? readdirSync(guide) : []);

/** Pages by what they show, everything else by where it is loaded from. */
function kindOf(path) {
  const parts = path.split('/');
  if (parts[0] === 'pagefind') return 'pagefind';
  if (extname(path) !== '.html') return extname(path).slice(1) || 'other';
  if (path === 'index.html') return 'page: home';
  if (!articles.has(parts[0])) return `page: ${parts.length > 1 ? parts[0] : path}`;
  return parts.length > 2 ? 'page: section' : 'page: article';
}

const kinds = new Map();
for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
  if (!entry.isFile()) continue;
  const file = join(entry.parentPath, entry.name);
  const bytes = readFileSync(file);
  const kind = kindOf(file.slice(dist.length).split(sep).join('/'));
  const row = kinds.get(kind) ?? { files: 0, raw: 0, gzip: 0, brotli: 0, 'largest gzip': 0 };
  const gzip = gzipSync(bytes).length;
  row.files += 1;
  row.raw += bytes.length;
  row.gzip += gzip;
  row.brotli += brotliCompressSync(bytes).length;
  row['largest gzip'] = Math.max(row['largest gzip'], gzip);
  kinds.set(kind, row);
}

console.table(Object.fromEntries([...kinds].sort(([a], [b]) => (a < b ? -1 : 1))));
console.log(`build: ${seconds.toFixed(1)} s`);

benchWeight();
const runs = Number(process.argv[2] ?? 5);
if (runs > 0) await benchLighthouse(runs);

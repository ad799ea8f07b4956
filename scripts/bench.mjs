// Measures a build and compares it with the last run on this machine (.bench.json, not kept in the repository):
// weight of a page of each kind beside its limit, Lighthouse, the search, build time at 1× and 10×, output size.
//   npm run bench                         all of it, five runs of Lighthouse a page (about half an hour)
//   npm run bench -- weight lighthouse    only these parts: output, weight, lighthouse, search, build
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join, sep } from 'node:path';
import { benchBuildTime } from './bench/build-time.mjs';
import { benchLighthouse } from './bench/lighthouse.mjs';
import { readQueries } from './bench/queries.mjs';
import { benchSpeed } from './bench/speed.mjs';
import { benchWeight } from './bench/weight.mjs';
import { dist, root } from './project.mjs';

/** Each part gives rows of figures by name; bytes, milliseconds, seconds and megabytes as the figure's name says. */
const parts = {
  output: benchOutput,
  weight: benchWeight,
  lighthouse: () => benchLighthouse(5),
  search: () => benchSpeed(readQueries(join(root, 'tests/fixtures/queries.tsv'))),
  build: benchBuildTime,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in parts));
if (unknown.length > 0) throw new Error(`Unknown part "${unknown}": ${Object.keys(parts).join(', ')}`);

if (spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' }).status !== 0)
  process.exit(1);
const kept = join(root, '.bench.json');
const before = existsSync(kept) ? JSON.parse(readFileSync(kept, 'utf8')) : {};
const measured = Object.keys(parts).filter((part) => asked.length === 0 || asked.includes(part));
const now = {};
for (const part of measured)
  for (const [row, figures] of Object.entries((await parts[part]()) ?? {}))
    for (const [name, value] of Object.entries(figures)) {
      if (typeof value !== 'number') continue;
      if (!Number.isFinite(value)) throw new Error(`${part}, ${row}: ${name} is ${value}`);
      now[`${part}, ${row}: ${name}`] = value;
    }
console.table(
  Object.fromEntries(
    Object.entries(now).map(([name, value]) => [
      name,
      {
        now: value,
        before: before[name],
        change: name in before ? Math.round((value - before[name]) * 100) / 100 : '',
      },
    ]),
  ),
);
const gone = Object.keys(before).filter(
  (name) => !(name in now) && measured.some((part) => name.startsWith(`${part}, `)),
);
for (const name of gone) {
  console.log(`no longer measured: ${name} (was ${before[name]})`);
  delete before[name];
}
writeFileSync(kept, `${JSON.stringify({ ...before, ...now }, undefined, 2)}\n`);

/** Files and megabytes of `dist/`, compressed copies apart. */
function benchOutput() {
  const rows = {};
  for (const entry of readdirSync(dist, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const file = join(entry.parentPath, entry.name);
    const [folder] = file.slice(dist.length).split(sep);
    const end = extname(entry.name).slice(1);
    const kind = folder === 'pagefind' ? folder : end === 'br' || end === 'gz' ? 'compressed copies' : end || 'other';
    for (const name of [kind, 'all']) {
      rows[name] ??= { files: 0, MB: 0 };
      rows[name].files += 1;
      rows[name].MB += readFileSync(file).length / 1e6;
    }
  }
  for (const row of Object.values(rows)) row.MB = Math.round(row.MB * 100) / 100;
  console.table(rows);
  return rows;
}

// How long a build takes: of the guide, and of one with ten times as many articles.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.mjs';

const parts = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds copies of the project with compression beside the files off (QR codes need SITE_URL, which is not set).
 * @returns rows by factor: pages, seconds of wall clock, megabytes of `dist/`
 */
export function benchBuildTime(factors = [1, 10]) {
  const rows = {};
  for (const factor of factors) {
    const dir = mkdtempSync(join(tmpdir(), 'guide-build-'));
    try {
      for (const part of parts) cpSync(join(root, part), join(dir, part), { recursive: true });
      symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
      edit(join(dir, 'astro.config.mjs'), (text) => text.replace(/^ +precompress\(\),.*\n/m, ''));
      if (factor > 1) multiply(dir, factor);
      const started = performance.now();
      run(dir, 'scripts/build.mjs');
      const seconds = Math.round((performance.now() - started) / 100) / 10;
      rows[`${factor}×`] = { seconds, ...measure(join(dir, 'dist')) };
    } finally {
      rmSync(dir, { recursive: true, force: true });
    }
  }
  console.table(rows);
  return rows;
}

/**
 * Every article again under other names, registered like new ones. The checks over built pages run and are not heeded:
 * copies repeat ids on the page of all articles, and outweigh limits there.
 */
function multiply(dir, factor) {
  const guide = join(dir, 'content/guide');
  for (const article of readdirSync(guide))
    for (let i = 2; i <= factor; i++) cpSync(join(guide, article), join(guide, `${article}-${i}`), { recursive: true });
  run(dir, 'scripts/addresses.mjs');
  edit(join(dir, 'src/integrations/staged-output.ts'), (text) =>
    text.replace('faults.length > 0', 'faults.length < 0'),
  );
}

function run(dir, script) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: dir, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${script} failed:\n${stdout}${stderr}`);
}

function edit(file, change) {
  const before = readFileSync(file, 'utf8');
  const after = change(before);
  if (after === before) throw new Error(`The change left ${file} as it was`);
  writeFileSync(file, after);
}

/** Files of a built site: how many pages, how many megabytes in all. */
function measure(dir) {
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const bytes = files.reduce((sum, { parentPath, name }) => sum + statSync(join(parentPath, name)).size, 0);
  return {
    pages: files.filter(({ name }) => name.endsWith('.html')).length,
    'output, MB': Math.round(bytes / 1e5) / 10,
  };
}

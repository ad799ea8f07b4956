// How long a build of the guide takes.
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../project.mjs';

const parts = ['src', 'content', 'public', 'scripts', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Builds a copy of the project with compression beside the files off (QR codes need SITE_URL, which is not set).
 * @returns a row: pages, seconds of wall clock, megabytes of `dist/`
 */
export function benchBuildTime() {
  const dir = mkdtempSync(join(tmpdir(), 'guide-build-'));
  try {
    for (const part of parts) cpSync(join(root, part), join(dir, part), { recursive: true });
    symlinkSync(join(root, 'node_modules'), join(dir, 'node_modules'), 'junction');
    edit(join(dir, 'astro.config.mjs'), (text) => text.replace(/^ +precompress\(\),.*\n/m, ''));
    const started = performance.now();
    run(dir, 'scripts/build.mjs');
    const seconds = Math.round((performance.now() - started) / 100) / 10;
    return { build: { seconds, ...measure(join(dir, 'dist')) } };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
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

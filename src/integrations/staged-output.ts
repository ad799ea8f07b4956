import { existsSync, renameSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFaults } from '../lib/content/faults.ts';
import { checkOutput } from '../lib/output/check-output.ts';
import { readRecords } from '../lib/records/read.ts';

/**
 * Builds beside `dist/` and swaps only when the checks over the built HTML have passed too, so that
 * whatever fails leaves the old `dist/` as it was. Must be the last integration of the list.
 */
export function stagedOutput(): AstroIntegration {
  let root: URL;
  let base: string;
  return {
    name: 'staged-output',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = config.root;
        if (command === 'build') updateConfig({ outDir: new URL('.build/', config.root) });
      },
      'astro:config:done': ({ config }) => {
        base = config.base;
      },
      'astro:build:done': ({ dir }) => {
        const faults = checkOutput(fileURLToPath(dir), base, readRecords(fileURLToPath(root)));
        if (faults.length > 0) {
          console.error(formatFaults(faults));
          process.exit(1);
        }
        swap(fileURLToPath(dir), fileURLToPath(new URL('dist/', root)));
      },
    },
  };
}

/** Puts `next` in the place of `current` by two renames; the old folder is removed last. */
function swap(next: string, current: string): void {
  const old = `${current.replace(/[/\\]$/, '')}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(current)) renameSync(current, old);
  renameSync(next, current);
  rmSync(old, { recursive: true, force: true });
}

import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readGuideFiles } from '../lib/content/guide-files.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';

/** Writes the full-text index over the built section pages; runs before the output is checked and swapped in. */
export function searchIndex(): AstroIntegration {
  let root: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        await writeSearchIndex(fileURLToPath(dir), readGuideFiles(root));
      },
    },
  };
}

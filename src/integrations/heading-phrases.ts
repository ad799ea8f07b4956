import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { markHeadings } from '../lib/phrases/headings.ts';

/**
 * Marks in every heading where a line may end (styles/base.css forbids all other places): between phrases, never inside
 * a word or a name. Done once over the finished pages, since headings come from components and from authors' text alike.
 */
export function headingPhrases(): AstroIntegration {
  return {
    name: 'heading-phrases',
    hooks: {
      'astro:build:done': ({ dir }) => {
        const root = fileURLToPath(dir);
        for (const name of globSync('**/*.html', { cwd: root })) {
          const file = join(root, name);
          writeFileSync(file, markHeadings(readFileSync(file, 'utf8')));
        }
      },
    },
  };
}

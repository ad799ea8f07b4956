import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readGuideFiles } from '../lib/content/guide-files.ts';
import { readContent } from '../lib/content/read.ts';
import { tools } from '../lib/guide/tools.ts';
import { readLetters } from '../lib/letters/read.ts';
import { readRecords } from '../lib/records/read.ts';
import { readTexts, searchEntries } from '../search/build/entries.ts';
import { makeLanguageData } from '../search/build/language-data.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import { knownNumbers, makeSearchFiles } from '../search/build/write-table.ts';
import { createLanguage } from '../search/create-language.ts';

/**
 * After the build writes both sources of the search: `search/table.json` with its details, and Pagefind's index over
 * token records. Runs before the output is checked and swapped in.
 */
export function searchIndex(): AstroIntegration {
  let root: string;
  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
      },
      'astro:build:done': async ({ dir }) => {
        const guide = readGuideFiles(root);
        const data = makeLanguageData([...readContent(root).files.values(), JSON.stringify(tools)]);
        const records = readRecords(root);
        const folder = fileURLToPath(dir);
        const entries = readTexts(folder, searchEntries(guide, readLetters(root, records)));
        const index = await writeSearchIndex(folder, entries, createLanguage(data));
        const files = makeSearchFiles(entries, knownNumbers(guide, records), data, index);
        mkdirSync(new URL('search/', dir), { recursive: true });
        for (const [name, value] of Object.entries(files))
          writeFileSync(new URL(`search/${name}.json`, dir), JSON.stringify(value));
      },
    },
  };
}

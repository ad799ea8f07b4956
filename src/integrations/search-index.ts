import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { readGuideFiles } from '../lib/content/guide-files.ts';
import { readContent } from '../lib/content/read.ts';
import { tools } from '../lib/guide/tools.ts';
import { readLetters } from '../lib/letters/read.ts';
import { readRecords } from '../lib/records/read.ts';
import { makeLanguageData } from '../search/build/language-data.ts';
import { writeSearchIndex } from '../search/build/write-index.ts';
import { makeFragments, makeTable } from '../search/build/write-table.ts';
import { createLanguage, type LanguageData } from '../search/language.ts';

/** The module by which browser code gets the characters' data; declared in src/search/virtual.d.ts. */
const moduleName = 'virtual:search-language';

/**
 * Gives the browser what it must know of characters, and after the build writes both sources of the search:
 * `search/table.json` and Pagefind's index over token records. Runs before the output is checked and swapped in.
 */
export function searchIndex(): AstroIntegration {
  let root: string;
  let cached: LanguageData | undefined;
  const data = () => {
    cached ??= makeLanguageData([...readContent(root).files.values(), JSON.stringify(tools)]);
    return cached;
  };
  return {
    name: 'search-index',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        root = fileURLToPath(config.root);
        const plugin = {
          name: 'search-language',
          resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
          load: (id: string) => (id === `\0${moduleName}` ? `export default ${JSON.stringify(data())}` : undefined),
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
      'astro:build:done': async ({ dir }) => {
        const guide = readGuideFiles(root);
        const language = createLanguage(data());
        const records = readRecords(root);
        const letters = readLetters(root, records);
        const { index, fragments } = await writeSearchIndex(fileURLToPath(dir), guide, letters, language);
        const write = (name: string, value: unknown) =>
          writeFileSync(new URL(`search/${name}.json`, dir), JSON.stringify(value));
        mkdirSync(new URL('search/', dir), { recursive: true });
        const table = makeTable(guide, letters, records, index);
        write('table', table);
        write('fragments', makeFragments(table, fragments));
      },
    },
  };
}

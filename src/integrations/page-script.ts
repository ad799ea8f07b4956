import { readFileSync, writeFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { build, minifySync, normalizePath, type Plugin } from 'vite';
import { floorTargets } from '../lib/styles/floor.ts';
import { scriptNames } from '../lib/styles/script-names.ts';
import { renameInScript } from '../lib/styles/script-words.ts';
import { importsOf, laterImportsOf } from '../lib/styles/scripts.ts';

/** Stands in the page's script for the sheet of what scripts draw, until page-styles.ts has written it. */
export const sheetMark = '%late-css%';

/** The module by which the layout gets the script of every page; declared in src/env.d.ts. */
const moduleName = 'virtual:page-script';

/** Scripts that pages load on intent: the component that asks for each, and what stands for it in the page's script. */
const late = [
  { component: 'BaseLayout', mark: '%late%', variable: 'lateFiles' },
  { component: 'SearchForm', mark: '%search%', variable: 'searchFiles' },
];
const scriptTag = /<script type="module" src="([^"]+)"><\/script>/g;

/**
 * Writes `src/elements/page.ts`, with all that it imports, into the head of every page, and takes out of the pages
 * the scripts that it loads on intent. Their addresses are known only when all is built, and are written in then.
 */
export function pageScript(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-script',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const root = fileURLToPath(config.root);
        const naming = command === 'build' ? [withShortNames(root)] : [];
        const plugin = {
          name: 'page-script',
          resolveId: (id: string) => (id === moduleName ? `\0${moduleName}` : undefined),
          load: async (id: string) =>
            id === `\0${moduleName}`
              ? `export default ${JSON.stringify(await bundle(root, base, command === 'build', naming))}`
              : undefined,
        };
        updateConfig({
          vite: {
            plugins: [plugin, inlineMinified, ...naming],
            environments: { client: { build: { rolldownOptions: { output: { entryFileNames, chunkFileNames } } } } },
          },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': ({ dir, assets }) => {
        const root = fileURLToPath(dir);
        const fileOf = (href: string) => join(root, href.slice(base.length));
        const pages = [...assets.values()]
          .flat()
          .map((url) => fileURLToPath(url))
          .filter((file) => file.endsWith('.html'));
        const addresses = new Map<string, string>();
        for (const file of pages) {
          const html = readFileSync(file, 'utf8').replace(scriptTag, (tag, href: string) => {
            const found = late.find(({ component }) => posix.basename(href).startsWith(`${component}.`));
            if (!found) return preloadsOf(href, fileOf) + tag;
            if (!addresses.has(found.mark)) addresses.set(found.mark, withImports(href, fileOf));
            return '';
          });
          writeFileSync(file, html);
        }
        for (const { component, mark } of late)
          if (!addresses.has(mark)) throw new Error(`page-script: no page asks for the script of ${component}`);
        for (const file of pages) {
          let html = readFileSync(file, 'utf8');
          for (const [mark, list] of addresses) html = html.replace(mark, () => list);
          writeFileSync(file, html);
        }
      },
    },
  };
}

/** `SearchForm.HASH.js`, `search.astro.HASH.js`: Astro's own names are longer, and those of components stand in every page. */
const entryFileNames = ({ name }: { name: string }) =>
  `_astro/${name.replace(/(?<=^[A-Z]\w*)\.astro_.*$|_astro_type_script_.*$/, '')}.[hash:6].js`;
const chunkFileNames = '_astro/[name].[hash:6].js';

/** Scripts that a page writes into itself as they stand (`….js?raw`), without what only we read. */
const inlineMinified: Plugin = {
  name: 'inline-minified',
  enforce: 'pre',
  load(id) {
    if (!id.endsWith('.js?raw')) return undefined;
    const file = id.slice(0, -'?raw'.length);
    const { code } = minifySync(file, readFileSync(file, 'utf8'), { compress: { target: 'es2018' } });
    return `export default ${JSON.stringify(code)}`;
  },
};

/** Links to what a script imports at once or soon, so that on a slow network no file waits for another to be read. */
function preloadsOf(href: string, fileOf: (href: string) => string): string {
  const atOnce = importsWith(href, fileOf);
  const soon = [...atOnce].flatMap((address) =>
    laterImportsOf(readFileSync(fileOf(address), 'utf8')).map((path) => posix.join(posix.dirname(address), path)),
  );
  return [...new Set([...atOnce, ...soon])]
    .slice(1)
    .map((address) => `<link rel="modulepreload" href="${address}">`)
    .join('');
}

/** The addresses of a script and of what it imports at once, joined by commas. */
function withImports(href: string, fileOf: (href: string) => string): string {
  // A file that only imports another need not be asked for.
  const isEmpty = /^import"\.\/[^"]+";?$/.test(readFileSync(fileOf(href), 'utf8').trim());
  return [...importsWith(href, fileOf)].slice(isEmpty ? 1 : 0).join();
}

/** The address of a script, then those of what it imports at once. */
function importsWith(href: string, fileOf: (href: string) => string): Set<string> {
  const found = new Set<string>();
  const follow = (address: string): void => {
    if (found.has(address)) return;
    found.add(address);
    for (const path of importsOf(readFileSync(fileOf(address), 'utf8')))
      follow(posix.join(posix.dirname(address), path));
  };
  follow(href);
  return found;
}

/** Gives the classes in browser scripts their short names before the scripts are named by what they hold. */
function withShortNames(root: string): Plugin {
  const names = scriptNames(root);
  const sources = normalizePath(join(root, 'src/'));
  return {
    name: 'short-script-names',
    applyToEnvironment: ({ config }) => config.consumer === 'client',
    transform: (code, id) => (id.startsWith(sources) ? renameInScript(code, names) : undefined),
  };
}

/** The script in one piece, compiled to the floor. */
async function bundle(root: string, base: string, isBuild: boolean, plugins: Plugin[]): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    plugins,
    resolve: { alias: { '@': join(root, 'src') } },
    define: {
      searchTable: JSON.stringify(`${base}search/table.json`),
      ...Object.fromEntries(
        [...late, { mark: sheetMark, variable: 'lateSheet' }].map(({ mark, variable }) => [
          variable,
          JSON.stringify(isBuild ? mark : ''),
        ]),
      ),
    },
    build: {
      write: false,
      target: floorTargets,
      modulePreload: false,
      lib: { entry: join(root, 'src/elements/page.ts'), formats: ['iife'], name: 'page' },
    },
  });
  const [output] = [result].flat().flatMap((one) => ('output' in one ? one.output : []));
  if (output?.type !== 'chunk') throw new Error('page-script: nothing was built');
  return output.code.trim();
}

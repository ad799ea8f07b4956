import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { contentCheck } from './src/integrations/check-content.ts';
import { headingPhrases } from './src/integrations/heading-phrases.ts';
import { hosting } from './src/integrations/hosting.ts';
import { kitchenSink } from './src/integrations/kitchen-sink.ts';
import { pageScript } from './src/integrations/page-script.ts';
import { pageStyles } from './src/integrations/page-styles.ts';
import { precompress } from './src/integrations/precompress.ts';
import { qrImages } from './src/integrations/qr-images.ts';
import { remarkCitations } from './src/integrations/remark-citations.ts';
import { searchIndex } from './src/integrations/search-index.ts';
import { stagedOutput } from './src/integrations/staged-output.ts';
import { readDeployment } from './src/lib/addresses/deployment.ts';
import { listedPages } from './src/lib/addresses/sitemap.ts';

/** Drops the one warning that Astro's own MDX output causes for every file; all others are shown. */
const quietDirectives = {
  name: 'quiet-directives',
  onLog: (_level, log) => (log.code === 'MODULE_LEVEL_DIRECTIVE' ? false : undefined),
};

/**
 * The search in one file: on a slow network each file that waits for another costs half a second. A second file,
 * search-later.ts, holds what the first results do without.
 */
const searchChunk = {
  name: 'search',
  test: /src\/text\/search|src\/search\/(?!search-page|search-later|create-language|describe-number|sounds|preload|sources\/pagefind|passages|landed|marks)/,
};

/** What other scripts use too, apart from the search: else each of them would load all of it. */
const sharedChunk = {
  name: 'shared',
  test: /vite\/preload-helper|@oxc-project|landed-terms|src\/search\/(numbers|marks)/,
  priority: 1,
};

/** What copies, by itself: the first results do without it. */
const copyChunk = { name: 'copy', test: /elements\/copy-(text|report)/, priority: 1 };

/** Vite's own helper preloads sheets and files of a later import; ours have none, so that the import alone will do. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id === '\0vite/preload-helper.js' ? 'export const __vitePreload = (load) => load();' : undefined),
  /** The lists of files that the helper would have read. */
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const chunk of Object.values(bundle))
        if (chunk.type === 'chunk')
          chunk.code = chunk.code
            .replace(/const __vite__mapDeps=.*\n/, '')
            .replace(/,\s*__vite__mapDeps\(\[[\d,]*\]\)/g, '');
    },
  },
};

const { site, base } = readDeployment(process.env);

export default defineConfig({
  ...(site && { site }),
  base,
  // Astro's own place is below node_modules/, which copies of the project share: two builds at once would mix contents.
  cacheDir: './.astro/cache',
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory' },
  devToolbar: { enabled: false },
  markdown: { processor: unified({ remarkPlugins: [remarkCitations], smartypants: false }), syntaxHighlight: false },
  vite: {
    // Its own optimising is for newer browsers than ours, and drops what older ones fall back on; page-styles.ts minifies.
    plugins: [tailwindcss({ optimize: false }), plainImports, quietDirectives],
    build: { modulePreload: false },
    environments: {
      client: {
        build: {
          rolldownOptions: { output: { codeSplitting: { groups: [sharedChunk, copyChunk, searchChunk] } } },
        },
      },
    },
  },
  integrations: [
    contentCheck(),
    mdx(),
    kitchenSink(process.env),
    ...(site ? [sitemap({ filter: listedPages(new URL('.', import.meta.url), base) })] : []),
    searchIndex(),
    qrImages(),
    headingPhrases(),
    pageScript(), // before the styles, which are kept by what scripts draw
    pageStyles(), // before all that reads the finished HTML
    hosting(), // hashes what stands in the HTML: after all that changes it, before it is compressed
    precompress(),
    stagedOutput(), // last: it puts the finished site in place
  ],
});

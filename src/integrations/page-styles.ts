import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fromHtml } from 'hast-util-from-html';
import { floorTargets } from '../lib/styles/floor.ts';
import { lowerCss, minify } from '../lib/styles/lower.ts';
import { scriptsOf } from '../lib/styles/scripts.ts';
import { keepUsed } from '../lib/styles/used.ts';

const sheetLink = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Lowers the site's CSS to the floor and writes into every page what its kind of page (its route) can use.
 * Inlined, since a sheet of its own costs a first-time reader one more round trip before anything shows.
 * Stands before whatever reads the finished HTML: hashes of a policy, precompression, checks.
 */
export function pageStyles(): AstroIntegration {
  let base = '/';
  return {
    name: 'page-styles',
    hooks: {
      'astro:config:setup': ({ command, updateConfig }) => {
        if (command !== 'build') return;
        updateConfig({
          build: { inlineStylesheets: 'never' },
          // Minified here, after layers are flat; Vite would write for browsers that are newer than the floor.
          vite: { build: { target: floorTargets, cssTarget: floorTargets, cssMinify: false } },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir, assets }) => {
        const root = fileURLToPath(dir);
        const fileOf = (href: string) => join(root, href.slice(base.length));
        const lowered = new Map<string, Promise<string>>();
        const sheetOf = (href: string) => {
          const sheet = lowered.get(href) ?? lowerCss(readFileSync(fileOf(href), 'utf8'));
          lowered.set(href, sheet);
          return sheet;
        };
        for (const urls of assets.values()) {
          const pages = urls
            .map((url) => fileURLToPath(url))
            .filter((file) => file.endsWith('.html'))
            .map((file) => ({ file, html: readFileSync(file, 'utf8') }));
          if (pages.length === 0) continue;
          const hrefs = new Set(
            pages.flatMap(({ html }) => [...html.matchAll(sheetLink)].map(([, href]) => href ?? '')),
          );
          const whole = (await Promise.all([...hrefs].map(sheetOf))).join('\n');
          const trees = pages.map(({ html }) => fromHtml(html));
          const css = minify(await keepUsed(whole, { trees, scripts: scriptsOf(trees, fileOf) }));
          for (const { file, html } of pages) {
            let isFirst = true;
            const styled = html.replace(sheetLink, () => {
              const style = isFirst ? `<style>${css}</style>` : '';
              isFirst = false;
              return style;
            });
            writeFileSync(file, styled);
          }
        }
        for (const href of lowered.keys()) rmSync(fileOf(href));
      },
    },
  };
}

import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import type { AstroIntegration } from 'astro';
import { limitOf } from '../lib/output/limits.ts';
import { type BuiltPage, readPages } from '../lib/output/pages.ts';
import { floorTargets } from '../lib/styles/floor.ts';
import { groupBySheet } from '../lib/styles/group.ts';
import { keptNames } from '../lib/styles/kept-names.ts';
import { lateSheet } from '../lib/styles/late.ts';
import { lowerCss, minify } from '../lib/styles/lower.ts';
import { scriptNames } from '../lib/styles/script-names.ts';
import { scriptsOf } from '../lib/styles/scripts.ts';
import { countClasses, renameInHtml, renameInSheet, shortNames } from '../lib/styles/short-names.ts';
import { keepUsed, longWordsOf, namesIn, stringsOf, wordsOf } from '../lib/styles/used.ts';
import { sheetMark } from './page-script.ts';

const sheetLink = /<link rel="stylesheet" href="([^"]+)">/g;

/**
 * Different sheets of the whole site. Each has its hash in the policy that comes with every answer (lib/hosting): with
 * 26 an answer was 432 bytes longer, and a section page 72 bytes lighter; with a dozen pages of tools carried all tools.
 */
const mostSheets = 18;

/** The section page that stays within its limit only without rules of others: it has the longest list of sources. */
const heaviest = 'escalate/next-step/';

/**
 * Lowers the site's CSS to the floor and writes into every page what pages of its kind can use. Inlined, since a
 * sheet of its own costs a first-time reader one more round trip before anything shows. What only scripts draw that
 * are loaded on intent is one file, which comes with them. Classes and custom properties get short names; those that
 * scripts name have theirs already (page-script.ts).
 * Stands before whatever reads the finished HTML: hashes of a policy, precompression, checks.
 */
export function pageStyles(): AstroIntegration {
  let base = '/';
  let given: ReadonlyMap<string, string> = new Map();
  return {
    name: 'page-styles',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        given = scriptNames(fileURLToPath(config.root));
        updateConfig({
          build: { inlineStylesheets: 'never' },
          // Minified here, after layers are flat; Vite would write for browsers that are newer than the floor.
          vite: { build: { target: floorTargets, cssTarget: floorTargets, cssMinify: false } },
        });
      },
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/');
      },
      'astro:build:done': async ({ dir }) => {
        const root = fileURLToPath(dir);
        const fileOf = (href: string) => join(root, href.slice(base.length));
        const pages = readPages(root);
        const hrefs = new Set(
          pages.flatMap(({ html }) => [...html.matchAll(sheetLink)].map(([, href]) => href as string)),
        );
        const sheets = await Promise.all([...hrefs].map((href) => lowerCss(readFileSync(fileOf(href), 'utf8'))));
        const whole = sheets.join('\n');
        for (const href of hrefs) rmSync(fileOf(href));

        const users = pages.map((page) => ({
          names: new Set([
            ...namesIn([page.tree]).classes,
            ...scriptsOf([page.tree], fileOf).own.flatMap((script) => longWordsOf(script, given)),
          ]),
          weight: weightOf(page),
        }));
        const kinds = await Promise.all(
          groupBySheet(whole, users, mostSheets).map(async (places) => {
            const members = places.map((place) => pages[place] as BuiltPage);
            const trees = members.map(({ tree }) => tree);
            const { own, onIntent } = scriptsOf(trees, fileOf);
            return {
              members,
              own: await keepUsed(whole, { trees, scripts: own, given }),
              withLate: await keepUsed(whole, { trees, scripts: [...own, ...onIntent], given }),
            };
          }),
        );
        const lateCss = minify(lateSheet(whole, kinds));
        const { own, onIntent } = scriptsOf(
          pages.map(({ tree }) => tree),
          fileOf,
        );
        const scripts = [...own, ...onIntent];
        const words = scripts.flatMap(wordsOf);
        const missed = words.filter((word) => given.has(word));
        if (missed.length > 0)
          throw new Error(`page-styles: a script names ${missed.join(', ')}, which pages call by a short name`);
        const strings = scripts.flatMap(stringsOf);
        const names = shortNames({
          classes: countClasses(pages.map(({ tree }) => tree)),
          sheets: [
            { css: lateCss, pages: 1 },
            ...kinds.map(({ own: css, members }) => ({ css, pages: members.length })),
          ],
          kept: keptNames,
          given,
          words,
          isNamed: (property) => strings.some((text) => text.includes(property)),
        });
        const write = (kind: string, end: string, text: string): string => {
          const hash = createHash('sha256').update(text).digest('base64url').slice(0, 8);
          writeFileSync(join(root, `_astro/${kind}.${hash}.${end}`), text);
          return `${base}_astro/${kind}.${hash}.${end}`;
        };
        // No page asks for it: it is for tests, and for whoever reads a page in the inspector.
        write('names', 'json', JSON.stringify(Object.fromEntries([...names.classes, ...names.properties])));
        const late = write('late', 'css', renameInSheet(lateCss, names));
        for (const { members, own } of kinds) {
          const css = renameInSheet(minify(own), names);
          for (const { file, html } of members)
            writeFileSync(join(root, file), withSheet(renameInHtml(html, names), css, late));
        }
      },
    },
  };
}

/**
 * How much a page's bytes count: those of tools little, those of the heaviest so much that nothing is put on it, those
 * of the two that stand for themselves more than others', and among the others the more, the nearer a page comes to
 * its limit. Factor and power were found by trying: with them the fewest pages were beyond their limits.
 */
function weightOf(page: BuiltPage): number {
  const limit = limitOf(page);
  if (limit === undefined) return 0.4;
  if (page.address === heaviest) return 1e6;
  if (page.address === '' || page.address === 'search/') return 120;
  return 24 * (gzipSync(page.html).length / limit) ** 6;
}

function withSheet(html: string, css: string, late: string): string {
  let isFirst = true;
  return html
    .replace(sheetLink, () => {
      const style = isFirst ? `<style>${css}</style>` : '';
      isFirst = false;
      return style;
    })
    .replace(sheetMark, () => late);
}

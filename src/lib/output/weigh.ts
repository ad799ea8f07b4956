import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { importsOf, scriptElements } from '../styles/scripts.ts';
import type { BuiltPage } from './pages.ts';

/** What a first visit to a page costs. Bytes, compressed with brotli. */
export interface Weight {
  html: number;
  /** What the page's own sheet adds to it. */
  css: number;
  /** Files that it asks for by itself, with what they import at once. */
  script: number;
  all: number;
}

/** The engine of the search, which is counted apart: only the page of results asks for it by itself. */
const engine = /(^|[\\/])_astro[\\/]search\.[^./]+\.js$/;
const squeezed = (data: Buffer | string): number => brotliCompressSync(data).length;

/**
 * Weighs a page of a built site. What the build has compressed already is taken from there.
 * @param prefix base path with slashes at both ends
 */
export function weigh({ file, html, tree }: BuiltPage, dir: string, prefix: string): Weight {
  const page = sizeOf(join(dir, file));
  const bare = selectAll('style', tree).reduce((text, style) => text.replace(textOf(style), ''), html);
  const css = Math.max(0, page - squeezed(bare));
  const files = new Set<string>();
  const follow = (path: string): void => {
    if (files.has(path) || engine.test(path) || !existsSync(path)) return;
    files.add(path);
    for (const next of importsOf(readFileSync(path, 'utf8'))) follow(join(dirname(path), next));
  };
  for (const { properties } of scriptElements(tree))
    if (properties.src) follow(join(dir, String(properties.src).slice(prefix.length)));
  const script = [...files].reduce((sum, path) => sum + sizeOf(path), 0);
  return { html: page - css, css, script, all: page + script };
}

/** Bytes of a file as it travels. */
const sizeOf = (path: string): number =>
  existsSync(`${path}.br`) ? statSync(`${path}.br`).size : squeezed(readFileSync(path));

import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Element, Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** What a built script imports at once; what it asks for later is not among it. */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(/\b(?:from|import)\s*["'`](\.\.?\/[\w./-]+\.js)["'`]/g)].map(([, path]) => path as string);

/** Paths that it imports while it runs. */
export const laterImportsOf = (code: string): string[] =>
  [...code.matchAll(/\bimport\(\s*["'`](\.\.?\/[\w./-]+\.js)["'`]\s*\)/g)].map(([, path]) => path as string);

/** The scripts of a kind of page, as text. */
export interface PageScripts {
  /** In the page, asked for by it, and imported by those, also later. */
  own: string[];
  /** Asked for by the page's own script when someone is about to use them (integrations/page-script.ts). */
  onIntent: string[];
}

/** A page's scripts, also those in templates, which the page brings to life itself. */
export function scriptElements(tree: Root): Element[] {
  const scripts: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.tagName === 'script') scripts.push(element);
    if (element.content) scripts.push(...scriptElements(element.content));
  });
  return scripts;
}

/**
 * Every script that pages can come to run.
 * @param fileOf the file behind an address that begins with the site's base
 */
export function scriptsOf(trees: Root[], fileOf: (href: string) => string): PageScripts {
  const scripts = trees.flatMap(scriptElements);
  const inline = scripts
    .filter(({ properties }) => !/json/.test(String(properties.type)))
    .map((script) => textOf(script));
  const read = new Map<string, string>();
  const follow = (file: string): void => {
    if (read.has(file)) return;
    const code = readFileSync(file, 'utf8');
    read.set(file, code);
    for (const [, path] of code.matchAll(/["'`](\.\.?\/[\w./-]+\.js)["'`]/g)) follow(join(dirname(file), path ?? ''));
  };
  for (const script of scripts) if (script.properties.src) follow(fileOf(String(script.properties.src)));
  const own = [...new Set([...inline.filter(Boolean), ...read.values()])];
  for (const [href] of inline.join('\n').matchAll(/[\w./-]*\/_astro\/[\w.-]+\.js/g)) follow(fileOf(href));
  return { own, onIntent: [...read.values()].filter((code) => !own.includes(code)) };
}

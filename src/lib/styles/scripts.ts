import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';

/** What a built script imports at once; what it asks for later is not among it. */
export const importsOf = (code: string): string[] =>
  [...code.matchAll(/\b(?:from|import)\s*["'`](\.\.?\/[\w./-]+\.js)["'`]/g)].map(([, path]) => path as string);

/**
 * The text of every script that pages can come to run: in the page, asked for by it, and imported by those, also
 * later.
 * @param fileOf the file behind an address that begins with the site's base
 */
export function scriptsOf(trees: Root[], fileOf: (href: string) => string): string[] {
  const scripts = trees.flatMap((tree) => selectAll('script', tree));
  const inline = scripts.map((script) => textOf(script));
  const read = new Map<string, string>();
  const follow = (file: string): void => {
    if (read.has(file)) return;
    const code = readFileSync(file, 'utf8');
    read.set(file, code);
    for (const [, path] of code.matchAll(/["'`](\.\.?\/[\w./-]+\.js)["'`]/g)) follow(join(dirname(file), path ?? ''));
  };
  for (const script of scripts) if (script.properties.src) follow(fileOf(String(script.properties.src)));
  // What a page's own script asks for by its full address (integrations/page-script.ts).
  for (const [href] of inline.join('\n').matchAll(/[\w./-]*\/_astro\/[\w.-]+\.js/g)) follow(fileOf(href));
  return [...new Set([...inline.filter(Boolean), ...read.values()])];
}

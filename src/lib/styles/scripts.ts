import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Root } from 'hast';
import { selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';

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
  return [...new Set([...inline.filter(Boolean), ...read.values()])];
}

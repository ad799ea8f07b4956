import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Selector } from 'lightningcss';
import { transform } from 'lightningcss';
import { keptNames } from './kept-names.ts';
import { modulesOf, placesOf } from './script-words.ts';
import { spellings } from './short-names.ts';
import { wordsOf } from './used.ts';

/**
 * Short names of classes that browser scripts set or select by. A script's address holds a hash of its text, so these
 * names are given before it is built, from the sources alone: in capitals, which no other name of a page is in.
 * A name stays as it is where a string might mean something else by it, an element or an id.
 * @param root the project's folder
 */
export function scriptNames(root: string): Map<string, string> {
  const { scripts, inline } = browserSources(root);
  const places = scripts.flatMap((code) => placesOf(code, 'ts'));
  const words = new Set([...places.map(({ word }) => word), ...inline.flatMap(wordsOf)]);
  const kept = new Set([...keptNames, ...inline.flatMap(wordsOf)]);
  for (const { word, isClass } of places) if (!isClass) kept.add(word);
  const beginnings = [...words].filter((word) => word.endsWith('-'));
  // No X: code of packages holds that word too (identity cards end in it), and would keep a rule that nobody needs.
  const free = spellings('ABCDEFGHIJKLMNOPQRSTUVWYZ').filter((name) => !words.has(name));
  return new Map(
    styledClasses(root)
      .filter((name) => words.has(name) && !kept.has(name) && !beginnings.some((start) => name.startsWith(start)))
      .toSorted()
      .map((name) => [name, free.next().value as string]),
  );
}

/** Every class that a sheet of ours speaks of. */
function styledClasses(root: string): string[] {
  const found = new Set<string>();
  const read = (selector: Selector): void => {
    for (const part of selector) {
      if (part.type === 'class') found.add(part.name);
      if (part.type === 'pseudo-class' && part.kind !== 'host' && 'selectors' in part) part.selectors.forEach(read);
    }
  };
  for (const file of globSync('src/styles/**/*.css', { cwd: root }))
    transform({
      filename: file,
      code: readFileSync(join(root, file)),
      errorRecovery: true,
      visitor: { Selector: read },
    });
  return [...found];
}

/** The source of every script that Astro or page-script.ts builds for browsers, and those that pages carry as they are. */
function browserSources(root: string): { scripts: string[]; inline: string[] } {
  const scripts = new Map<string, string>();
  const inline: string[] = [];
  const add = (file: string, code: string): void => {
    scripts.set(file, code);
    for (const module of modulesOf(code)) {
      const next = fileOf(root, file, module);
      if (next && !scripts.has(next)) add(next, readFileSync(next, 'utf8'));
    }
  };
  for (const name of globSync('src/**/*.astro', { cwd: root }).toSorted()) {
    const file = join(root, name);
    const text = readFileSync(file, 'utf8');
    for (const [, code = ''] of text.matchAll(/^<script>([\s\S]*?)^<\/script>/gm)) add(`${file}?script`, code);
    for (const [, module = ''] of text.matchAll(/ from '(.*\.js)\?raw'/g)) {
      const raw = fileOf(root, file, module);
      if (raw) inline.push(readFileSync(raw, 'utf8'));
    }
  }
  const page = join(root, 'src/elements/page.ts');
  add(page, readFileSync(page, 'utf8'));
  return { scripts: [...scripts.values()], inline };
}

/** The file of ours that a script names as a module; undefined for a package's. */
function fileOf(root: string, from: string, module: string): string | undefined {
  if (!/^(\.|@\/)/.test(module)) return undefined;
  const path = module.startsWith('@/') ? join(root, 'src', module.slice(2)) : join(dirname(from), module);
  const file = [path, `${path}.ts`].find((one) => /\.[jt]s$/.test(one) && existsSync(one));
  if (!file) throw new Error(`script-names: ${from} asks for ${module}, which is no script of ours`);
  return file;
}

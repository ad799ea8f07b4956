// Reads dist/_headers as the hosts do that it is written for, so that what is tested here is what they send.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { dist } from './project.mjs';

const file = join(dist, '_headers');
/** Files that hosts read and do not serve. */
export const hostFiles = ['/_headers', '/nginx.conf'];

/** Rules as [pattern, [name, value][]]; a pattern may end in `*`. */
export function parseHeaders(text) {
  const rules = [];
  for (const line of text.split(/\r?\n/)) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    if (!/^\s/.test(line)) rules.push([line.trim(), []]);
    else {
      const [, name, value] = line.match(/^\s+([\w-]+):\s*(.*)$/) ?? [];
      if (!name || rules.length === 0) throw new Error(`_headers 里有一行读不懂：${line}`);
      rules.at(-1)[1].push([name, value]);
    }
  }
  return rules;
}

let read = { time: 0, rules: [] };

/** The headers of an address with its base path. A rebuild shows without a restart. */
export function headersFor(pathname) {
  const time = existsSync(file) ? statSync(file).mtimeMs : 0;
  if (time !== read.time) read = { time, rules: time ? parseHeaders(readFileSync(file, 'utf8')) : [] };
  const isMatch = (pattern) =>
    pattern.endsWith('*') ? pathname.startsWith(pattern.slice(0, -1)) : pathname === pattern;
  return read.rules.filter(([pattern]) => isMatch(pattern)).flatMap(([, headers]) => headers);
}

import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { pageTitles } from '../content/check.ts';
import { formatFaults } from '../content/faults.ts';
import { readContent } from '../content/read.ts';
import { addressLockFile } from './lock.ts';
import type { Move } from './moves.ts';
import { updateLock } from './write-lock.ts';

/**
 * Registers every present article and section in the lock of a project, and says in Chinese what it did.
 * @param moves old address and new one, of sections that were moved, renamed or merged
 * @returns whether nothing is left for the author to settle
 */
export function writeAddressLock(root: URL, moves: readonly Move[] = []): boolean {
  const path = fileURLToPath(new URL(addressLockFile, root));
  const pages = pageTitles(readContent(fileURLToPath(root)));
  const { text, added, moved, faults } = updateLock(existsSync(path) ? readFileSync(path, 'utf8') : '', pages, moves);
  if (text !== undefined) {
    writeFileSync(path, text);
    for (const address of added) console.log(`新登记：${address}`);
    for (const { from, to } of moved) console.log(`搬家：${from} → ${to}，旧链接会跟过去。`);
    console.log(`${addressLockFile}：现用地址 ${pages.size} 个，已写好。`);
  }
  if (faults.length === 0) return true;
  const state = text === undefined ? '没有写入' : '其余的已写好';
  console.error(`${formatFaults(faults, `${addressLockFile} ${state}，上面 ${faults.length} 处要你来定。`)}`);
  return false;
}

/**
 * `npm run addresses`.
 * @returns whether its arguments were understood and nothing is left for the author to settle
 */
export function runAddresses(root: URL, args: string[]): boolean {
  const moves = parseMoves(args);
  if (!moves) console.error(usage);
  return moves !== undefined && writeAddressLock(root, moves);
}

const usage =
  '用法：npm run addresses，或者 npm run addresses -- --moved 旧地址=新地址，如 --moved hotline/old=hotline/new';

/** Reads `--moved hotline/old=hotline/new`, any number of times; undefined where the arguments are not understood. */
export function parseMoves(args: string[]): Move[] | undefined {
  try {
    const { values } = parseArgs({ args, options: { moved: { type: 'string', multiple: true } } });
    const moves = (values.moved ?? []).map((pair) => pair.split('='));
    if (!moves.every((pair) => pair.length === 2 && pair.every(Boolean))) return undefined;
    return moves.map(([from, to]) => ({ from: from as string, to: to as string }));
  } catch {
    return undefined;
  }
}

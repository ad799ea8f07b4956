import { type AddressLock, addressLockSchema } from '../../schemas/address-lock.ts';
import type { Fault } from '../content/faults.ts';
import { nearest } from '../content/nearest.ts';
import { parseYaml } from '../content/yaml.ts';
import { isLinkableTool } from '../guide/tools.ts';
import { followMoves } from './moves.ts';

export const addressLockFile = 'content/addresses.lock.yaml';

/** Present articles and sections: address → title as written, or undefined where it could not be read. */
export type PageTitles = ReadonlyMap<string, string | undefined>;

/** Parses the lock; `data` is missing where it is faulty. */
export const parseAddressLock = (text: string) => parseYaml(addressLockFile, text, addressLockSchema);

/**
 * Checks that no published address has vanished or changed hands, that every move leads to a page,
 * and that every present page is registered.
 */
export function checkAddressLock(text: string, pages: PageTitles): Fault[] {
  const { data: lock, faults, lineOf } = parseAddressLock(text);
  if (!lock) return faults;
  const tell = (address: string, message: string): Fault => ({
    file: addressLockFile,
    line: lineOf([address]),
    message,
  });
  const unregistered = [...pages.keys()].filter((address) => !(address in lock));
  const renamed = new Set<string>();
  const found: Fault[] = [];
  for (const [address, { title, movedTo }] of Object.entries(lock)) {
    if (movedTo !== undefined) {
      const message = judgeMove(address, movedTo, lock, pages);
      if (message) found.push(tell(address, message));
    } else if (!pages.has(address)) {
      const { guess, isRename } = guessNewAddress(address, title, pages, unregistered);
      if (isRename) renamed.add(guess);
      found.push(tell(address, describeLoss(address, title, guess, isRename)));
    }
  }
  // A rename is told once: the command that records it registers the new address, too.
  const fresh = unregistered.filter((address) => !renamed.has(address));
  if (fresh.length > 0) {
    const message = `还有 ${fresh.length} 个新地址没有登记：${fresh.join('、')}。运行 npm run addresses`;
    found.push({ file: addressLockFile, message });
  }
  for (const { address, message } of findTakenOver(lock, pages)) found.push(tell(address, message));
  return found;
}

/**
 * Sections that stand under an address that belonged to another one (two files swapped, or a name used again):
 * links that readers have kept would open the wrong answer. Recognised by titles; one reworded at the same time is not.
 */
export function findTakenOver(lock: AddressLock, pages: PageTitles): { address: string; message: string }[] {
  const present = [...pages].filter(([address]) => !lock[address]?.movedTo);
  return present.flatMap(([address, title]) => {
    const before = lock[address]?.title;
    if (before === undefined || title === undefined || before === title) return [];
    const other = present.find(([candidate, now]) => now === before && lock[candidate]?.title !== before)?.[0];
    if (other === undefined) return [];
    const isSwap = lock[other]?.title === title;
    if (isSwap && other < address) return [];
    const fault = isSwap ? `“${address}”和“${other}”对调了` : `“${address}”原来是“${before}”，那一节现在在“${other}”`;
    const cure = '别人存下的旧链接会打开另一节。把文件名换回来；真要改名，就都用没公布过的新名字，再登记搬家';
    return [{ address, message: `${fault}，${cure}` }];
  });
}

function judgeMove(address: string, movedTo: string, lock: AddressLock, pages: PageTitles): string | undefined {
  if (pages.has(address))
    return `“${address}”早先搬到了“${movedTo}”，现在又有了同名的文件：新写的一节换一个没用过的名字；是搬回来的，就删去 movedTo`;
  const end = followMoves(address, lock, (candidate) => pages.has(candidate) || isLinkableTool(candidate));
  if ('page' in end) return undefined;
  if ('circle' in end) return `“${address}”绕成了圈：${end.circle.join(' → ')}。把其中一个 movedTo 改成现在有的地址`;
  const guess = nearest(end.missing, [...pages.keys()]);
  return `“${address}”搬到“${movedTo}”，可是“${end.missing}”没有这一页${guess ? `，是否想写“${guess}”？` : '，改成现在有的地址'}`;
}

/** The page that has the title of a vanished one, if it is the only one. */
export function findRenamed(title: string | undefined, pages: PageTitles): string | undefined {
  const same = [...pages].filter(([, candidate]) => title !== undefined && candidate === title);
  return same.length === 1 ? same[0]?.[0] : undefined;
}

/** The same title under another address is a rename; otherwise a similar new name, or the article, which is never wrong. */
function guessNewAddress(
  address: string,
  title: string | undefined,
  pages: PageTitles,
  unregistered: readonly string[],
): { guess: string; isRename: boolean } {
  const same = findRenamed(title, pages);
  if (same) return { guess: same, isRename: true };
  const similar = nearest(address, unregistered);
  const article = address.split('/')[0] as string;
  return { guess: similar ?? (pages.has(article) ? article : '现在的地址'), isRename: false };
}

function describeLoss(address: string, title: string | undefined, guess: string, isRename: boolean): string {
  const what = `公布过的地址“${address}”${title ? `（${title}）` : ''}不见了`;
  return isRename
    ? `${what}，看起来搬到了“${guess}”：运行 npm run addresses，旧链接就会跟过去`
    : `${what}。误删了就恢复那个文件；搬走、合并了就运行 npm run addresses -- --moved ${address}=${guess}（等号后面写现在的地址）`;
}

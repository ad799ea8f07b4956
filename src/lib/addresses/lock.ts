import { parse, stringify } from 'yaml';
import { type AddressLock, addressLockSchema } from '../../schemas/address-lock.ts';
import type { Fault } from '../content/faults.ts';
import { nearest } from '../content/nearest.ts';
import { parseYaml } from '../content/yaml.ts';

const file = 'content/addresses.lock.yaml';
const heading =
  '# 公布过的全部地址，由 npm run addresses 写。地址不能消失：搬走了就写 movedTo，如 hotline/old: {movedTo: hotline/new}\n';

/** Checks that no published address has vanished and that every move leads somewhere. */
export function checkAddressLock(text: string, addresses: ReadonlySet<string>): Fault[] {
  const { data, faults, lineOf } = parseYaml(file, text, addressLockSchema);
  const found = [...faults];
  for (const [address, entry] of Object.entries(data ?? {})) {
    const add = (message: string) => found.push({ file, line: lineOf([address]), message });
    const exists = addresses.has(address);
    if (entry.movedTo === undefined) {
      if (exists) continue;
      const guess = nearest(address, [...addresses]);
      add(`公布过的地址“${address}”不见了。要么恢复那个文件，要么在这里写 {movedTo: ${guess ?? '新地址'}}`);
    } else if (exists) {
      add(`“${address}”写了 movedTo，可是这一节还在，删去 movedTo 或者删去那个文件`);
    } else if (resolveMove(address, data as AddressLock, addresses) === undefined) {
      add(`“${address}”搬到“${entry.movedTo}”，但是那里没有这一页，或者绕成了圈`);
    }
  }
  return found;
}

/** Follows a chain of moves to an address that exists; undefined where it ends nowhere or turns in a circle. */
export function resolveMove(address: string, lock: AddressLock, addresses: ReadonlySet<string>): string | undefined {
  const passed = new Set<string>();
  let here: string | undefined = address;
  while (here !== undefined && !passed.has(here)) {
    if (addresses.has(here)) return here;
    passed.add(here);
    here = lock[here]?.movedTo;
  }
  return undefined;
}

/** Moved addresses and where each leads now. */
export function movedAddresses(text: string, addresses: ReadonlySet<string>): { from: string; to: string }[] {
  const lock = addressLockSchema.parse(parse(text) ?? {});
  return Object.entries(lock).flatMap(([from, entry]) => {
    const to = entry.movedTo === undefined ? undefined : resolveMove(from, lock, addresses);
    return to === undefined ? [] : [{ from, to }];
  });
}

/** Adds new addresses to the text of the lock, in alphabetical order; never removes one. */
export function extendLock(text: string, addresses: Iterable<string>): string {
  const lock = addressLockSchema.parse(parse(text) ?? {});
  for (const address of addresses) lock[address] ??= {};
  const sorted = Object.fromEntries(Object.entries(lock).toSorted(([a], [b]) => (a < b ? -1 : 1)));
  return heading + stringify(sorted, { lineWidth: 0 });
}

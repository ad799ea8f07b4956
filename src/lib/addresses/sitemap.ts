import { readFileSync } from 'node:fs';
import { addressLockFile, parseAddressLock } from './lock.ts';

const unlistedTools = ['search', '404', 'kitchen-sink'];

/** Pages below the first question: steps on the way, and answers that stand on their sections' own pages. */
const isTriageStep = (path: string) => path.startsWith('start/');

/**
 * Tells which pages belong in the sitemap: not the search, not 404, not those that only lead on.
 * @param root of the project; its lock is read when first asked, after the content check has passed
 * @param base path of the deployment, with slashes at both ends
 */
export function listedPages(root: URL, base: string): (address: string) => boolean {
  let moved: string[] | undefined;
  return (address) => {
    moved ??= movedIn(readFileSync(new URL(addressLockFile, root), 'utf8'));
    const path = new URL(address).pathname.slice(base.length).replace(/\/$/, '');
    return !unlistedTools.includes(path) && !isTriageStep(path) && !moved.includes(path);
  };
}

const movedIn = (lock: string): string[] =>
  Object.entries(parseAddressLock(lock).data ?? {}).flatMap(([address, { movedTo }]) => (movedTo ? [address] : []));

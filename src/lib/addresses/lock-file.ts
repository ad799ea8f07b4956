import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { readContent } from '../content/read.ts';
import { extendLock } from './lock.ts';

const file = 'content/addresses.lock.yaml';

/** Writes every present article and section into the lock of a project, and says how many there are. */
export async function writeAddressLock(root: URL): Promise<void> {
  const path = fileURLToPath(new URL(file, root));
  const addresses = [...readContent(fileURLToPath(root)).files.keys()].flatMap((name) => {
    const match = /^content\/guide\/(.+)\.mdx$/.exec(name);
    return match ? [(match[1] as string).replace(/\/index$/, '')] : [];
  });
  const text = extendLock(existsSync(path) ? readFileSync(path, 'utf8') : '', addresses);
  writeFileSync(path, text);
  console.log(`${file}：共 ${addresses.length} 个现用地址，已写好。`);
}

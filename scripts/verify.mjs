// Writes VERIFY.md: what only a person with a phone can check, most depended-on first.
import { writeFileSync } from 'node:fs';
import { printError, root, rootUrl } from './project.mjs';

try {
  const { makeVerifyFile } = await import('../src/lib/verify/read.ts');
  writeFileSync(new URL('VERIFY.md', rootUrl), makeVerifyFile(root));
  console.log('已写好 VERIFY.md。');
} catch (error) {
  printError(error);
  process.exit(1);
}

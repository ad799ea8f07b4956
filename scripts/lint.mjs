// Code (Biome) and wording of the content and of src/text. With --fix, repairs what needs no thought.
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printError, root } from './project.mjs';

const isFixing = process.argv.includes('--fix');
const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
const options = ['check', '--diagnostic-level=error', ...(isFixing ? ['--write'] : [])];
const { status } = spawnSync(process.execPath, [biome, ...options], { cwd: root, stdio: 'inherit' });

try {
  const { checkCopy, fixCopy } = await import('../src/lib/copy/check.ts');
  const { formatFaults } = await import('../src/lib/content/faults.ts');
  const { readContent } = await import('../src/lib/content/read.ts');
  const content = { files: new Map([...readContent(root).files, ...readContent(root, 'src/text').files]) };
  const { fixed, left } = isFixing ? fixCopy(content) : { fixed: new Map(), left: checkCopy(content) };
  for (const [path, text] of fixed) {
    writeFileSync(join(root, path), text);
    console.log(`改好了：${path}`);
  }
  const repairable = left.filter((fault) => fault.edit).length;
  const hint = repairable > 0 ? `其中 ${repairable} 处可以用 npm run lint -- --fix 改好。` : '';
  if (left.length > 0) console.error(formatFaults(left, `文字检查没有通过：${left.length} 处。${hint}`));
  else console.log('文字检查通过。');
  process.exitCode = left.length > 0 || status !== 0 ? 1 : 0;
} catch (error) {
  printError(error);
  process.exitCode = 1;
}

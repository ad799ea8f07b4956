// Types of all code, the .astro files included. Says nothing but the faults.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './project.mjs';

const astro = join(root, 'node_modules/astro/bin/astro.mjs');
const options = ['check', '--minimumSeverity', 'warning', '--minimumFailingSeverity', 'warning'];
const { status, stdout, stderr } = spawnSync(process.execPath, [astro, ...options], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (status === 0) console.log('类型检查通过。');
else console.error(`${stdout}${stderr}`);
process.exitCode = status === 0 ? 0 : 1;

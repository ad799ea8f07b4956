// Builds, then serves.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from './project.mjs';

const { status } = spawnSync(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root, stdio: 'inherit' });
if (status !== 0) process.exit(1);
await import('./serve.mjs');

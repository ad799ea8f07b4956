// Compares pictures of pages with earlier ones from this machine; `--update` makes them anew. See playwright.visual.config.ts.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from './browser.mjs';
import { root } from './project.mjs';

const isUpdate = process.argv.includes('--update');
if (!isUpdate && !existsSync(join(root, '.visual'))) {
  console.error('这台机器上还没有旧图可比：先在改动之前运行 npm run visual -- --update。');
  process.exit(1);
}
const env = { ...process.env, PLAYWRIGHT_CHROMIUM_PATH: findBrowser() };
const run = (args, more = {}) =>
  spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...env, ...more } }).status;

const build = (more) => run([join(root, 'scripts/build.mjs')], more);
let status = build({ KITCHEN_SINK: '1' });
if (status === 0) {
  const update = isUpdate ? ['--update-snapshots=all'] : [];
  const others = process.argv.slice(2).filter((arg) => arg !== '--update');
  status = run([
    join(root, 'node_modules/@playwright/test/cli.js'),
    'test',
    '--config=playwright.visual.config.ts',
    ...update,
    ...others,
  ]);
}
// dist/ is left as it is published: without the kitchen sink.
process.exit(build({ KITCHEN_SINK: '' }) || status);

// Finds an nginx for the tests; on Debian its package is unpacked beside the project, so that no service starts.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './project.mjs';

const cache = join(root, 'node_modules/.cache/nginx');
const packages = ['nginx', 'libnginx-mod-http-brotli-static'];
const modules = 'usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

const isUsable = (path) => spawnSync(path, ['-v'], { stdio: 'ignore' }).status === 0;
const unpacked = join(cache, 'usr/sbin/nginx');

/** An nginx that is there, with its module for ready-made Brotli files where there is one; or undefined. */
export function findInstalledNginx() {
  const program = ['nginx', '/usr/sbin/nginx', unpacked].find(isUsable);
  if (!program) return undefined;
  const brotli = [join('/', modules), join(cache, modules)].find(existsSync);
  return { program, ...(brotli && { brotli }) };
}

/** The same, after fetching Debian's packages if need be. */
export function findNginx() {
  const found = findInstalledNginx();
  if (found || !existsSync('/usr/bin/apt-get')) return found;
  console.log('没有找到 nginx，正在取 Debian 的包（只解开，不安装）……');
  mkdirSync(cache, { recursive: true });
  const run = (program, ...args) => spawnSync(program, args, { cwd: cache, stdio: 'ignore', timeout: 120_000 });
  if (process.getuid?.() === 0) run('apt-get', 'update', '-qq');
  run('apt-get', 'download', '-qq', ...packages);
  for (const file of readdirSync(cache).filter((name) => name.endsWith('.deb'))) run('dpkg', '-x', file, cache);
  return findInstalledNginx();
}

// Runs before every npm script: installs what package-lock.json asks for, when it is not there yet.
// Node built-ins only, and nothing newer than Node 20: it runs before the project's own Node is installed.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages of a lock, or none where the file is missing or broken. */
function readPackages(path) {
  try {
    return JSON.parse(readFileSync(`${root}/${path}`, 'utf8')).packages ?? {};
  } catch {
    return {};
  }
}

/** Compares contents, not times: checking out a branch touches files without changing them. */
function isInstalled() {
  const installed = readPackages('node_modules/.package-lock.json');
  const nodeBinary = ['node', 'node.cmd'].some((name) => existsSync(`${root}/node_modules/.bin/${name}`));
  return (
    nodeBinary &&
    Object.entries(readPackages('package-lock.json')).every(([path, wanted]) => {
      if (path === '') return true;
      const found = installed[path];
      // Optional packages are those of other platforms, too.
      return found ? found.version === wanted.version : Boolean(wanted.optional || wanted.devOptional);
    })
  );
}

if (!isInstalled()) {
  console.log('正在安装依赖，第一次大约要一两分钟……');
  // NODE_ENV=production would leave out what the build and the tests need.
  const options = ['ci', '--include=dev', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const { status } = npm
    ? spawnSync(process.execPath, [npm, ...options], { cwd: root, stdio: 'inherit' })
    : spawnSync(`npm ${options.join(' ')}`, { cwd: root, stdio: 'inherit', shell: true });
  if (status !== 0) {
    console.error('依赖没有装上。请检查网络，然后再运行一次同样的命令。');
    process.exit(1);
  }
}

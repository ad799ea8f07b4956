// Finds a Chromium for the tests, and installs one where there is none.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { root } from './project.mjs';

const isRoot = process.getuid?.() === 0;

/** A test browser has no business of its own on the network; root has no sandbox. */
export const launchArgs = [
  ...(isRoot ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const programs = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
const usual = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/opt/google/chrome/chrome',
    '/usr/bin/microsoft-edge-stable',
    '/usr/bin/microsoft-edge',
    '/snap/bin/chromium',
  ],
  darwin: ['Google Chrome', 'Chromium', 'Microsoft Edge'].flatMap((name) =>
    ['', process.env.HOME ?? ''].map((home) => `${home}/Applications/${name}.app/Contents/MacOS/${name}`),
  ),
  win32: programs
    .filter(Boolean)
    .flatMap((folder) =>
      [
        'Google/Chrome/Application/chrome.exe',
        'Chromium/Application/chrome.exe',
        'Microsoft/Edge/Application/msedge.exe',
      ].map((path) => join(folder, path)),
    ),
};

/** Runs it: a browser whose system libraries are missing, or a mere signpost to a shop, is none. */
function isUsable(path) {
  if (!path || !existsSync(path)) return false;
  if (process.platform === 'win32') return true; // there --version opens a window
  return spawnSync(path, ['--version'], { timeout: 30_000, stdio: 'ignore' }).status === 0;
}

/** The path of a browser that is already there, or undefined. */
export function findInstalledBrowser() {
  const given = process.env.PLAYWRIGHT_CHROMIUM_PATH;
  if (given) {
    if (isUsable(given)) return given;
    throw new Error(`PLAYWRIGHT_CHROMIUM_PATH 指的浏览器用不了：${given}`);
  }
  return [chromium.executablePath(), ...(usual[process.platform] ?? [])].find(isUsable);
}

/** The path of a browser, after installing one if need be. */
export function findBrowser() {
  const found = findInstalledBrowser();
  if (found) return found;
  console.log('没有找到 Chromium，正在安装……');
  for (const install of [installFromPlaywright, installFromDebian]) {
    install();
    const installed = findInstalledBrowser();
    if (installed) return installed;
  }
  throw new Error(
    '没有可用的浏览器：请安装 Chrome 或 Chromium，或用 PLAYWRIGHT_CHROMIUM_PATH 指出它的位置。' +
      ' No browser to test with: install Chrome or Chromium, or set PLAYWRIGHT_CHROMIUM_PATH to one.',
  );
}

function installFromPlaywright() {
  const playwright = join(root, 'node_modules/@playwright/test/cli.js');
  spawnSync(process.execPath, [playwright, 'install', 'chromium'], {
    cwd: root,
    stdio: 'ignore',
    timeout: 300_000,
    env: { PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000', ...process.env },
  });
}

function installFromDebian() {
  if (!isRoot || !existsSync('/usr/bin/apt-get')) return;
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const quiet = { env, stdio: ['ignore', 'ignore', 'inherit'] };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-noto-cjk'], quiet);
}

// Draws the card of shared links anew: src/card/*.svg → public/*.png. Only needed after a change of the drawings.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchArgs } from './browser.mjs';
import { root } from './project.mjs';

const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
for (const [name, width, height] of [
  ['card', 1200, 630],
  ['card-square', 800, 800],
]) {
  const page = await browser.newPage({ viewport: { width, height } });
  const svg = readFileSync(join(root, `src/card/${name}.svg`), 'utf8');
  await page.setContent(`<!doctype html><html lang="zh-CN"><style>body{margin:0}svg{display:block}</style>${svg}`);
  await page.screenshot({ path: join(root, `public/${name}.png`) });
  console.log(`public/${name}.png：${width}×${height}`);
}
await browser.close();

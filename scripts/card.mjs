// Draws the card of shared links and the icons of home screens anew: SVG → public/*.png. Only needed after a change of
// src/card/*.svg or public/favicon.svg.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser, launchArgs } from './browser.mjs';
import { root } from './project.mjs';

const browser = await chromium.launch({ executablePath: findBrowser(), args: launchArgs });
for (const [source, name, width, height] of [
  ['src/card/card.svg', 'card', 1200, 630],
  ['src/card/card-square.svg', 'card-square', 800, 800],
  // Phones cut their own corners and put black behind holes: the icons fill their square.
  ['public/favicon.svg', 'apple-touch-icon', 180, 180],
]) {
  const page = await browser.newPage({ viewport: { width, height } });
  const svg = readFileSync(join(root, source), 'utf8');
  await page.setContent(
    `<!doctype html><html lang="zh-CN"><style>body{margin:0;background:#0d5b5c}svg{display:block;width:100%;height:100vh}</style>${svg}`,
  );
  await page.screenshot({ path: join(root, `public/${name}.png`) });
  console.log(`public/${name}.png：${width}×${height}`);
}
await browser.close();

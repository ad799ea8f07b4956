import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/**
 * Pictures of pages against earlier ones: `npm run visual`, never part of `npm test`. Fonts, and with them every line
 * break, differ from machine to machine, so the earlier pictures are made on the machine that compares (`.visual/`,
 * not kept in the repository): `npm run visual -- --update` before a change, `npm run visual` after it.
 */
export default defineConfig(base, {
  testDir: 'tests/visual',
  snapshotPathTemplate: '.visual/{arg}{ext}',
  // The kitchen sink is tall: on a busy machine one picture of it takes longer than a test may by default.
  timeout: 180_000,
  expect: { timeout: 90_000, toHaveScreenshot: { animations: 'disabled', caret: 'hide', maxDiffPixels: 20 } },
});

import { expect, test } from '@playwright/test';

const pages = {
  'kitchen-sink': 'kitchen-sink/',
  home: '',
  article: 'hotline/',
  section: 'scams/money-gone/',
  search: `search/?q=${encodeURIComponent('退款没到账')}`,
  find: 'find/',
  start: 'start/',
  'whose-number': 'whose-number/',
  about: 'about/',
};

/** The first screens tell what changed; the kitchen sink is compared whole. */
const heightLimit = 2400;

for (const [name, path] of Object.entries(pages)) {
  for (const width of [320, 390, 768, 1440]) {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`${name} at ${width} px in ${colorScheme} looks as before`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 900 });
        // Ages are told by the reader's clock.
        await page.clock.setFixedTime(new Date('2026-11-25T04:00:00Z'));
        // What the late script adds belongs to the picture, and to its height.
        await page.goto(path, { waitUntil: 'networkidle' });
        if (name === 'search') await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
        const full = await page.evaluate(() => document.documentElement.scrollHeight);
        const height = name === 'kitchen-sink' ? full : Math.min(full, heightLimit);
        await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, {
          fullPage: true,
          clip: { x: 0, y: 0, width, height },
        });
      });
    }
  }
}

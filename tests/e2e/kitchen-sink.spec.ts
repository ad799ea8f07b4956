import { findViolations } from './axe.ts';
import { expect, test } from './guarded.ts';
import { sitePages } from './site-pages.ts';
import { smallTargets } from './targets.ts';

/** Every component in every state. Only a build for tests has the page (`KITCHEN_SINK=1`); what is published has not. */
const path = 'kitchen-sink/';
const isBuilt = sitePages.includes(path);

test('the kitchen sink is there where it was asked for, and nowhere else', async ({ request }) => {
  expect(isBuilt).toBe(process.env.KITCHEN_SINK === '1');
  expect((await request.get(path)).status()).toBe(isBuilt ? 200 : 404);
});

if (isBuilt) {
  for (const width of [320, 1440]) {
    test(`every component can be used by everyone at ${width} px, in light, dark and large type`, async ({ page }) => {
      test.setTimeout(180_000);
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      for (const mode of ['is-light', 'is-dark', 'is-big']) {
        await page.evaluate((add) => document.documentElement.classList.add(add), mode);
        expect(await findViolations(page, `${mode} `)).toEqual([]);
        expect(await page.evaluate(smallTargets, mode)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
        await page.evaluate((remove) => document.documentElement.classList.remove(remove), mode);
      }
    });
  }
}

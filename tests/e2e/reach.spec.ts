import { findViolations } from './axe.ts';
import { expect, type Page, test } from './guarded.ts';
import { laidOut } from './laid-out.ts';
import { cutOff, stopsBehindMarks } from './reflow.ts';
import { pageKinds, shapedPages, sitePages } from './site-pages.ts';
import { smallTargets } from './targets.ts';

/**
 * axe over every page in light; over one page of each kind in dark and in large type, since pages of a kind differ in
 * their words, not in their styles. With AXE_ALL=1 over every page in all three, which takes a quarter of an hour. The
 * page of the whole guide is looked at up to its first article: the rest is what the articles' own pages show, and would
 * take half a minute.
 */
const groups = 8;
const modes: Record<string, string[]> = {
  'is-light': sitePages,
  'is-dark': process.env.AXE_ALL ? sitePages : pageKinds,
  'is-big': process.env.AXE_ALL ? sitePages : pageKinds,
};

for (const [mode, pages] of Object.entries(modes)) {
  const parts = pages === sitePages ? groups : 1;
  for (let part = 0; part < parts; part += 1) {
    test(`axe finds nothing on ${pages === sitePages ? 'any page' : 'any kind of page'} in ${mode}, part ${part + 1} of ${parts}`, async ({
      page,
    }) => {
      test.setTimeout(240_000);
      const found: string[] = [];
      for (const path of pages.filter((_, i) => i % parts === part)) {
        await open(page, path);
        await page.evaluate((name) => document.documentElement.classList.add(name), mode);
        found.push(...(await findViolations(page, `${path} ${mode} `)));
      }
      expect(found).toEqual([]);
    });
  }
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path === 'all/')
    await page.evaluate(() => {
      for (const article of document.querySelectorAll('.whole__article:nth-of-type(n + 2)')) article.remove();
    });
  await laidOut(page);
}

for (const width of [320, 390, 1440]) {
  test(`everything to press is at least 44 px high and wide at ${width} px, but for links within a sentence`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const small: string[] = [];
    for (const path of pageKinds) {
      await page.goto(path);
      await laidOut(page);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      small.push(...(await page.evaluate(smallTargets, path)));
    }
    expect(small).toEqual([]);
  });

  test(`nothing scrolls sideways or is cut off at ${width} px, with type of twice the size, too`, async ({ page }) => {
    test.setTimeout(240_000);
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const path of shapedPages) {
      await page.goto(path);
      await laidOut(page);
      if (path.includes('?q=')) await expect(page.locator('.results__link').first()).toBeVisible();
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      // Type of twice the size is a phone's setting; at 320 px it would be a desk's window at 400 % and that again.
      for (const size of width === 320 ? ['100%'] : ['100%', '200%']) {
        await page.evaluate((value) => {
          document.documentElement.style.fontSize = value;
        }, size);
        wide.push(...(await page.evaluate(cutOff, `${path} ${size}`)));
      }
    }
    expect(wide).toEqual([]);
  });
}

test('no line starts with the stop behind a mark, whatever the width', async ({ page }) => {
  await page.goto('after-sales/refund-not-arrived/');
  const parted: string[] = [];
  for (let width = 320; width <= 440; width += 4) {
    await page.setViewportSize({ width, height: 800 });
    const { all, apart } = await page.evaluate(stopsBehindMarks, String(width));
    expect(all).toBeGreaterThan(0);
    parted.push(...apart);
  }
  expect(parted).toEqual([]);
});

import { expect, type Page, test } from './guarded.ts';

const path = 'after-sales/#refund-not-arrived';
const heading = (page: Page) => page.getByRole('heading', { level: 2, name: /退款没到账/ });
const marked = (page: Page) => heading(page).evaluate((h2) => getComputedStyle(h2).boxShadow !== 'none');

for (const size of [
  { width: 360, height: 640 },
  { width: 1440, height: 900 },
])
  test(`a link to a section lands on its heading at ${size.width} px, marks it for a moment and moves the focus`, async ({
    page,
  }) => {
    await page.setViewportSize(size);
    await page.goto(path);
    await expect(heading(page)).toBeInViewport({ ratio: 1 });
    await expect(heading(page)).toBeFocused();
    await expect.poll(() => marked(page)).toBe(true);
    await expect.poll(() => marked(page)).toBe(false);
    // Nothing that sticks to the edge of the window lies over it.
    const isOnTop = await heading(page).evaluate((h2) => {
      const { left, top, height } = h2.getBoundingClientRect();
      return h2.contains(document.elementFromPoint(left + 20, top + height / 2));
    });
    expect(isOnTop).toBe(true);
  });

test('a link within the page lands likewise', async ({ page }) => {
  await page.goto('after-sales/');
  await page.locator('a[href$="#refund-not-arrived"]').first().click();
  await expect(heading(page)).toBeInViewport({ ratio: 1 });
  await expect(heading(page)).toBeFocused();
});

test('where motion is unwanted the mark stands still and stays', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(path);
  expect(await marked(page)).toBe(true);
  expect(await heading(page).evaluate((h2) => h2.getAnimations().length)).toBe(0);
});

test('back from a section returns to the results as they were', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`search/?q=${encodeURIComponent('退款')}`);
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
  const titles = await page.locator('.results__title').allTextContents();
  const last = page.locator('.results__title').last();
  await last.scrollIntoViewIfNeeded();
  const before = await page.evaluate(() => window.scrollY);
  await last.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(titles.at(-1) as string);
  await page.goBack();
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
  expect(await page.locator('.results__title').allTextContents()).toEqual(titles);
  await expect.poll(() => page.evaluate(() => window.scrollY)).toBeGreaterThan(before - 200);
});

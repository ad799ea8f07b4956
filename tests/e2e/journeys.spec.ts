import { commonProblems } from '../../src/lib/guide/problems';
import { expect, test } from './guarded.ts';

test.use({ viewport: { width: 360, height: 640 } });

for (const { label, section } of commonProblems) {
  test(`journey: ${label}`, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: label, exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${section}/$`));
    const heading = page.getByRole('heading', { level: 1 });
    const firstStep = page.locator('[data-section-body] ol > li').first();
    await expect(heading).toBeInViewport();
    const box = await firstStep.boundingBox();
    expect(box, 'the section has numbered steps').not.toBeNull();
    const end = (box?.y ?? 0) + (box?.height ?? 0);
    console.log(`${label}: 1 tap, /${section}/, first step ends at ${Math.round(end)} of 640 px`);
    expect(end).toBeLessThanOrEqual(640);
    await expect(page.locator('[data-section-body]').getByText('不行的话')).toHaveCount(1);
  });
}

for (const width of [320, 390, 768, 1440]) {
  test(`no page kind scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of [
      './',
      'hotline/',
      'hotline/numbers-online/',
      'scams/money-gone/',
      'find/',
      'about/',
      'search/?q=95187',
    ]) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
}

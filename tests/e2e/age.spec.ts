import { expect, test } from './guarded.ts';

const section = '/hotline/is-95187-pdd/';

test('says nothing while all checks are fresh', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-12-01T12:00:00'));
  await page.goto(section);
  await expect(page.locator('.age-note')).toHaveCount(0);
});

test('says by the reader’s clock that a number was checked too long ago', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-03-05T12:00:00')); // 103 days: too old for a number, not for the section
  await page.goto(section);
  const card = page.locator('main div').filter({ hasText: '常被当成拼多多热线的号码' }).last();
  await expect(card.getByText('这是 3 个多月前核对的，可能变了，照做之前再确认一次')).toBeVisible();
  await expect(page.locator('.reviewed .age-note')).toHaveCount(0);
});

test('says so of the section, too, when it is old enough', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2027-07-01T12:00:00'));
  await page.goto(section);
  await expect(page.locator('.reviewed .age-note')).toHaveText('这是 7 个多月前核对的，可能变了，照做之前再确认一次');
});

test('keeps still where the clock runs behind', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2020-01-01T12:00:00'));
  await page.goto(section);
  await expect(page.locator('.age-note')).toHaveCount(0);
});

test('fits a small phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.clock.setFixedTime(new Date('2027-12-01T12:00:00'));
  await page.goto('/hotline/');
  await expect(page.locator('.age-note').first()).toBeVisible();
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

import { readFileSync } from 'node:fs';
import { readRecords } from '../../src/lib/records/read.ts';
import type { RecordView } from '../../src/lib/records/records.ts';
import { expect, type Page, pageNow, test } from './guarded.ts';

const section = '/hotline/is-95187-pdd/';
const { checkedOn, label } = readRecords('.').get('line-95187') as RecordView;
const [, reviewedOn = ''] =
  /^reviewedOn: "(.*)"$/m.exec(readFileSync('content/guide/hotline/is-95187-pdd.mdx', 'utf8')) ?? [];
const note = (page: Page) => page.locator('[id="is-95187-pdd--line-95187"] .age-note');
/** Sets the reader's clock to some days after the number was checked, or another day. */
const setClock = (page: Page, days: number, since = checkedOn) =>
  page.clock.setFixedTime(new Date(Date.parse(`${since}T12:00:00`) + days * 86_400_000));

test('says nothing while the check is fresh', async ({ page }) => {
  await setClock(page, 9);
  await page.goto(section);
  await expect(page.getByText(label)).toBeVisible();
  await expect(note(page)).toHaveCount(0);
});

test('says by the reader’s clock that a number was checked too long ago', async ({ page }) => {
  await setClock(page, 103); // too old for a number, not for the section
  await page.goto(section);
  await expect(note(page)).toHaveText('这是 3 个多月前核对的，可能变了，照做之前再确认一次');
  await expect(page.locator('.reviewed .age-note')).toHaveCount(0);
});

test('says so of the section, too, when it is old enough', async ({ page }) => {
  await setClock(page, 221, reviewedOn);
  await page.goto(section);
  await expect(page.locator('.reviewed .age-note')).toHaveText('这是 7 个多月前核对的，可能变了，照做之前再确认一次');
});

test('in pages of tests it is the day of the oldest check, and time passes', async ({ page }) => {
  await page.goto(section);
  const moments = () => page.evaluate(() => [Date.now(), new Date().valueOf(), new Date(0).valueOf()]);
  const [first = 0, second, zero] = await moments();
  expect(Math.abs(first - pageNow)).toBeLessThan(60_000);
  expect(second).toBeLessThan(first + 1000);
  expect(zero).toBe(0);
  await expect.poll(async () => (await moments())[1]).toBeGreaterThan(first);
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

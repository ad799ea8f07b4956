import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { expectAccessible } from './axe.ts';
import { breakClipboard, breakCopyCommand, clipboardFaults } from './clipboard.ts';
import { expect, type Page, test } from './guarded.ts';
import { watchRequests } from './requests.ts';

/** 08:00 on a Wednesday in China; still Tuesday from London westwards. */
const now = '2026-11-25T00:00:00Z';
const box = '[data-result]';
const words = (page: Page) => page.getByRole('textbox', { name: '或者写出来、贴过来' });
const date = (page: Page) => page.getByLabel('选一天');

/** Only `Date.now`: a clock that puts another Date in its place would hide the dates of the library. */
const setNow = (page: Page, moment: string) =>
  page.evaluate((ms) => Object.assign(Date, { now: () => ms }), Date.parse(moment));
async function open(page: Page): Promise<void> {
  await page.addInitScript((ms) => Object.assign(Date, { now: () => ms }), Date.parse(now));
  await page.goto('last-day/');
}
/** Read by another library than the one that wrote it. */
const eventOf = (file: string) =>
  new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent') ?? undefined);
const calendar = (page: Page) => page.getByRole('link', { name: '放进手机日历' });
async function saveCalendar(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), calendar(page).click()]);
  return readFileSync(await download.path(), 'utf8');
}
async function count(page: Page, text: string): Promise<void> {
  await words(page).fill(text);
  await page.getByRole('button', { name: '算出最后一天' }).click();
}

test('a pasted date gives the last day, what is left, the day to be safe, and text to keep', async ({ page }) => {
  await open(page);
  await count(page, '2026-11-20 14:23:05 已签收');
  await expect(page.locator(`${box} h2`)).toHaveText('最后一天：11 月 27 日（星期五）');
  await expect(page.locator(`${box} h2`)).toBeFocused();
  await expect(page.locator(box)).toContainText('今天是 11 月 25 日，还剩 2 天');
  await expect(page.locator(box)).toContainText('最晚 11 月 26 日（星期四）提交');
  await expect(page.locator('[data-memo]')).toContainText('2026 年 11 月 27 日');
  await expect(date(page)).toHaveValue('2026-11-20');
  await expect(page.locator(box).getByRole('link', { name: '收货后多久可以退货' })).toBeVisible();
  await expect(page.getByRole('link', { name: '过了最后一天，还有这些路' })).toBeHidden();
});

test('a picked day counts at once; a half-typed year waits', async ({ page }) => {
  await open(page);
  await date(page).fill('2026-11-18');
  await expect(page.locator(`${box} h2`)).toHaveText('最后一天：11 月 25 日（星期三）');
  await expect(page.locator(box)).toContainText('今天就是最后一天');
  await date(page).fill('0202-11-18');
  await expect(page.locator(box)).toBeHidden();
});

test('yesterday is one press', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '昨天' }).click();
  await expect(page.locator(`${box} h2`)).toHaveText('最后一天：12 月 1 日（星期二）');
});

test('a day that has passed leads on, and offers no calendar', async ({ page }) => {
  await open(page);
  await count(page, '11.3');
  await expect(page.locator(`${box} h2`)).toHaveText('最后一天是 11 月 10 日（星期二），已经过了');
  await expect(page.getByRole('link', { name: '放进手机日历' })).toBeHidden();
  await page.getByRole('link', { name: '过了最后一天，还有这些路' }).click();
  await expect(page.getByRole('heading', { name: '过了最后一天，还有这些路' })).toBeInViewport();
});

for (const [what, text, sentence] of [
  ['nonsense', '你好', '没有看懂这个日期'],
  ['a day that does not exist', '2月30日', '没有「2月30日」这一天'],
  ['a day to come', '2026-12-01', '2026 年 12 月 1 日还没到'],
  ['a day to come without a year', '12月1日', '12 月 1 日今年还没到'],
] as const)
  test(`${what}: a sentence, beside the field that has the focus`, async ({ page }) => {
    await open(page);
    await count(page, '昨天');
    await count(page, text);
    await expect(page.locator('[data-status]')).toContainText(sentence);
    await expect(page.locator(box)).toBeHidden();
    await expect(words(page)).toBeFocused();
    await expect(words(page)).toHaveAttribute('aria-invalid', 'true');
  });
test('an empty form says so', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '算出最后一天' }).click();
  await expect(page.locator('[data-status]')).toContainText('还没有日期');
  await expect(date(page)).toBeFocused();
});
test('a date of last year asks to look at the year', async ({ page }) => {
  await open(page);
  await count(page, '2025-11-20');
  await expect(page.locator(box)).toContainText('这是 2025 年的日期');
});

for (const timezoneId of [
  'Pacific/Pago_Pago',
  'America/New_York',
  'Europe/London',
  'Asia/Shanghai',
  'Pacific/Kiritimati',
])
  test.describe(`on a device set to ${timezoneId}`, () => {
    test.use({ timezoneId });
    test('the days are those of China', async ({ page }) => {
      await open(page);
      await page.getByRole('button', { name: '今天' }).click();
      await expect(date(page)).toHaveValue('2026-11-25');
      await expect(page.locator(`${box} h2`)).toHaveText('最后一天：12 月 2 日（星期三）');
      await expect(page.locator(box)).toContainText('还剩 7 天');
      await count(page, '2027-02-25');
      await expect(page.locator('[data-status]')).toContainText('还没到');
      await setNow(page, '2028-02-29T16:00:00Z');
      await count(page, '昨天');
      await expect(page.locator(`${box} h2`)).toHaveText('最后一天：3 月 7 日（星期二）');
      expect(eventOf(await saveCalendar(page)).startDate.toString()).toBe('2028-03-07');
    });
  });

test('the calendar file is saved under its name, and another parser reads it', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '昨天' }).click();
  const [download] = await Promise.all([page.waitForEvent('download'), calendar(page).click()]);
  expect(download.suggestedFilename()).toMatch(/^[a-z-]+\.ics$/);
  const event = eventOf(readFileSync(await download.path(), 'utf8'));
  expect(event.startDate).toMatchObject({ isDate: true });
  expect(event.startDate.toString()).toBe('2026-12-01');
  expect(event.summary).toContain('无理由退货最后一天');
});

test('a page left open over night counts again', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: '昨天' }).click();
  await expect(page.locator(box)).toContainText('还剩 6 天');
  await setNow(page, '2026-11-26T00:00:00Z');
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expect(page.locator(box)).toContainText('还剩 5 天');
});

const passNight = async (page: Page, morning = '2026-11-26T00:00:00Z') => {
  await setNow(page, morning);
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
};
test('over night, what was typed goes on meaning its day, and other days in it are still told', async ({ page }) => {
  await open(page);
  await count(page, '11-20 14:23 已签收，11-18 08:00 派送中');
  await expect(page.locator(box)).toContainText('还有 1 个别的日期');
  await passNight(page);
  await expect(page.locator(box)).toContainText('明天就是最后一天');
  await expect(page.locator(box)).toContainText('还有 1 个别的日期');
  await count(page, '昨天');
  await expect(date(page)).toHaveValue('2026-11-25');
  await passNight(page, '2026-11-27T00:00:00Z');
  await expect(page.locator(box)).toContainText('今天是 11 月 27 日，还剩 5 天');
  await expect(date(page)).toHaveValue('2026-11-25');
});
test('over night, the new day can be picked, also where nothing was counted', async ({ page }) => {
  await open(page);
  await expect(date(page)).toHaveAttribute('max', '2026-11-25');
  await passNight(page);
  await expect(date(page)).toHaveAttribute('max', '2026-11-26');
  await date(page).fill('2026-11-26');
  await expect(page.locator(`${box} h2`)).toHaveText('最后一天：12 月 3 日（星期四）');
});
test('days of which none can be chosen: a sentence instead of a result', async ({ page }) => {
  await open(page);
  await count(page, '11月3日还是11月5日');
  await expect(page.locator('[data-status]')).toContainText('看不出收到货是哪一天');
  await expect(page.locator(box)).toBeHidden();
});

test('by keyboard alone', async ({ page }) => {
  await open(page);
  const isOn = (name: string) => page.getByRole('textbox', { name }).evaluate((one) => one === document.activeElement);
  for (let i = 0; i < 40 && !(await isOn('或者写出来、贴过来')); i++) await page.keyboard.press('Tab');
  await expect(words(page)).toBeFocused();
  await page.keyboard.type('11-20');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${box} h2`)).toBeFocused();
  const reached: string[] = [];
  for (let i = 0; i < 8; i++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent?.trim() ?? ''));
  }
  for (const name of ['收货后多久可以退货', '复制这段话', '放进手机日历']) expect(reached).toContain(name);
});

test('typing and counting ask the network for nothing, and store nothing', async ({ page }) => {
  await open(page);
  await page.waitForLoadState('networkidle');
  const requests = watchRequests(page, /^blob:/);
  await words(page).pressSequentially('2026年11月20日签收', { delay: 5 });
  await page.keyboard.press('Enter');
  await expect(page.locator(box)).toBeVisible();
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
  expect(page.url()).toMatch(/\/last-day\/$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('the text beside the calendar file is copied', async ({ page }) => {
    await open(page);
    await count(page, '11-20');
    await page.getByRole('button', { name: '复制这段话' }).click();
    await expect(page.locator('copy-kit [role="status"]')).toContainText('已复制');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(await page.locator('[data-memo]').textContent());
    expect(text).toContain('2026 年 11 月 27 日（星期五）');
  });
});
for (const fault of clipboardFaults)
  test(`a clipboard that is ${fault} falls back to the old command, then to selected text`, async ({ page }) => {
    await breakClipboard(page, fault);
    await open(page);
    await count(page, '11-20');
    await page.getByRole('button', { name: '复制这段话' }).click();
    await expect(page.locator('copy-kit [role="status"]')).toContainText('已复制');
    await breakCopyCommand(page);
    await page.getByRole('button', { name: '复制这段话' }).click();
    await expect(page.locator('copy-kit textarea')).toHaveValue(/2026 年 11 月 27 日/);
    await expect(page.locator('copy-kit textarea')).toBeFocused();
  });

test.describe('by touch at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('the tool works, nothing overflows, targets are large enough', async ({ page }) => {
    await open(page);
    await page.getByRole('button', { name: '前天' }).tap();
    await expect(page.locator(`${box} h2`)).toBeInViewport();
    await words(page).tap();
    await page.keyboard.insertText('11月20日');
    await page.getByRole('button', { name: '算出最后一天' }).tap();
    await expect(page.locator(`${box} h2`)).toHaveText('最后一天：11 月 27 日（星期五）');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page
      .locator('last-day :is(button, input, a:not(.result__faulty a)):visible')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((height) => height < 44));
    expect(small).toEqual([]);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the page tells how to count, with examples, the rules and what else there is', async ({ page }) => {
    await page.goto('last-day/');
    await expect(page.locator('last-day form')).toBeHidden();
    await expect(page.locator('[data-static]')).toBeVisible();
    await expect(page.getByRole('row', { name: /2028 年 2 月 25 日（星期五）/ })).toContainText('2028 年 3 月 3 日');
    const card = (label: string) => page.locator('main div').filter({ hasText: label }).last();
    await expect(card('无理由退货从哪天起算')).toContainText('网传');
    await expect(card('法律写明不能无理由退的商品')).toContainText('鲜活易腐');
    await expect(page.getByRole('heading', { name: '过了最后一天，还有这些路' })).toBeVisible();
    await expect(page.getByText('看订单页倒计时').first()).toBeVisible();
  });
});

for (const scheme of ['light', 'dark'] as const)
  for (const text of ['', '你好', '昨天', '11.3'])
    test(`axe finds nothing in ${scheme} after “${text}”`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: scheme });
      await open(page);
      if (text) await count(page, text);
      await expectAccessible(page);
    });
for (const width of [320, 390, 768, 1440])
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await open(page);
    await count(page, '11-20');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });

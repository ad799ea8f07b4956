import { shareSaid, shareText } from '@/text/share.ts';
import { expect, type Page, type Route, test } from './guarded.ts';
import { watchRequests } from './requests.ts';

const section = 'after-sales/refund-not-arrived/';
const article = 'after-sales/';
const files = /\/_astro\/[^/]*\.(?:js|css)/;
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const status = (page: Page) => page.locator('share-kit [role="status"]');
/** Whatever the page says. */
const said = (page: Page) => page.getByRole('status').filter({ hasText: /\S/ });
const slow = async (route: Route) => {
  await new Promise((resolve) => setTimeout(resolve, 1500));
  await route.continue();
};

test('a page that is only read asks for no script and no sheet', async ({ page }) => {
  const requests = watchRequests(page);
  for (const path of ['./', section, article, 'find/', 'about/']) await page.goto(path, { waitUntil: 'networkidle' });
  expect(requests.filter((url) => files.test(url) || url.includes('table.json'))).toEqual([]);
});

test.describe('on a slow network', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test.beforeEach(({ page }) => page.route(files, slow));

  test('what is pressed before its script is there is done once it is', async ({ page }) => {
    await page.goto(section);
    await button(page, shareText.copy).click();
    await expect(status(page)).toHaveText(shareSaid.copied);
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain(section);
  });

  test('likewise in large type, where the button stands below the answer', async ({ page }) => {
    await page.goto(`${section}?big`);
    await button(page, shareText.copy).click();
    await expect(page.locator('.answer + div [role="status"]')).toHaveText(shareSaid.copied);
  });

  test('likewise by keyboard: Enter on a button, the space bar on the mark beside a heading', async ({ page }) => {
    await page.goto(section);
    await button(page, shareText.copyAddress).focus();
    await page.keyboard.press('Enter');
    await expect(status(page)).toHaveText(shareSaid.copiedAddress);
    await page.goto(article);
    await page.locator('[data-forward]').first().focus();
    const before = await page.evaluate(() => window.scrollY);
    await page.keyboard.press('Space');
    await expect(page.locator('.section__head + .share__report [role="status"]')).toHaveText(shareSaid.copied);
    expect(await page.evaluate(() => window.scrollY)).toBe(before);
    await expect(page).toHaveURL(/after-sales\/$/);
  });

  test('the switches of type and colours wait for theirs', async ({ page }) => {
    await page.goto(section);
    await page.locator('[data-big-switch="on"]').click();
    await expect(page.locator('html')).toHaveClass(/is-big/);
    await page.locator('[data-scheme]').click();
    await expect(page.locator('html')).toHaveClass(/is-dark/);
  });

  test('a second press before the script is there replaces the first', async ({ page }) => {
    await page.addInitScript(() => {
      const copied: string[] = [];
      Object.assign(window, { copied });
      navigator.clipboard.writeText = async (words) => void copied.push(words);
    });
    await page.goto(section);
    await button(page, shareText.copy).click();
    await button(page, shareText.copyAddress).click();
    await expect(status(page)).toHaveText(shareSaid.copiedAddress);
    // Past the moment at which each press alone would have been given up.
    await page.waitForTimeout(8500);
    const copied = await page.evaluate(() => (window as unknown as { copied: string[] }).copied);
    expect(copied.map((words) => words.split('\n').length)).toEqual([1]);
  });

  test('what is typed meanwhile is searched', async ({ page }) => {
    await page.goto(section);
    await page.locator('input[name="q"]').first().fill('退款没到账');
    await expect(page.getByRole('option').first()).toContainText('退款没到账');
  });

  test('digits sent meanwhile are answered on the spot, and stand in no address', async ({ page }) => {
    await page.goto('./');
    await page.locator('main input[name="q"]').fill('6222 0212 3456 7890');
    await page.keyboard.press('Enter');
    await expect(page.locator('.search-panel__status')).toContainText('没有发出去');
    expect(page.url()).not.toContain('6222');
  });
});

test.describe('where the scripts do not come', () => {
  test.beforeEach(({ page }) => page.route(files, (route) => route.fulfill({ status: 404, body: '' })));

  test('a button says so, and a link leads on', async ({ page }) => {
    await page.goto(section);
    await button(page, shareText.copy).click();
    await expect(said(page)).toContainText('没有加载成功');
    await page.locator('[data-scheme]').click();
    await expect(page.getByRole('contentinfo').getByRole('status')).toContainText('没有加载成功');
    await page.locator('[data-big-switch="on"]').click();
    await expect(page).toHaveURL(/\?big$/);
    await expect(page.locator('html')).toHaveClass(/is-big/);
    await button(page, shareText.copy).click();
    await expect(page.locator('.answer + div > [role="status"]')).toContainText('没有加载成功');
    await page.goto(article);
    const forward = page.locator('[data-forward]').first();
    const address = (await forward.getAttribute('href')) as string;
    await forward.click();
    await expect(page).toHaveURL(new RegExp(`${address}$`));
  });
});

// Chromium remembers a module that failed until the page is loaded again; the sentence says to do that.
test('a script that did not come does after a reload, as the sentence says', async ({ page }) => {
  await page.route(files, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(section);
  await button(page, shareText.copy).click();
  await expect(said(page)).toContainText('刷新再试');
  await page.unroute(files);
  await page.reload();
  await button(page, shareText.copy).click();
  await expect(status(page)).not.toBeEmpty();
});

test('where scripts never answer, a link leads on after a while', async ({ page }) => {
  await page.route(files, () => undefined);
  await page.goto(article);
  const forward = page.locator('[data-forward]').first();
  const address = (await forward.getAttribute('href')) as string;
  await forward.click();
  await expect(page).toHaveURL(new RegExp(`${address}$`), { timeout: 12_000 });
});

test('where the script of the search never answers, digits are not sent, and a sentence says so', async ({ page }) => {
  await page.route(files, () => undefined);
  await page.goto('./');
  const box = page.locator('main input[name="q"]');
  await box.fill('6222 0212 3456 7890');
  await page.keyboard.press('Enter');
  await expect(page.locator('search-box [role="status"]')).toContainText('没有加载成功', { timeout: 12_000 });
  await expect(box).toHaveValue('6222 0212 3456 7890');
  expect(page.url()).not.toContain('6222');
});

test('a script that never answers is given up after a while, and a sentence says so', async ({ page }) => {
  await page.route(files, () => undefined);
  await page.goto(section);
  await button(page, shareText.copy).click();
  await expect(said(page)).toContainText('没有加载成功', { timeout: 12_000 });
});

for (const [fault, answer] of [
  ['missing', (route: Route) => route.fulfill({ status: 404, body: '' })],
  ['never there', () => undefined],
] as const)
  test(`with the sheet of what scripts draw ${fault}, results and copying work all the same`, async ({ page }) => {
    await page.route(/\/_astro\/[^/]*\.css/, answer);
    await page.goto(section);
    await page.locator('input[name="q"]').first().fill('物流');
    await page.getByRole('option').first().click();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await button(page, shareText.copy).click();
    await expect(status(page)).not.toBeEmpty();
  });

test('nothing moves when the scripts come', async ({ page }) => {
  await page.goto(section);
  const copy = button(page, shareText.copy);
  await copy.scrollIntoViewIfNeeded();
  const before = await copy.boundingBox();
  await copy.hover();
  await page.waitForLoadState('networkidle');
  expect(await copy.boundingBox()).toEqual(before);
});

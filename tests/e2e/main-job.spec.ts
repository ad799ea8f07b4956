import { expect, test } from './guarded.ts';

const results = 'ol[aria-label="搜索结果"]';

test.use({ viewport: { width: 390, height: 844 } });

test('a shopper types 退款, opens the section and can reload its own address', async ({ page, baseURL }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('退款');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
  const first = page.locator(`${results} > li a`).first();
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
  const title = await first.locator('.results__title').innerText();
  await first.click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  const address = page.url();
  expect(address.replace(baseURL as string, '')).toMatch(/^[a-z0-9-]+\/[a-z0-9-]+\/$/);
  const response = await page.goto(address);
  expect(response?.status()).toBe(200);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
});

test('back from a section shows the same results', async ({ page }) => {
  await page.goto('search/?q=%E9%80%80%E6%AC%BE');
  const titles = page.locator(`${results} .results__title`);
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
  const before = await titles.allInnerTexts();
  await page.locator(`${results} a`).first().click();
  await expect(page).not.toHaveURL(/search/);
  await page.goBack();
  await expect(titles.first()).toBeVisible();
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
  expect(await titles.allInnerTexts()).toEqual(before);
});

for (const [query, address] of [
  ['钱退了没到账', /after-sales\/refund/],
  ['接到客服电话', /scams\//],
  ['转人工', /in-app-chat\//],
  ['95187', /hotline\/is-95187-pdd\//],
  ['物流不动', /logistics\/stuck\//],
] as const) {
  test(`“${query}” leads to the section that answers it`, async ({ page }) => {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator(`${results} > li a`).first()).toHaveAttribute('href', address);
  });
}

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('the list of all questions leads to the section', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: '全部问题' }).first().click();
    await page.getByRole('link', { name: /^退款没到账/ }).click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('退款没到账');
  });

  test('a search shows all questions instead of nothing', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox').fill('退款');
    await page.getByRole('button', { name: '搜索' }).click();
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(page.getByRole('link', { name: /退款没到账/ })).toBeVisible();
  });
});

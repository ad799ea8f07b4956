import { expect, test } from './guarded.ts';

const queries: [string, string][] = [
  ['empty', ''],
  ['blank', '   '],
  ['5,000 characters long', '退款没到账'.repeat(1000)],
  ['HTML', '<img src=x onerror="document.title=1"><script>document.title=1</script>'],
  ['emoji', '😡😡退款😡'],
  ['control characters', '退\u0000款\u0007\u202e'],
  ['regex metacharacters', '(.*)+[^'],
];

for (const [name, query] of queries) {
  test(`a query that is ${name} gives a calm page`, async ({ page }) => {
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('status')).not.toBeEmpty();
    await expect(page).toHaveTitle(/^搜索/);
    expect(await page.locator('search-results img, search-results script').count()).toBe(0);
    expect(faults).toEqual([]);
  });
}

test('a lone surrogate in the address gives a calm page', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto('search/?q=%ED%A0%80%E9%80%80');
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
  expect(faults).toEqual([]);
});

test('nothing found is said in words, with ways on', async ({ page }) => {
  await page.goto('search/?q=xyzzyqwerty');
  await expect(page.getByRole('status')).toContainText('没有找到');
  await expect(page.getByRole('link', { name: /退款没到账/ }).first()).toBeVisible();
});

test('an unknown address answers 404 with a search box', async ({ page }) => {
  const response = await page.goto('no/such/page/');
  expect(response?.status()).toBe(404);
  await page.getByRole('searchbox').fill('退款');
  await page.getByRole('button', { name: '搜索' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/);
});

import { expect, test } from './guarded.ts';

const section = 'after-sales/refund-not-arrived/';
const status = 'share-kit [role="status"]';

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies title, answer and an address that opens and shows that heading', async ({ page }) => {
    await page.goto(section);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.locator(status)).toContainText('已复制');
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
    expect(lines[0]).toBe(title);
    expect(lines[1]?.length).toBeGreaterThan(5);
    const address = lines.at(-1) as string;
    expect(address).toMatch(/^http:\/\/[a-z0-9.:/-]+\/$/);
    const response = await page.goto(address);
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title as string);
  });

  test('copies the bare address', async ({ page }) => {
    await page.goto(`${section}?from=chat#sources`);
    await page.getByRole('button', { name: '只复制网址' }).click();
    await expect(page.locator(status)).toContainText('已复制');
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/\/after-sales\/refund-not-arrived\/$/);
  });
});

for (const [name, breakClipboard] of [
  ['missing', () => Object.defineProperty(navigator, 'clipboard', { value: undefined })],
  [
    'refused',
    () =>
      Object.assign(navigator.clipboard, {
        writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
      }),
  ],
] as const)
  test(`a clipboard that is ${name} falls back to the old command, then to selected text`, async ({ page }) => {
    await page.addInitScript(breakClipboard);
    await page.goto(section);
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.locator(status)).toContainText('已复制');
    await page.evaluate(() => Object.assign(document, { execCommand: () => false }));
    await page.getByRole('button', { name: '复制链接' }).click();
    await expect(page.locator(status)).toContainText('长按');
    const field = page.locator('share-kit textarea');
    await expect(field).toBeVisible();
    await expect(field).toHaveValue(/after-sales\/refund-not-arrived\/$/);
  });

test('the system’s share sheet is offered only where there is one', async ({ page }) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
  await page.goto(section);
  await expect(page.getByRole('button', { name: '复制链接' })).toBeVisible();
  await expect(page.getByRole('button', { name: '用手机分享' })).toBeHidden();
});

test('a link to a section of an article shows its heading', async ({ page }) => {
  await page.goto('after-sales/#refund-not-arrived');
  await expect(page.getByRole('heading', { level: 2, name: /退款没到账/ })).toBeInViewport();
});

import { expectAccessible } from './axe';
import { breakClipboard, breakCopyCommand } from './clipboard.ts';
import { expect, test } from './guarded.ts';

const sheets = ['sheets/evidence/', 'sheets/contact-log/'];
/** Pages of a PDF, by the objects it is made of. */
const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type \/Page\b/g)?.length;

test.describe('as text', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('a sheet of evidence is copied with a box for each thing', async ({ page }) => {
    await page.goto('sheets/evidence/');
    await page.getByRole('button', { name: '复制成文字 货没到' }).click();
    await expect(page.locator('[role="status"]', { hasText: '已复制' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/^证据清单：货没到\n/);
    const shown = await page.locator('.sheet', { hasText: '货没到' }).locator('.checklist li').first().textContent();
    expect(text).toContain(`□ ${shown}`);
  });

  test('the log is copied with a line for each column', async ({ page }) => {
    await page.goto('sheets/contact-log/');
    await page.getByRole('button', { name: '复制成文字' }).click();
    await expect(page.locator('[role="status"]', { hasText: '已复制' })).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text.split('\n').slice(1)).toEqual([
      '时间：',
      '渠道：',
      '工号：',
      '他说了什么：',
      '答应了什么：',
      '到哪天：',
    ]);
  });
});

test('a clipboard that is missing leaves the text selected', async ({ page }) => {
  await breakClipboard(page, 'missing');
  await page.goto('sheets/contact-log/');
  await breakCopyCommand(page);
  await page.getByRole('button', { name: '复制成文字' }).click();
  await expect(page.locator('copy-kit textarea')).toBeFocused();
  await expect(page.locator('copy-kit textarea')).toHaveValue(/到哪天：$/);
});

test.describe('on paper', () => {
  test('the log is one A4 page', async ({ page }) => {
    await page.goto('sheets/contact-log/');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
  });

  test('one sheet of evidence is printed alone, on one A4 page, and all come back afterwards', async ({ page }) => {
    await page.addInitScript(() => Object.assign(window, { print: () => undefined }));
    await page.goto('sheets/evidence/');
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBeGreaterThan(3);
    await page.getByRole('button', { name: '只打印这一张 退货、退款' }).click();
    expect(pagesOf(await page.pdf({ format: 'A4' }))).toBe(1);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    await expect(page.locator('.is-not-printed')).toHaveCount(0);
  });

  test('no button, search box or link to elsewhere is printed', async ({ page }) => {
    for (const path of sheets) {
      await page.goto(path);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('button:visible, input:visible, header nav:visible')).toHaveCount(0);
      await expect(page.getByText('订单编号：').first()).toBeVisible();
      await page.emulateMedia({ media: 'screen' });
    }
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the sheets are there to read, the buttons are not', async ({ page }) => {
    await page.goto('sheets/evidence/');
    await page.getByRole('navigation', { name: '是哪一类事' }).getByRole('link', { name: '扣款、到账' }).click();
    await expect(page.getByRole('heading', { name: '扣款、到账' })).toBeInViewport();
    await page.goto('sheets/contact-log/');
    await expect(page.locator('.letter')).toContainText('答应了什么：');
    await expect(page.locator('main').getByRole('button')).toHaveCount(0);
  });
});

test('the keyboard reaches every button of a sheet', async ({ page }) => {
  await page.goto('sheets/evidence/');
  const reached: string[] = [];
  for (let i = 0; i < 60; i++) {
    await page.keyboard.press('Tab');
    reached.push(await page.evaluate(() => document.activeElement?.textContent ?? ''));
  }
  for (const name of ['复制成文字商家', '只打印这一张商家']) expect(reached).toContain(name);
});

for (const width of [320, 360, 768, 1440])
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of sheets) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });

for (const scheme of ['light', 'dark'] as const)
  test(`the sheets are accessible in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of sheets) {
      await page.goto(path);
      await expectAccessible(page);
    }
  });

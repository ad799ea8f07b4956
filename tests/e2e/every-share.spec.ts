import { fileURLToPath } from 'node:url';
import { readGuideFiles } from '../../src/lib/content/guide-files';
import { shareSaid, shareText } from '../../src/text/share';
import { expect, test } from './guarded.ts';

const guide = readGuideFiles(fileURLToPath(new URL('../..', import.meta.url)));
const phone = { width: 360, height: 640 };

for (const { sections, ...article } of guide) {
  const pages = [article, ...sections];

  test.describe(article.id, () => {
    test.use({ permissions: ['clipboard-read', 'clipboard-write'], viewport: phone });

    test('every copied text has title, answer and an address that opens and shows that heading', async ({ page }) => {
      test.setTimeout(180_000);
      const take = async () => {
        await expect(page.locator('[role="status"]', { hasText: shareSaid.copied })).toBeVisible();
        return (await page.evaluate(() => navigator.clipboard.readText())).split('\n');
      };
      for (const { id, title, travelAnswer } of pages) {
        await page.goto(`${id}/`);
        await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
        await page.getByRole('button', { name: shareText.copy, exact: true }).click();
        const lines = await take();
        expect(lines, id).toEqual([title, travelAnswer, page.url()]);
        expect(lines[2], id).toMatch(/^http:\/\/[a-z0-9.:/-]+\/$/);
        // Title and answer on the first screen: no scrolling to know what to do.
        if (id === article.id) continue;
        await page.evaluate(() => window.scrollTo(0, 0));
        const bottom = await page.locator('.answer').evaluate((answer) => answer.getBoundingClientRect().bottom);
        expect(bottom, `${id}: end of the answer`).toBeLessThanOrEqual(phone.height);
      }
      await page.goto(`${article.id}/`);
      for (const { id, title, travelAnswer } of sections) {
        await page.evaluate(() => navigator.clipboard.writeText(''));
        await page.getByRole('button', { name: shareText.forwardOf(title), exact: true }).click();
        await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).not.toBe('');
        expect(await take(), id).toEqual([title, travelAnswer, new URL(`../${id}/`, page.url()).href]);
      }
    });
  });

  test.describe(`${article.id}, scripts off`, () => {
    test.use({ javaScriptEnabled: false, viewport: phone });

    test('every shared address shows its heading and answer', async ({ page }) => {
      test.setTimeout(120_000);
      for (const { id, title, answer } of pages) {
        expect((await page.goto(`${id}/`))?.status(), id).toBe(200);
        await expect(page.getByRole('heading', { level: 1, name: title, exact: true })).toBeVisible();
        await expect(page.locator('.answer').first()).toHaveText(answer);
        await expect(page.locator('[data-section-body], .section-block').first()).toBeVisible();
      }
    });
  });
}

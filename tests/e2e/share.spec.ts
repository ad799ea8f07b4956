import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { shareSaid, shareText } from '@/text/share.ts';
import { basePath } from '../../scripts/project.mjs';
import { findViolationsInModes } from './axe.ts';
import { breakClipboard, breakCopyCommand, clipboardFaults } from './clipboard.ts';
import { expect, type Page, test } from './guarded.ts';

const section = 'after-sales/refund-not-arrived/';
const article = 'after-sales/';
const status = 'share-kit [role="status"]';
/** In large type the first button of the kit stands below the answer, with what it says. */
const first = '.answer + div';
/** Set where the built site knows its own address (npm test builds below a folder of another host, too). */
const site = process.env.SITE_URL;

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
/** The address of a page as it is shared. */
const shared = (page: Page, path: string) => new URL(`${basePath}/${path}`, site ?? page.url()).href;
/** Where the test's own server has that page. */
const local = (page: Page, address: string) => new URL(new URL(address).pathname, page.url()).href;

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  test('copies title, answer and an address that opens and shows that heading', async ({ page }) => {
    await page.goto(section);
    const title = await page.getByRole('heading', { level: 1 }).textContent();
    const answer = await page.locator('.answer').textContent();
    await button(page, shareText.copy).click();
    await expect(page.locator(status)).toHaveText(shareSaid.copied);
    const lines = (await clipboard(page)).split('\n');
    expect(lines).toEqual([title, answer, shared(page, section)]);
    const response = await page.goto(local(page, lines[2] as string));
    expect(response?.status()).toBe(200);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(title as string);
  });

  test('copies the bare address, without what stands behind it', async ({ page }) => {
    await page.goto(`${section}?from=chat#sources`);
    await button(page, shareText.copyAddress).click();
    await expect(page.locator(status)).toHaveText(shareSaid.copiedAddress);
    expect(await clipboard(page)).toBe(shared(page, section));
  });

  test('copies a link that opens in large type', async ({ page }) => {
    await page.goto(section);
    await button(page, shareText.copyBig).click();
    await expect(page.locator(status)).toHaveText(shareSaid.copiedBig);
    const address = (await clipboard(page)).split('\n').at(-1) as string;
    expect(address).toBe(`${shared(page, section)}?big`);
    await page.goto(`${local(page, address)}?big`);
    await expect(page.locator('html')).toHaveClass(/\bis-big\b/);
    // Who reads in large type still sends the plain link by the plain button.
    await button(page, shareText.copy).click();
    await expect(page.locator(`${first} [role="status"]`)).toHaveText(shareSaid.copied);
    expect((await clipboard(page)).split('\n').at(-1)).toBe(shared(page, section));
  });

  for (const path of [section, article, 'letters/refund/'])
    test(`in large type ${path} has its copy button below the answer, and copies the same there`, async ({ page }) => {
      await page.goto(path);
      await button(page, shareText.copy).click();
      await expect(page.locator(status)).toHaveText(shareSaid.copied);
      const message = await clipboard(page);
      await page.evaluate(() => navigator.clipboard.writeText(''));
      await page.goto(`${path}?big`);
      const copy = button(page, shareText.copy);
      await expect(copy).toHaveCount(1);
      const box = (await copy.boundingBox())!;
      const answer = (await page.locator('.answer').first().boundingBox())!;
      expect(box.y - answer.y - answer.height).toBeGreaterThan(0);
      expect(box.y - answer.y - answer.height).toBeLessThan(40);
      // What is seen first is reached first.
      const isNext = await copy.evaluate((own) => {
        const stops = [...document.querySelectorAll<HTMLElement>('main :is(a[href], button, input)')];
        const answerBox = document.querySelector('.answer') as Element;
        const after = stops.filter((stop) => answerBox.compareDocumentPosition(stop) & 4 && stop.offsetWidth > 0);
        return after[0] === own;
      });
      expect(isNext).toBe(true);
      await copy.focus();
      await page.keyboard.press('Enter');
      await expect(page.locator(`${first} [role="status"]`)).toHaveText(shareSaid.copied);
      expect(await clipboard(page)).toBe(message);
    });

  test('the mark beside a heading sends that section on, by touch and by keyboard', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`${article}?big`);
    const mark = page.getByRole('button', { name: shareText.forwardOf('退款没到账') });
    const title = await page.locator('#refund-not-arrived').textContent();
    const message = [title?.trim(), await mark.getAttribute('data-forward'), shared(page, section)].join('\n');
    await mark.click();
    const report = page.locator('.section__head + .share__report');
    await expect(report).toHaveText(shareSaid.copied);
    expect(await clipboard(page)).toBe(message);
    const box = await mark.boundingBox();
    expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
    const other = page.getByRole('button', { name: new RegExp(`^${shareText.forward}：`) }).last();
    await other.focus();
    await page.keyboard.press('Space');
    await expect.poll(() => clipboard(page)).not.toBe(message);
    await expect(page.locator('.section__head + .share__report')).toHaveCount(1);
    await expect(page.locator('.section__head').last().locator('+ .share__report')).toHaveText(shareSaid.copied);
  });

  if (!site)
    test('without an address of its own a site served elsewhere copies the address in use', async ({ page, guard }) => {
      const port = Number(new URL(test.info().project.use.baseURL as string).port) + 1;
      const script = fileURLToPath(new URL('../../scripts/serve.mjs', import.meta.url));
      const server = spawn(process.execPath, [script], { env: { ...process.env, PORT: String(port) } });
      try {
        await once(server.stdout, 'data', { signal: AbortSignal.timeout(15_000) });
        await page.goto(`http://127.0.0.1:${port}${basePath}/${section}`);
        await button(page, shareText.copy).click();
        await expect(page.locator(status)).toHaveText(shareSaid.copied);
        const address = (await clipboard(page)).split('\n').at(-1);
        expect(address).toBe(`http://127.0.0.1:${port}${basePath}/${section}`);
        await expect(page.locator('link[rel=canonical], meta[property="og:url"], [data-qr]')).toHaveCount(0);
        // The other port is another host to the guard.
        expect(guard.take().filter((fault) => !fault.includes(`//127.0.0.1:${port}/`))).toEqual([]);
      } finally {
        server.kill();
      }
    });
});

for (const fault of clipboardFaults)
  test(`a clipboard that is ${fault} falls back to the old command, then to selected text`, async ({ page }) => {
    await breakClipboard(page, fault);
    for (const [path, press, root] of [
      [section, shareText.copy, 'share-kit'],
      [`${section}?big`, shareText.copy, first],
      [article, shareText.forwardOf('退款没到账'), '.section__head + .share__report'],
    ] as const) {
      await page.goto(path);
      const copy = page.getByRole('button', { name: press }).first();
      await copy.click();
      await expect(page.locator(`${root} [role="status"]`)).toHaveText(shareSaid.copied);
      const field = page.locator(`${root} textarea`);
      await expect(field).toBeHidden();
      await breakCopyCommand(page);
      await copy.click();
      await expect(page.locator(`${root} [role="status"]`)).toHaveText(shareSaid.byHand);
      await expect(field).toBeVisible();
      await expect(field).toBeFocused();
      await expect(field).toHaveValue(/after-sales\/refund-not-arrived\/$/);
    }
  });

test('an old command that throws leaves the text selected, too', async ({ page }) => {
  await breakClipboard(page, 'refused');
  await page.goto(section);
  await page.evaluate(() =>
    Object.assign(document, {
      execCommand: () => {
        throw new DOMException('no', 'SecurityError');
      },
    }),
  );
  await button(page, shareText.copy).click();
  await expect(page.locator(status)).toHaveText(shareSaid.byHand);
  await expect(page.locator('share-kit textarea')).toBeFocused();
  await expect(page.locator('body > textarea')).toHaveCount(0);
});

test('a share sheet that the reader closes, or the phone refuses, says nothing and leaves the buttons', async ({
  page,
}) => {
  await page.addInitScript(() =>
    Object.assign(navigator, {
      share: () => {
        Object.assign(window, { isAsked: true });
        return Promise.reject(new DOMException('closed', 'AbortError'));
      },
    }),
  );
  await page.goto(section);
  await button(page, shareText.system).click();
  await expect.poll(() => page.evaluate(() => 'isAsked' in window)).toBe(true);
  await page.waitForTimeout(200);
  await expect(page.locator(status)).toBeEmpty();
  await expect(button(page, shareText.copy)).toBeVisible();
});

test('the system’s share sheet is offered only where there is one, and gets title, answer, address', async ({
  page,
}) => {
  await page.addInitScript(() => Object.assign(navigator, { share: undefined }));
  await page.goto(section);
  await expect(button(page, shareText.copy)).toBeVisible();
  await expect(button(page, shareText.system)).toBeHidden();
  await page.addInitScript(() =>
    Object.assign(navigator, {
      share: async (data: ShareData) => Object.assign(window, { given: data }),
    }),
  );
  await page.goto(section);
  await button(page, shareText.system).click();
  await expect(page.locator(status)).toHaveText(shareSaid.shared);
  expect(await page.evaluate(() => (window as unknown as { given: ShareData }).given)).toEqual({
    title: await page.getByRole('heading', { level: 1 }).textContent(),
    text: await page.locator('.answer').textContent(),
    url: shared(page, section),
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the mark beside a heading is a link to the section’s own page', async ({ page }) => {
    await page.goto(article);
    await page.getByRole('link', { name: shareText.forwardOf('退款没到账') }).click();
    await expect(page).toHaveURL(local(page, shared(page, section)));
    await expect(page.locator('share-kit')).toBeVisible();
    await expect(page.getByRole('button', { name: shareText.copy })).toHaveCount(0);
  });
});

if (site)
  test('the QR code is loaded when it is asked for, one at a time, and without scripts it is a link', async ({
    page,
    browser,
  }) => {
    const loaded: string[] = [];
    page.on('request', (request) => {
      if (request.resourceType() === 'image' && !request.url().endsWith('.svg')) loaded.push(request.url());
    });
    await page.goto(`${section}?big`, { waitUntil: 'networkidle' });
    expect(loaded).toEqual([]);
    const show = button(page, shareText.qr);
    await show.click();
    const image = page.locator('img');
    await expect(image).toHaveCount(1);
    await expect(image).toBeVisible();
    expect(loaded).toEqual([local(page, shared(page, 'qr/after-sales/refund-not-arrived.png'))]);
    expect(await image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(150);
    await button(page, shareSaid.hideQr).press('Space');
    await expect(image).toBeHidden();
    await expect(show).toHaveAttribute('aria-expanded', 'false');

    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(page.url());
    const link = plain.getByRole('link', { name: shareText.qr });
    const response = await plain.request.get(new URL((await link.getAttribute('href')) as string, page.url()).href);
    expect(response.headers()['content-type']).toBe('image/png');
    await context.close();
  });

if (site)
  test('a QR code that does not arrive is said, and can be asked for again', async ({ page }) => {
    await page.route('**/qr/**', (route) => route.abort());
    await page.goto(section);
    await button(page, shareText.qr).click();
    await expect(page.locator(status)).toHaveText(shareSaid.qrFailed);
    await expect(page.locator('img')).toHaveCount(0);
    await page.unroute('**/qr/**');
    await button(page, shareText.qr).click();
    await expect(page.locator('img')).toBeVisible();
  });

if (site)
  test('everyone can use the QR code shown, in light, dark, large type and forced colours', async ({ page }) => {
    test.setTimeout(120_000);
    await page.goto(section);
    await button(page, shareText.qr).click();
    await expect(page.locator('.share__code')).toBeVisible();
    expect(await findViolationsInModes(page)).toEqual([]);
  });

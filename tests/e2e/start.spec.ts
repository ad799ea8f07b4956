import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { expectAccessible } from './axe';
import { breakClipboard, breakCopyCommand, clipboardFaults } from './clipboard.ts';
import { expect, type Page, test } from './guarded.ts';
import { watchRequests } from './requests.ts';

const choices = (page: Page) => page.getByRole('navigation', { name: '选一个最像的' });
const leaf = 'start/refund/refused/not-yet/';

test('every way is walked by its links to an outcome that says what to do and what if it fails', async ({
  request,
  baseURL,
}) => {
  const leaves: string[] = [];
  const path = (href: unknown) => new URL(String(href), baseURL).href;
  const walk = async (url: string, labels: string[]): Promise<void> => {
    const response = await request.get(url);
    expect(response.status(), url).toBe(200);
    const tree = fromHtml(await response.text());
    const given = selectAll('.given__answer', tree).map(textOf);
    expect(given, url).toEqual(labels);
    for (const change of selectAll('.given__change', tree))
      expect(url.startsWith(path(change.properties.href)), url).toBe(true);
    const links = selectAll('.choices a', tree);
    if (links.length > 0) {
      for (const link of links) {
        const label = textOf(select('.row-link__title', link) as Element);
        await walk(path(link.properties.href), [...labels, label]);
      }
      return;
    }
    leaves.push(url);
    expect(labels.length, url).toBeLessThanOrEqual(5);
    expect(textOf(select('.outcome__say', tree) as Element).length, url).toBeGreaterThan(2);
    expect(selectAll('.checklist li', tree).length, url).toBeGreaterThan(1);
    expect(selectAll('.ifnot a', tree).length, url).toBeGreaterThan(0);
    expect(select('meta[name="robots"]', tree)?.properties.content, url).toBe('noindex');
    const section = await request.get(path(select('.outcome__read a', tree)?.properties.href));
    expect(section.status(), url).toBe(200);
    const answer = textOf(select('.answer', tree) as Element);
    expect(textOf(select('.answer', fromHtml(await section.text())) as Element), url).toBe(answer);
  };
  await walk(path('start/'), []);
  expect(leaves.length).toBeGreaterThan(80);
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });

  test('a reader answers, changes an answer, and comes to the section', async ({ page }) => {
    await page.goto('start/');
    await choices(page).getByRole('link', { name: '付了钱，货还没到我手里' }).click();
    await choices(page).getByRole('link', { name: '发了货，物流好几天不动' }).click();
    await expect(page).toHaveURL(/\/start\/parcel\/stuck\/$/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('物流好几天不动');
    await page.getByRole('link', { name: '改 这一题：订单现在是什么样' }).click();
    await choices(page).getByRole('link', { name: '快递说丢了' }).click();
    await expect(page.locator('.given')).toContainText('快递说丢了');
    await expect(page.getByRole('button', { name: /复制/ })).toBeHidden();
    await page.getByRole('link', { name: /^照着做：/ }).click();
    await expect(page).toHaveURL(/\/logistics\/lost-parcel\/$/);
  });
});

test('money being lost is the first link, and the first thing there is a call', async ({ page }) => {
  await page.goto('start/');
  await expect(choices(page).getByRole('link').first()).toContainText('钱正在被转走');
  await choices(page).getByRole('link').first().click();
  await expect(page.locator('main .button').first()).toHaveAttribute('href', 'tel:110');
});

test('a code given away leads to the bank before the police', async ({ page }) => {
  await page.goto('start/scam/code/');
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
  await expect(page.locator('.answer')).toHaveText(/银行.*110/);
});

test('the keyboard alone walks to an outcome and copies what to say', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('start/refund/');
  const press = async (name: RegExp) => {
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const words = await page.evaluate(() => document.activeElement?.textContent ?? '');
      if (name.test(words)) return page.keyboard.press('Enter');
    }
    throw new Error(`The keyboard does not reach ${name}`);
  };
  await press(/^商家拒绝了/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('申请过平台介入吗');
  await press(/^还没有/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('商家拒绝退货退款');
  // Shown once its script has come; tabbing is faster than that.
  await expect(page.getByRole('button', { name: '复制这段话' })).toBeVisible();
  await press(/^复制这段话/);
  await expect(page.locator('copy-kit [role="status"]')).toContainText('已复制');
  const said = await page.locator('.outcome__say').textContent();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(said);
});

for (const fault of clipboardFaults)
  test(`a clipboard that is ${fault} falls back to the old command, then to selected text`, async ({ page }) => {
    await breakClipboard(page, fault);
    await page.goto(leaf);
    await page.getByRole('button', { name: '复制这段话' }).click();
    await expect(page.locator('copy-kit [role="status"]')).toContainText('已复制');
    await breakCopyCommand(page);
    await page.getByRole('button', { name: '复制这段话' }).click();
    await expect(page.locator('copy-kit [role="status"]')).toContainText('长按');
    await expect(page.locator('copy-kit textarea')).toHaveValue(/商家拒绝退款/);
  });

test('copying asks nothing of the network', async ({ page }) => {
  await page.goto(leaf, { waitUntil: 'networkidle' });
  const requests = watchRequests(page);
  await page.getByRole('button', { name: '复制这段话' }).click();
  await expect(page.locator('copy-kit [role="status"]')).not.toBeEmpty();
  expect(requests).toEqual([]);
});

test.describe('at 360 px, by touch', () => {
  test.use({ viewport: { width: 360, height: 720 }, hasTouch: true, isMobile: true });

  test('the way is walked by tapping, every target is large enough', async ({ page }) => {
    await page.goto('start/');
    for (const name of ['收到的东西不对', '东西没毛病，就是不想要', '想换尺码'])
      await choices(page).getByRole('link', { name }).tap();
    await expect(page).toHaveURL(/\/start\/goods\/unwanted\/size\/$/);
    const targets = '.choices a, .given__change, main .button, .outcome__sheets a, .picture__words summary';
    for (const path of ['start/', 'start/goods/', 'start/goods/unwanted/size/', leaf]) {
      await page.goto(path);
      const small = await page.locator(targets).evaluateAll((all) =>
        all
          .map((one) => [one.textContent, one.getBoundingClientRect()] as const)
          .filter(([, { width, height }]) => width > 0 && (height < 44 || width < 44))
          .map(([words]) => words),
      );
      expect(small, path).toEqual([]);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
});

test.describe('pictures', () => {
  test('have the same words in a list with links', async ({ page }) => {
    await page.goto('start/');
    await expect(page.getByRole('img', { name: '先找谁，再找谁' })).toBeVisible();
    await page.getByText('看文字版').click();
    await page.locator('.picture__words').getByRole('link', { name: '起诉' }).click();
    await expect(page).toHaveURL(/\/regulators\/small-claims\/$/);
  });
  test('have letters of at least 13 px at 320 px', async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    for (const path of ['start/', leaf, 'start/contact/human/entry/']) {
      await page.goto(path);
      const heights = await page.locator('.picture__text text').evaluateAll((all) =>
        all.map((one) => {
          const svg = (one as SVGTextElement).ownerSVGElement as SVGSVGElement;
          return (
            Number.parseFloat(getComputedStyle(one).fontSize) *
            (svg.getBoundingClientRect().width / svg.viewBox.baseVal.width)
          );
        }),
      );
      expect(heights.length).toBeGreaterThan(3);
      expect(Math.min(...heights), path).toBeGreaterThanOrEqual(13);
    }
  });
});

for (const scheme of ['light', 'dark'] as const)
  test(`questions and outcomes are accessible in ${scheme}`, async ({ page }) => {
    test.slow(); // axe reads several long pages
    await page.emulateMedia({ colorScheme: scheme });
    for (const path of ['start/', 'start/scam/', 'start/money/', leaf, 'start/contact/human/entry/']) {
      await page.goto(path);
      for (const words of await page.locator('.picture__words').all()) await words.locator('summary').click();
      await expectAccessible(page);
    }
  });

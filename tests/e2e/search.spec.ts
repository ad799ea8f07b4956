import { expectAccessible } from './axe';
import { expect, type Page, test } from './guarded.ts';
import { watchRequests } from './requests.ts';

const results = 'ol[aria-label="搜索结果"]';
const final = (page: Page) => expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
const titles = (page: Page) => page.locator(`${results} > li .results__title`);
const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');
const forQuery = (query: string) => `search/?q=${encodeURIComponent(query)}`;

for (const [query, address] of [
  ['tuikuan', /after-sales\//],
  ["tui'kuan mei dao zhang", /after-sales\/refund-not-arrived/],
  ['zrg', /in-app-chat\//],
  ['退款沒到賬', /after-sales\/refund-not-arrived/],
  ['退款没到帐怎么办', /after-sales\/refund-not-arrived/],
  ['９５１８７', /hotline\/is-95187-pdd/],
  ['货不对板', /dispute\//],
] as const)
  test(`“${query}” leads to the section that answers it`, async ({ page }) => {
    await page.goto(forQuery(query));
    await final(page);
    await expect(page.locator(`${results} > li a`).first()).toHaveAttribute('href', address);
  });

test.describe('each source alone', () => {
  for (const [missing, pattern, line] of [
    ['full text', '**/pagefind/**', '只查了标题和关键词'],
    ['table', '**/search/table.json', '只查了全文'],
  ] as const)
    for (const fault of ['missing', 'broken', 'answering 500'] as const)
      test(`the ${missing} ${fault}: the other answers, and a line says so`, async ({ page }) => {
        const faults: string[] = [];
        page.on('pageerror', (error) => faults.push(error.message));
        await page.route(pattern, (route) =>
          fault === 'missing' ? route.abort() : route.fulfill({ status: fault === 'broken' ? 200 : 500, body: '<p>' }),
        );
        await page.goto(forQuery('退款没到账'));
        await final(page);
        await expect(page.locator(`${results} > li a`).first()).toHaveAttribute(
          'href',
          /after-sales\/refund-not-arrived/,
        );
        await expect(page.locator('[data-region]')).toContainText(line);
        expect(faults).toEqual([]);
      });

  test('both missing: a sentence, all questions, and another try that works', async ({ page }) => {
    await page.route(/table\.json|pagefind/, (route) => route.abort());
    await page.goto(forQuery('退款'));
    await final(page);
    await expect(page.getByRole('status')).toContainText('没有加载成功');
    await expect(page.getByRole('searchbox').or(box(page)).first()).toHaveValue('退款');
    const again = page.getByRole('button', { name: '再试一次' });
    await expect(again).toBeVisible();
    await page.unroute(/table\.json|pagefind/);
    await again.click();
    await expect(titles(page).first()).toContainText('退款');
  });

  test('a hanging full text: the table answers at once', async ({ page }) => {
    await page.route('**/pagefind/**', () => new Promise(() => undefined));
    await page.goto(forQuery('退款没到账'));
    await expect(titles(page).first()).toContainText('退款没到账');
  });

  test('an engine without WebAssembly and Intl.Segmenter finds the same titles', async ({ page }) => {
    await page.addInitScript(() => {
      Object.assign(window, { WebAssembly: undefined });
      Object.assign(Intl, { Segmenter: undefined });
    });
    await page.goto(forQuery('没到账'));
    await final(page);
    await expect(titles(page).first()).toContainText('没到账');
    await expect(page.locator('[data-region]')).toContainText('只查了标题和关键词');
  });
});

test.describe('the box', () => {
  test.beforeEach(async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox').focus();
    await expect(box(page)).toBeFocused();
  });

  test('works by keyboard: results while typing, arrows choose, Enter opens', async ({ page }) => {
    await page.keyboard.type('退款没到账');
    // Not what the first two characters found: who chooses that, opens that.
    await expect(options(page).first()).toContainText('退款没到账');
    await expect(box(page)).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
    await expect(box(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).first().getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/after-sales\/refund-not-arrived\/$/);
  });

  test('Enter without a choice opens the page of results; Escape closes the list and keeps the words', async ({
    page,
  }) => {
    await page.keyboard.type('物流不动');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(options(page)).toHaveCount(0);
    await expect(box(page)).toHaveValue('物流不动');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/);
    await expect(titles(page).first()).toBeVisible();
  });

  test('a list that was closed stays closed when the full text comes after all', async ({ page }) => {
    let go = () => {};
    const held = new Promise<void>((resolve) => {
      go = resolve;
    });
    await page.route('**/*.pf_index', async (route) => {
      await held;
      await route.continue();
    });
    await page.keyboard.type('退款没到账');
    await expect(options(page).first()).toBeVisible();
    await page.keyboard.press('Escape');
    const arrived = page.waitForResponse(/search\/text\/|\.pf_index/);
    go();
    await arrived;
    await page.waitForTimeout(300);
    await expect(options(page)).toHaveCount(0);
  });

  test('nothing is searched or opened while an input method composes', async ({ page }) => {
    const client = await page.context().newCDPSession(page);
    for (const half of ['t', 'tui', 'tui kuan'])
      await client.send('Input.imeSetComposition', {
        text: half,
        selectionStart: half.length,
        selectionEnd: half.length,
      });
    await box(page).dispatchEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      isComposing: true,
      bubbles: true,
      cancelable: true,
    });
    await expect(options(page)).toHaveCount(0);
    await client.send('Input.insertText', { text: '退款' });
    await expect(options(page).first()).toBeVisible();
    await expect(box(page)).toHaveValue('退款');
    await expect(page).not.toHaveURL(/search/);
  });

  test('private digits are answered on the spot and never stand in an address', async ({ page }) => {
    await page.keyboard.type('6222000011112222');
    await page.keyboard.press('Enter');
    await expect(page.locator('.search-panel')).toContainText('没有发出去');
    await expect(page).not.toHaveURL(/6222/);
  });

  test('a number is answered with whose it is', async ({ page }) => {
    await page.keyboard.type('95187');
    await expect(page.locator('.results__number')).toContainText('阿里云');
    await expect(page.locator('.results__number')).toContainText('有冲突');
  });

  test('nothing typed leaves: only the search’s own files are asked for', async ({ page }) => {
    const requests = watchRequests(
      page,
      /\/(_astro|pagefind|search\/(?:table|details|text\/[\w-]+)\.json)[^?%]*(?:\?ts=[\w-]+)?$/,
    );
    await page.keyboard.type('发货');
    await expect(options(page).first()).toBeVisible();
    expect(requests).toEqual([]);
  });

  for (const colorScheme of ['light', 'dark'] as const)
    test(`axe finds nothing with the list open in ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.keyboard.type('退款');
      await expect(options(page).first()).toBeVisible();
      await expectAccessible(page);
    });
});

test('on a phone the open list takes the screen, and its button closes it', async ({ browser, baseURL }) => {
  const page = await browser.newPage({
    viewport: { width: 360, height: 640 },
    hasTouch: true,
    baseURL: baseURL as string,
  });
  await page.goto('./');
  await page.getByRole('searchbox').tap();
  await page.keyboard.type('退款');
  await expect(options(page).first()).toBeVisible();
  const bounds = await page.locator('search-box.is-open').boundingBox();
  expect(bounds).toMatchObject({ x: 0, y: 0, width: 360, height: 640 });
  await page.getByRole('button', { name: '关闭' }).tap();
  await expect(options(page)).toHaveCount(0);
  await page.close();
});

test('a landed section shows the words searched for; the marks can be taken away', async ({ page }) => {
  await page.goto(forQuery('退款没到账'));
  await final(page);
  await page.locator(`${results} a`).first().click();
  const marks = page.locator('[data-section-body] mark');
  await expect(marks.first()).toBeVisible();
  expect(new URL(page.url()).search).toBe('');
  await page.getByRole('button', { name: '去掉标记' }).click();
  await expect(marks).toHaveCount(0);
  await page.reload();
  await expect(marks).toHaveCount(0);
});

test('storage that is denied costs the marks only', async ({ page }) => {
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'sessionStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(forQuery('退款没到账'));
  await final(page);
  await page.locator(`${results} a`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('退款');
  expect(faults).toEqual([]);
});

test('at most three of one article come before others; the rest opens on demand', async ({ page }) => {
  await page.goto(forQuery('退款'));
  await final(page);
  const groups = await page.locator(`${results} > li .results__article`).allTextContents();
  for (const group of new Set(groups)) expect(groups.filter((name) => name === group).length).toBeLessThanOrEqual(3);
  const before = groups.length;
  await page
    .getByRole('button', { name: /^更多来自/ })
    .first()
    .click();
  expect(await titles(page).count()).toBeGreaterThan(before);
});

test('a weak match is said to be weak, with ways on', async ({ page }) => {
  await page.goto(forQuery('天气预报'));
  await final(page);
  await expect(page.getByRole('status')).toContainText('没有完全对上');
  await expect(page.locator('[data-region]').getByRole('link', { name: '全部问题' })).toBeVisible();
});

test('nothing moves while results come: what stands below waits for the final list', async ({ page }) => {
  await page.route('**/*.pf_index', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    await route.continue();
  });
  await page.goto(forQuery('退款没到账'));
  const below = page.locator('search-results ~ h2');
  await expect(page.locator(`${results} > li`).first()).toBeVisible();
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'true');
  await expect(below).toBeHidden();
  await final(page);
  await expect(below).toBeVisible();
  expect(await shiftOf(page)).toBeLessThan(0.001);
});

test('before a search the page of results asks for none of its files', async ({ page }) => {
  const requests = watchRequests(page, /\/search\/$/);
  await page.goto('search/', { waitUntil: 'networkidle' });
  expect(requests).toEqual([]);
});

test('nothing moves on the page of results before a search', async ({ page }) => {
  await page.goto('search/');
  await expect(page.getByRole('status').first()).toHaveText('在框里写下遇到的问题，或者从下面挑一个。');
  expect(await shiftOf(page)).toBeLessThan(0.001);
});

/** How far the page has moved by itself, as Cumulative Layout Shift counts it. */
const shiftOf = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) =>
          resolve(
            list.getEntries().reduce((sum, entry) => sum + (entry as PerformanceEntry & { value: number }).value, 0),
          ),
        ).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => resolve(0), 500);
      }),
  );

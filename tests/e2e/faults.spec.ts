import { expect, type Page, pageNow, type Route, test } from './guarded.ts';

const words = '退款没到账';
const results = 'ol[aria-label="搜索结果"] > li';
const status = (page: Page) => page.locator('search-results [role="status"]');
const region = (page: Page) => page.locator('[data-region]');
const box = (page: Page) => page.locator('main input[name="q"]').first();

const faults: Record<string, (route: Route) => Promise<void>> = {
  missing: (route) => route.fulfill({ status: 404, contentType: 'text/html', body: '<!doctype html><p>404' }),
  truncated: async (route) => {
    const response = await route.fetch();
    const body = await response.body();
    await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
  },
  'of a wrong type': (route) =>
    route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html><p>登录' }),
  'a server error': (route) => route.fulfill({ status: 500, body: '' }),
  'not there after 30 s': async () => undefined,
};

/** Files of the search; whether the table's titles can be searched without it. */
const files: [name: string, pattern: RegExp, isFatal: boolean][] = [
  ['the script of the search', /\/_astro\/search\.(?!astro)[^/]*\.js/, true],
  ['the table', /\/search\/table\.json/, false],
  ['the details of the table', /\/search\/details\.json/, false],
  ['the second script of the search', /\/_astro\/search-later\./, false],
  ['the script of the full text', /\/pagefind\/pagefind\.js/, false],
  ['the module of the full text', /\/pagefind\/wasm\./, false],
  ['the description of the index', /\/pagefind\/[^/]*\.pf_meta/, false],
  ['the list of indexes', /\/pagefind\/pagefind-entry\.json/, false],
  ['a part of the index', /\/pagefind\/index\//, false],
  ['the text of a section', /\/search\/text\//, false],
];

for (const [file, pattern, isFatal] of files)
  for (const [fault, answer] of Object.entries(faults))
    test(`${file} is ${fault}: the words stay, the search comes to an end, the page shows ways on`, async ({
      page,
      guard,
    }) => {
      const asked: string[] = [];
      await page.route(pattern, async (route) => {
        asked.push(route.request().url());
        await answer(route);
      });
      await page.goto(`search/?q=${encodeURIComponent(words)}`, { waitUntil: 'commit' });
      await expect.poll(() => asked.length).toBeGreaterThan(0);
      await expect(region(page)).toHaveAttribute('aria-busy', 'false', { timeout: 25_000 });
      await expect(box(page)).toHaveValue(words);
      await expect(status(page)).not.toHaveText('正在查找……');
      await expect(status(page)).not.toBeEmpty();
      if (isFatal) await expect(status(page)).toContainText('没有加载成功');
      else await expect(page.locator(results).first()).toContainText('退款');
      await expect(page.getByRole('link', { name: /退款没到账/ }).first()).toBeVisible();
      // Half a script is a syntax error, which no script can catch.
      const uncaught = guard.take();
      if (fault !== 'truncated') expect(uncaught).toEqual([]);
    });

for (const [fault, answer] of [
  ['missing', faults.missing],
  ['not there after 30 s', faults['not there after 30 s']],
] as const)
  test(`passages that are ${fault} cost the passages only: what the full text found stays`, async ({ page }) => {
    // Words that no title and no alias has: only the full text finds them, and their passages are asked for.
    const query = '解除合同';
    const titlesOf = async () => {
      await page.goto(`search/?q=${encodeURIComponent(query)}`);
      await expect(region(page)).toHaveAttribute('aria-busy', 'false', { timeout: 25_000 });
      return page.locator(`${results} .results__title`).allTextContents();
    };
    const all = await titlesOf();
    expect(all.length).toBeGreaterThan(0);
    let asked = 0;
    await page.route(/\/search\/text\//, async (route) => {
      asked += 1;
      await answer?.(route);
    });
    expect(await titlesOf()).toEqual(all);
    expect(asked).toBeGreaterThan(0);
    await expect(status(page)).not.toContainText('没有加载成功');
    await expect(region(page)).not.toContainText('没有查全文');
  });

test('a script of the search that is missing is said at once, not after the time that a slow one gets', async ({
  page,
}) => {
  const asked = page.waitForRequest(/\/_astro\/search\.(?!astro)[^/]*\.js/);
  await page.route(/\/_astro\/search\.(?!astro)[^/]*\.js/, (route) => route.fulfill({ status: 404, body: '' }));
  await page.goto(`search/?q=${encodeURIComponent(words)}`, { waitUntil: 'commit' });
  await asked;
  await expect(status(page)).toContainText('没有加载成功', { timeout: 5000 });
});

test('the script of the search is gone: digits typed into the box stay, and a sentence says so', async ({ page }) => {
  await page.route(/\/_astro\/search\./, (route) => route.fulfill({ status: 404 }));
  await page.goto('./');
  await box(page).fill('6222 0212 3456 7890');
  await page.keyboard.press('Enter');
  await expect(page.locator('search-box').getByRole('status')).toContainText('没有加载成功');
  await expect(box(page)).toHaveValue('6222 0212 3456 7890');
  expect(page.url()).not.toContain('6222');
});

test('a page kept from last month, all its files gone: it can be read, and searched by its form', async ({ page }) => {
  await page.route(/\/(_astro|pagefind)\/|\/search\/.*\.json/, (route) =>
    route.fulfill({ status: 404, contentType: 'text/html', body: '<p>404' }),
  );
  await page.goto('after-sales/refund-not-arrived/');
  await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
  await expect(page.locator('[data-section-body] ol > li').first()).toBeVisible();
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  const said = page.getByRole('status').filter({ hasText: /\S/ });
  const buttons = await page.locator('share-kit').getByRole('button').filter({ visible: true }).all();
  expect(buttons.length).toBeGreaterThan(0);
  for (const button of buttons) {
    await button.click();
    await expect(said, 'no button that does nothing').toContainText('没有加载成功');
    await said.evaluate((note) => {
      note.textContent = '';
    });
  }
  await page.locator('input[name="q"]').first().fill(words);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/search\/\?q=/);
  await expect(box(page)).toHaveValue(words);
  await expect(status(page)).toContainText('没有加载成功');
  await expect(region(page)).toHaveAttribute('aria-busy', 'false');
  await expect(page.getByRole('link', { name: /退款没到账/ }).first()).toBeVisible();
});

test.describe('offline in mid-reading', () => {
  test('with the search loaded, Enter answers on the spot and nothing typed is lost', async ({ page, context }) => {
    await page.goto('./');
    await box(page).fill('退款');
    await expect(page.getByRole('option').first()).toBeVisible();
    await context.setOffline(true);
    await box(page).fill(words);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('option').first()).toContainText('退款没到账');
    await expect(box(page)).toHaveValue(words);
    await expect(page).toHaveURL(/\/$/);
    await expect(page.locator('.search-panel__status')).not.toContainText('这串数字');
    await context.setOffline(false);
  });

  test('without it, a sentence says so at the box and the words stay', async ({ page, context }) => {
    await page.goto('hotline/hours/');
    await context.setOffline(true);
    await page.locator('input[name="q"]').first().fill(words);
    await page.keyboard.press('Enter');
    await expect(page.locator('search-box').getByRole('status').first()).toContainText('没有加载成功');
    await expect(page.locator('input[name="q"]').first()).toHaveValue(words);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await context.setOffline(false);
  });

  test('a letter goes on being written, and is copied', async ({ page, context }) => {
    await page.goto('letters/refund/');
    await context.setOffline(true);
    await page.getByLabel('订单号').fill('251120-123456789012345');
    await expect(page.locator('[data-preview]')).toContainText('251120-123456789012345');
    await context.setOffline(false);
  });
});

for (const [name, breakStorage] of [
  [
    'denied',
    () => {
      for (const key of ['localStorage', 'sessionStorage'])
        Object.defineProperty(window, key, {
          get: () => {
            throw new DOMException('denied', 'SecurityError');
          },
        });
    },
  ],
  [
    'full',
    () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
  ],
] as const)
  test(`storage ${name}: searching, reading, display modes and tools work`, async ({ page }) => {
    await page.addInitScript(breakStorage);
    await page.goto(`search/?q=${encodeURIComponent(words)}`);
    await page.locator(`${results} a`).first().click();
    await expect(page.getByRole('heading', { level: 1 })).toContainText('退款没到账');
    // Only its script does this: the switch of large type would lead on as a link.
    await page.locator('share-kit [data-copy]').click();
    await expect(page.locator('share-kit [role="status"]')).not.toBeEmpty();
    await page
      .getByRole('button', { name: /大字/ })
      .or(page.getByRole('link', { name: /大字/ }))
      .first()
      .click();
    await expect(page.locator('html')).toHaveClass(/is-big/);
    await page.goto('whose-number/');
    await page.getByRole('textbox').last().fill('95188');
    await page.getByRole('button', { name: '查一下' }).click();
    await expect(page.locator('[data-verdict]')).toBeVisible();
  });

for (const [name, years] of [
  ['years ahead', 9],
  ['years behind', -9],
] as const)
  test(`a clock ${name}: pages are whole, and no age is nonsense`, async ({ page }) => {
    await page.clock.setFixedTime(pageNow + years * 365 * 86_400_000);
    for (const path of ['hotline/hours/', 'last-day/', 'letters/refund/', 'changes/', './']) {
      await page.goto(path);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await expect(page.locator('body')).not.toContainText(/NaN|undefined|Invalid|-\d+ ?天|Infinity/);
    }
    await page.goto('hotline/hours/');
    const notes = page.locator('.age-note');
    if (years > 0) await expect(notes.first()).toBeVisible();
    else await expect(notes).toHaveCount(0);
  });

test('in forced colours what is pressed, warned of and marked keeps an edge, and focus is seen', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('hotline/is-95187-pdd/');
  const edged = ['.button', 'search-box button', '[role="note"]', '.answer', 'a[class*="state--"][href^="#"]'];
  const bare = await page.evaluate(
    (selectors) =>
      selectors.flatMap((selector) => {
        const shown = [...document.querySelectorAll<HTMLElement>(selector)].filter(
          ({ offsetWidth }) => offsetWidth > 0,
        );
        if (shown.length === 0) return [`none on the page: ${selector}`];
        return shown
          .filter(
            (element) =>
              getComputedStyle(element).borderTopStyle === 'none' &&
              getComputedStyle(element).borderInlineStartStyle === 'none',
          )
          .map((element) => element.className);
      }),
    edged,
  );
  expect(bare).toEqual([]);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => getComputedStyle(document.activeElement as Element).outlineStyle)).not.toBe('none');
});

test('with reduced motion nothing moves', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const path of ['./', 'hotline/', 'after-sales/refund-not-arrived/', 'whose-number/', 'letters/refund/']) {
    await page.goto(path);
    const moving = await page.evaluate(() =>
      [document.documentElement, ...document.querySelectorAll('body *')]
        .filter((element) => {
          const { animationName, transitionDuration, transitionProperty, scrollBehavior } = getComputedStyle(element);
          const isMoved =
            transitionProperty !== 'none' && transitionDuration.split(',').some((time) => parseFloat(time) > 0);
          return animationName !== 'none' || isMoved || scrollBehavior === 'smooth';
        })
        .map((element) => `${element.tagName}.${element.className}`),
    );
    expect(moving, path).toEqual([]);
  }
});

import { modesText } from '@/text/modes.ts';
import { searchText } from '@/text/search.ts';
import { text } from '@/text/site.ts';
import { expect, type Locator, type Page, test } from './guarded.ts';

const section = 'hotline/is-95187-pdd/';
const isBig = (page: Page) => page.evaluate(() => document.documentElement.classList.contains('is-big'));
const paper = (page: Page) => page.evaluate(() => getComputedStyle(document.body.parentElement!).backgroundColor);
const [light, dark] = ['rgb(248, 246, 239)', 'rgb(17, 24, 25)'];
const bigLink = (page: Page) => page.getByRole('link', { name: modesText.big, exact: true });
const normalLink = (page: Page) => page.getByRole('link', { name: modesText.normal });
const schemeButton = (page: Page) => page.getByRole('button', { name: modesText.scheme });

test.describe('large type', () => {
  test('comes with ?big, stays in every link, in the search form and in results, and can be left', async ({ page }) => {
    await page.goto(`${section}?big`);
    expect(await isBig(page)).toBe(true);
    await expect(bigLink(page)).toBeHidden();
    await page.getByRole('link', { name: text.nav.find }).first().click();
    await expect(page).toHaveURL(/find\/\?big$/);
    expect(await isBig(page)).toBe(true);
    await page.locator('input[name="q"]').fill('退款');
    await page.locator('input[name="q"]').press('Enter');
    await expect(page).toHaveURL(/search\/\?q=.*&big=?$/);
    await page.getByRole('list', { name: searchText.results }).getByRole('link').first().click();
    await expect(page).toHaveURL(/\/\?big$/);
    await normalLink(page).click();
    await expect(page).toHaveURL(/\/$/);
    expect(await isBig(page)).toBe(false);
    await expect(bigLink(page)).toBeFocused();
    await page.getByRole('link', { name: text.nav.find }).first().click();
    await expect(page).toHaveURL(/find\/$/);
  });

  test('chosen by hand outlives the visit; a link with ?big alone does not', async ({ page }) => {
    await page.goto(`${section}?big`);
    await page.goto('');
    expect(await isBig(page)).toBe(false);
    await bigLink(page).click();
    await expect(normalLink(page)).toBeFocused();
    await page.goto(section);
    expect(await isBig(page)).toBe(true);
    await expect(page).toHaveURL(/\?big$/);
    await page.goto(`${section}?big=0`);
    expect(await isBig(page)).toBe(false);
  });

  test('is one column of larger type, and the call comes right below the number', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.goto('hotline/');
    const size = () =>
      page
        .locator('main p')
        .first()
        .evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize));
    const before = await size();
    await page.goto('hotline/?big');
    expect(await size()).toBeGreaterThan(before * 1.2);
    const columns = await page
      .locator('main > div')
      .filter({ has: page.getByRole('heading', { level: 1 }) })
      .evaluate((guide) => getComputedStyle(guide).gridTemplateColumns);
    expect(columns.split(' ')).toHaveLength(1);
    await page.goto('hotline/dialled-95187/?big');
    const call = page.getByRole('link', { name: /^拨打 / });
    const card = page.locator('main div').filter({ has: call }).last();
    const number = (await card.locator(call).innerText()).replace('拨打', '').trim();
    const top = async (part: Locator) => (await part.boundingBox())!.y;
    expect(await top(card.locator(call))).toBeGreaterThan(await top(card.getByText(number, { exact: true }).first()));
    expect(await top(card.locator(call))).toBeLessThan(await top(card.locator('.record__state')));
  });
});

test.describe('colours', () => {
  for (const system of ['light', 'dark'] as const) {
    test(`a choice holds against a ${system} system, before anything is painted, and can be taken back`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.goto(section);
      const [own, other] = system === 'light' ? [light, dark] : [dark, light];
      expect(await paper(page)).toBe(own);
      await schemeButton(page).click();
      await expect.poll(() => paper(page)).toBe(other);
      // No flash: the class is there before the parser reaches the body.
      await page.addInitScript(() => {
        new MutationObserver((_changes, observer) => {
          if (!document.body) return;
          Object.assign(window, { classAtBody: document.documentElement.className });
          observer.disconnect();
        }).observe(document, { childList: true, subtree: true });
      });
      await page.goto('');
      expect(await page.evaluate(() => (window as unknown as { classAtBody: string }).classAtBody)).toContain(
        system === 'light' ? 'is-dark' : 'is-light',
      );
      expect(await paper(page)).toBe(other);
      await schemeButton(page).click();
      await expect.poll(() => paper(page)).toBe(own);
      await page.reload();
      expect(await paper(page)).toBe(own);
      await page.emulateMedia({ colorScheme: system === 'light' ? 'dark' : 'light' });
      expect(await paper(page), 'it follows the system again').toBe(other);
    });

    test(`a choice that the system has taken over meanwhile can be changed (${system})`, async ({ page }) => {
      const [own, other] = system === 'light' ? [light, dark] : [dark, light];
      await page.emulateMedia({ colorScheme: system });
      await page.goto(section);
      await schemeButton(page).click();
      await expect.poll(() => paper(page)).toBe(other);
      await page.emulateMedia({ colorScheme: system === 'light' ? 'dark' : 'light' });
      await schemeButton(page).click();
      await expect.poll(() => paper(page)).toBe(own);
      await page.reload();
      expect(await paper(page)).toBe(own);
    });
  }

  test('are light on paper, whatever was chosen', async ({ page }) => {
    await page.goto(section);
    await schemeButton(page).click();
    await page.emulateMedia({ media: 'print' });
    expect(await paper(page), 'no ground is printed').toBe('rgba(0, 0, 0, 0)');
    await expect(page.locator('html'), 'nor that of the browser').toHaveCSS('color-scheme', 'light');
    for (const selector of ['h1', '.answer', '.prose a', '.state'])
      await expect(page.locator(selector).first(), 'the ink of the light scheme').toHaveCSS('color', 'rgb(27, 36, 35)');
  });
});

test('where storage is refused, choices hold for the page, large type for its links, and nothing throws', async ({
  page,
}) => {
  const faults: Error[] = [];
  page.on('pageerror', (fault) => faults.push(fault));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('refused', 'SecurityError');
      },
    });
  });
  await page.goto(section);
  await schemeButton(page).click();
  await expect.poll(() => paper(page)).toBe(dark);
  await bigLink(page).click();
  await expect.poll(() => isBig(page)).toBe(true);
  await page.getByRole('link', { name: text.nav.find }).first().click();
  expect(await isBig(page)).toBe(true);
  expect(faults).toEqual([]);
});

test('with scripts off there is no switch that does nothing', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await page.goto(`${section}?big`);
  await expect(page.locator('h1')).toBeVisible();
  const controls = await page.locator('[data-big-switch], [data-scheme]').all();
  expect(controls.length).toBeGreaterThan(1);
  for (const control of controls) await expect(control).toBeHidden();
  await context.close();
});

test('every page carries one and the same inline script in its head', async ({ request }) => {
  const scripts = await Promise.all(
    ['', 'find/', 'hotline/', section, 'all/', 'search/', 'nowhere/'].map(async (path) => {
      const html = await (await request.get(path)).text();
      return /<script>([\s\S]*?)<\/script>/.exec(html.slice(0, html.indexOf('</head>')))?.[1];
    }),
  );
  expect(scripts[0]).toContain('is-big');
  expect(new Set(scripts).size).toBe(1);
});

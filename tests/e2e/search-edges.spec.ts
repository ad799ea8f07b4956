import { expect, type Page, test } from './guarded.ts';

const results = 'ol[aria-label="搜索结果"]';
const final = (page: Page) => expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'false');
const titles = (page: Page) => page.locator(`${results} > li .results__title`);
const box = (page: Page) => page.getByRole('combobox');
const options = (page: Page) => page.getByRole('option');

/** Holds back what matches until `go` is called. */
async function hold(page: Page, pattern: RegExp): Promise<() => void> {
  let go = () => {};
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  await page.route(pattern, async (route) => {
    await held;
    await route.continue();
  });
  return () => go();
}

test.describe('before the details are there', () => {
  test('titles come at once, and answers into the same list without moving it', async ({ page }) => {
    const go = await hold(page, /details\.json/);
    await page.goto('./');
    await page.getByRole('searchbox').focus();
    await page.keyboard.type('退款没到账');
    await expect(options(page).first()).toContainText('退款没到账');
    await expect(options(page).first().locator('.results__answer')).toBeEmpty();
    const places = () =>
      options(page).evaluateAll((links) => links.slice(0, 3).map((link) => [link.getBoundingClientRect().top]));
    const before = await places();
    await page.route('**/pagefind/**', () => new Promise(() => undefined));
    go();
    await expect(options(page).first().locator('.results__answer')).not.toBeEmpty();
    expect(await places()).toEqual(before);
  });

  for (const query of ['tuikuan', '退款沒到賬', '95187'])
    test(`“${query}” waits for them, and is never said to be unknown`, async ({ page }) => {
      const go = await hold(page, /details\.json/);
      await page.goto('./');
      await page.getByRole('searchbox').focus();
      const arrived = page.waitForResponse(/table\.json/);
      await page.keyboard.type(query);
      await arrived;
      await page.waitForTimeout(700);
      await expect(page.locator('.search-panel')).not.toContainText('没有找到');
      go();
      await expect(page.locator('.search-panel')).toBeVisible();
      await expect(options(page).first()).toBeVisible();
    });
});

test('passages come into a list whose order is final, and a reader who stands on a result stays there', async ({
  page,
}) => {
  const go = await hold(page, /search\/text\//);
  await page.goto(`search/?q=${encodeURIComponent('退款没到账')}`);
  await page.waitForRequest(/search\/text\//);
  const links = page.locator(`${results} .results__link`);
  // The table's order first; the final one comes with the first held passages.
  await page.waitForTimeout(500);
  const before = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  await links.nth(1).focus();
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'true');
  go();
  await final(page);
  expect(await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href))).toEqual(before);
  await expect(links.nth(1)).toBeFocused();
});

test('what is typed while the page of results loads takes nothing from its list', async ({ page }) => {
  const go = await hold(page, /details\.json/);
  await page.goto(`search/?q=${encodeURIComponent('退款没到账')}`, { waitUntil: 'domcontentloaded' });
  await expect(titles(page).first()).toContainText('退款没到账');
  await page.locator('main input[name="q"]').first().focus();
  await expect(box(page)).toBeFocused();
  await box(page).fill('物流不动');
  await expect(options(page).first()).toHaveAttribute('href', /logistics\//);
  await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'true');
  go();
  await final(page);
  await expect(page.locator('search-results [role="status"]')).toContainText('找到');
  await expect(titles(page).first()).toContainText('退款没到账');
  await expect(page.locator('search-results ~ h2')).toBeVisible();
  await expect(box(page)).toHaveValue('物流不动');
  await expect(options(page).first()).toHaveAttribute('href', /logistics\//);
});

for (const opens of [true, false])
  test(`before the list is final, ${opens ? 'an article that was opened stays open' : 'a button keeps who stands on it'}`, async ({
    page,
  }) => {
    const go = await hold(page, /search\/text\//);
    const asked = page.waitForRequest(/search\/text\//);
    await page.goto(`search/?q=${encodeURIComponent('退款没到账')}`);
    await asked;
    // As above: the order is final with the first held passages.
    await page.waitForTimeout(500);
    const more = page.getByRole('button', { name: /^更多来自/ }).first();
    const name = (await more.textContent()) as string;
    await more.focus();
    if (opens) await page.keyboard.press('Enter');
    const count = await titles(page).count();
    await expect(page.locator('[data-region]')).toHaveAttribute('aria-busy', 'true');
    go();
    await final(page);
    if (opens) await expect(page.getByRole('button', { name })).toHaveCount(0);
    else await expect(page.getByRole('button', { name })).toBeFocused();
    await expect(titles(page)).toHaveCount(count);
  });

test('who tries again by keyboard stands on the button while it fails, and on what is said when it is gone', async ({
  page,
}) => {
  const status = page.locator('search-results [role="status"]');
  const again = page.getByRole('button', { name: '再试一次' });
  await page.route(/table\.json|pagefind/, (route) => route.abort());
  await page.goto(`search/?q=${encodeURIComponent('退款')}`);
  await final(page);
  await again.evaluate((button) => button.setAttribute('data-old', ''));
  await again.focus();
  await page.keyboard.press('Enter');
  await expect(again).not.toHaveAttribute('data-old');
  await expect(again).toBeFocused();
  await page.unroute(/table\.json|pagefind/);
  await page.keyboard.press('Enter');
  await expect(titles(page).first()).toContainText('退款');
  await final(page);
  await expect(status).toContainText('找到');
  await expect(status).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator(`${results} a`).first()).toBeFocused();
});

test('what is typed and not yet sent stays while the script arrives, and when the search is tried again', async ({
  page,
}) => {
  await page.route(/table\.json|pagefind/, (route) => route.abort());
  const go = await hold(page, /_astro\/[^/]*\.js/);
  await page.goto(`search/?q=${encodeURIComponent('退款')}`, { waitUntil: 'commit' });
  const field = page.locator('input[name="q"]').first();
  await expect(field).toHaveValue('退款');
  await field.fill('快递不动');
  go();
  await final(page);
  await expect(field).toHaveValue('快递不动');
  const again = page.getByRole('button', { name: '再试一次' });
  await again.evaluate((button) => button.setAttribute('data-old', ''));
  await again.click();
  await expect(again).not.toHaveAttribute('data-old');
  await expect(field).toHaveValue('快递不动');
});

for (const [query, words] of [
  ['被骗光了不想活了', '现在就告诉身边的人'],
  ['京東客服电话', '这里只写拼多多的办法'],
] as const)
  test(`“${query}” gets a line of its own above the results, in the box and on the page`, async ({ page }) => {
    await page.goto('./');
    await page.getByRole('searchbox').fill(query);
    await expect(page.locator('.search-panel').getByText(words)).toBeVisible();
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await final(page);
    await expect(page.locator('[data-region] > :first-child')).toContainText(words);
    await page.goto(`search/?q=${encodeURIComponent('退款')}`);
    await final(page);
    await expect(page.getByText(words)).toHaveCount(0);
  });

test('composed by an input method and committed with Enter: no navigation, and one search after', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').focus();
  await expect(box(page)).toBeFocused();
  const renders = await page.evaluateHandle(() => {
    const count = { lists: 0 };
    const list = document.querySelector('search-box [role="listbox"]') as Element;
    new MutationObserver(() => {
      if (list.getAttribute('aria-busy') === 'true') count.lists++;
    }).observe(list, { attributes: true, attributeFilter: ['aria-busy'] });
    return count;
  });
  const client = await page.context().newCDPSession(page);
  for (const text of ['t', 'tu', 'tui', 'tuik', 'tuikuan'])
    await client.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  await expect(box(page)).toHaveValue('tuikuan');
  expect(await renders.evaluate(({ lists }) => lists)).toBe(0);
  // The key as engines report it while an input method has it.
  await client.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', windowsVirtualKeyCode: 229 });
  await client.send('Input.insertText', { text: '退款' });
  await expect(options(page).first()).toContainText('退款');
  await expect(box(page)).toHaveValue('退款');
  expect(await renders.evaluate(({ lists }) => lists)).toBe(1);
  await expect(page).not.toHaveURL(/search/);
});

test('a query of nothing but question words is searched as it stands', async ({ page }) => {
  for (const query of ['怎么办', '为什么', '怎么']) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await final(page);
    await expect(titles(page).first(), query).toBeVisible();
  }
});

test('〇, 々 and characters of plane 2 are words like others', async ({ page }) => {
  for (const query of ['二〇二六', '人々', '𠮷野家', '退款𠮷没到账']) {
    await page.goto(`search/?q=${encodeURIComponent(query)}`);
    await final(page);
    await expect(page.getByRole('status')).not.toContainText('没有加载成功');
  }
  await expect(titles(page).first()).toContainText('退款');
});

test('back and forward go through what was searched, and the box says it', async ({ page }) => {
  const input = page.locator('main input[name="q"]').first();
  await page.goto(`search/?q=${encodeURIComponent('退款')}`);
  await final(page);
  await input.fill('物流不动');
  await input.press('Enter');
  await expect(page).toHaveURL(new RegExp(encodeURIComponent('物流不动')));
  await final(page);
  await page.goBack();
  await expect(input).toHaveValue('退款');
  await expect(titles(page).first()).toContainText('退');
  await page.goForward();
  await expect(input).toHaveValue('物流不动');
  await expect(titles(page).first()).toBeVisible();
});

test('while a question is typed character by character, nothing says that nothing was found', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').focus();
  await expect(box(page)).toBeFocused();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    new MutationObserver(() => said.push(document.querySelector('.search-panel')?.textContent ?? '')).observe(
      document.querySelector('search-box') as Element,
      { subtree: true, childList: true, characterData: true },
    );
  });
  for (const question of ['钱退了但是没到账怎么办', 'tuikuan mei dao zhang', '接到自称客服的电话']) {
    await box(page).fill('');
    for (const char of question) await page.keyboard.type(char, { delay: 40 });
    await expect(options(page).first()).toBeVisible();
  }
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said.join());
  expect(said).toContain('退款');
  expect(said).not.toContain('没有找到');
});

import { expect, type Locator, type Page, test } from './guarded.ts';

/** Sections below the screen are laid out after the top has been painted (elements/lay-out-later.js). */
test.describe('a page of many sections', () => {
  test.use({ viewport: { width: 390, height: 780 } });

  const skipped = (page: Page) =>
    page.evaluate(
      () =>
        [...document.querySelectorAll('section[aria-labelledby]')].filter(
          (section) => getComputedStyle(section).contentVisibility !== 'visible',
        ).length,
    );
  const holdFrames = (page: Page) =>
    page.addInitScript(() => {
      const held: FrameRequestCallback[] = [];
      window.requestAnimationFrame = (callback) => held.push(callback);
      Object.assign(window, { letGo: () => held.splice(0).map((callback) => callback(0)) });
    });

  /** What stands at the top of the screen, and where. */
  const place = (page: Page) =>
    page.evaluate(() => {
      const blocks = [...document.querySelectorAll('main h2, main h3, main li, main p, main dt')];
      const first = blocks.find((block) => block.getClientRects()[0] && block.getBoundingClientRect().top >= 0);
      return {
        words: first?.textContent?.trim().slice(0, 30),
        top: Math.round(first?.getBoundingClientRect().top ?? 0),
      };
    });

  for (const path of ['hotline/', 'all/'])
    test(`${path} skips sections at first, and has laid out all of them soon after`, async ({ page }) => {
      await page.goto(path, { waitUntil: 'commit' });
      await expect.poll(() => skipped(page), { timeout: 20_000 }).toBe(0);
      await holdFrames(page);
      await page.goto('about:blank');
      await page.goto(path);
      expect(await skipped(page)).toBeGreaterThan(5);
    });

  test('a section that is skipped has its number', async ({ page }) => {
    await holdFrames(page);
    await page.goto('hotline/');
    expect(await skipped(page)).toBeGreaterThan(5);
    // No engine tells what CSS has counted: as a Roman numeral, each number has a width of its own.
    const widths = () =>
      page.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync(
          'h2 a::before { content: counter(section, upper-roman) !important; width: auto !important }' +
            'h2 a { display: inline-block !important; white-space: nowrap; text-indent: 0 !important }',
        );
        document.adoptedStyleSheets = [sheet];
        return [...document.querySelectorAll('.section-block h2 a')].map((link) => {
          link.scrollIntoView();
          return Math.round(link.getBoundingClientRect().width);
        });
      });
    const counted = await widths();
    await page.reload();
    expect(await skipped(page)).toBe(0);
    expect(counted).toEqual(await widths());
  });

  test('a reader who is led to a section at once finds all laid out', async ({ page }) => {
    await holdFrames(page);
    await page.goto('hotline/#wrong-numbers');
    expect(await skipped(page)).toBe(0);
  });

  for (const [how, jump] of Object.entries({
    'by touch': (link: Locator) => link.click(),
    'by keyboard': (link: Locator) => link.press('Enter'),
  }))
    test(`a reader who jumps to a section ${how} before all is laid out arrives there and stays`, async ({ page }) => {
      await holdFrames(page);
      await page.goto('hotline/');
      expect(await skipped(page)).toBeGreaterThan(5);
      await jump(page.getByRole('navigation').getByRole('link', { name: '拨过去不是拼多多，是谁家的电话' }));
      const top = () => page.locator('#wrong-numbers').evaluate((heading) => heading.getBoundingClientRect().top);
      expect(await top()).toBeGreaterThanOrEqual(0);
      expect(await top()).toBeLessThan(40);
      expect(await skipped(page)).toBe(0);
      for (let frame = 0; frame < 10; frame++) await page.evaluate(() => Reflect.get(window, 'letGo')());
      expect(await top()).toBeLessThan(40);
    });

  test('loading anew and going back lead to the place where the reader was', async ({ page }) => {
    await page.goto('hotline/');
    await page.getByRole('navigation').getByRole('link', { name: '打电话之前，先准备什么' }).click();
    await page.mouse.wheel(0, 300);
    await expect.poll(() => skipped(page)).toBe(0);
    await expect.poll(async () => (await place(page)).words).toBeTruthy();
    await page.waitForTimeout(300);
    const before = await place(page);
    await page.reload();
    await expect.poll(() => place(page)).toEqual(before);
    await page.goto('about/');
    await page.goBack();
    await expect.poll(() => place(page)).toEqual(before);
  });
});

import { modesText } from '@/text/modes.ts';
import { shareText } from '@/text/share.ts';
import { text } from '@/text/site.ts';
import { expect, type Page, test } from './guarded.ts';

/** The main flows as someone goes through them who does not point: by the Tab key, and in the order of reading aloud. */

interface Stop {
  name: string;
  isOutlined: boolean;
  /** What lies over its middle, or where it is out of sight. */
  hiddenBy: string;
}

/** Presses Tab to the end of the page. */
async function walk(page: Page): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement;
      if (!element || element === document.body) return undefined;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      const rects = [...element.getClientRects()];
      const isSeen = rects.some((rect) => {
        const top = document.elementFromPoint(rect.left + rect.width / 2, rect.top + rect.height / 2);
        return (
          top !== null && (element.contains(top) || top.contains(element) || top.closest('label')?.contains(element))
        );
      });
      const middle =
        rects[0] && document.elementFromPoint(rects[0].left + rects[0].width / 2, rects[0].top + rects[0].height / 2);
      return {
        name:
          (element.getAttribute('aria-label') ?? element.textContent?.trim() ?? '') ||
          (element as HTMLInputElement).name,
        isOutlined:
          (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || element.matches('input, textarea'),
        hiddenBy: isSeen ? '' : (middle?.className.toString() ?? 'the edge of the window'),
      };
    });
    if (!stop) break;
    stops.push(stop);
  }
  return stops;
}

for (const [kind, path] of [
  ['the home page', ''],
  ['a section with the red bar', 'scams/money-gone/'],
  ['an article', 'hotline/'],
  ['the first question', 'start/'],
  ['whose number', 'whose-number/'],
] as const) {
  test(`by Tab through ${kind}: each stop shows its focus, and none lies under the bar or out of sight`, async ({
    page,
  }) => {
    test.setTimeout(60_000);
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto(path);
    const stops = await walk(page);
    expect(stops.length).toBeGreaterThan(10);
    expect(stops[0]?.name).toBe(text.skip);
    expect(stops.filter(({ isOutlined }) => !isOutlined).map(({ name }) => name)).toEqual([]);
    expect(stops.filter(({ hiddenBy }) => hiddenBy).map(({ name, hiddenBy }) => `${name}: ${hiddenBy}`)).toEqual([]);
  });
}

test('by keyboard from the home page to an answer and its copied link', async ({ page }) => {
  await page.goto('');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.type('退款没到账');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toContainText('退款');
  const copy = page.getByRole('button', { name: shareText.copy, exact: true });
  for (let i = 0; i < 120 && !(await copy.evaluate((button) => button === document.activeElement)); i += 1) {
    await page.keyboard.press('Tab');
  }
  await expect(copy).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('share-kit [role="status"]')).not.toBeEmpty();
});

/** Places of words in what is read aloud; -1 where one is missing. */
async function readingOrder(page: Page, words: string[]): Promise<number[]> {
  const heard = await page.locator('body').ariaSnapshot();
  let from = 0;
  return words.map((word) => {
    const at = heard.indexOf(word, from);
    if (at >= 0) from = at + word.length;
    return at;
  });
}

test('read aloud, the home page says what it is, then the search, the warning, the problems, the channels', async ({
  page,
}) => {
  await page.goto('');
  const order = await readingOrder(page, [
    'banner:',
    text.siteName,
    `link "${modesText.big}"`,
    'main:',
    `heading "${text.homePage.title}" [level=1]`,
    'search:',
    text.homePage.warningTitle,
    `heading "${text.homePage.problems}" [level=2]`,
    '退款没到账',
    `heading "${text.homePage.channels}" [level=2]`,
    'table',
    `heading "${text.homePage.checked}" [level=2]`,
    'contentinfo:',
    modesText.scheme,
  ]);
  expect(order).not.toContain(-1);
});

test('read aloud, a section says the question, the answer, the steps, the call, what else, the sources, then how to send it on', async ({
  page,
}) => {
  await page.goto('scams/money-gone/');
  const answer = (await page.locator('.answer').innerText()).slice(0, 8);
  const order = await readingOrder(page, [
    'main:',
    'heading "钱已经转走了怎么办" [level=1]',
    answer,
    'list:',
    'listitem',
    '停手',
    'link "拨打 110"',
    `note "${text.ifNot}"`,
    `heading "${text.sources}"`,
    `heading "${shareText.heading}"`,
    `navigation "${text.nav.prevNext}"`,
    'contentinfo:',
  ]);
  expect(order).not.toContain(-1);
});

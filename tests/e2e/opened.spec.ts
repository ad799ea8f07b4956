import { searchText } from '@/text/search.ts';
import { shareSaid, shareText } from '@/text/share.ts';
import { whoseNumberText } from '@/text/whose-number.ts';
import { findViolationsInModes } from './axe.ts';
import { expect, type Page, test } from './guarded.ts';

const type = (page: Page, words: string) => page.locator('input[name="q"]').first().fill(words);
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).first().click();
const unfold = (page: Page) =>
  page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });

async function search(page: Page, words: string): Promise<void> {
  await page.goto(`search/?q=${encodeURIComponent(words)}`);
  await expect(page.locator('.results__status')).not.toHaveText(['', searchText.loading]);
  await expect(page.locator('[data-region][aria-busy="false"]')).toHaveCount(1);
}

async function judge(page: Page, number: string, way?: string): Promise<void> {
  await page.goto('whose-number/');
  if (way) await page.getByRole('radio', { name: way }).check();
  await page.getByRole('textbox', { name: whoseNumberText.form.number }).fill(number);
  await press(page, whoseNumberText.form.check);
  await expect(page.locator('[data-verdict], .whose__none').filter({ visible: true })).toHaveCount(1);
}

async function count(page: Page, words: string): Promise<void> {
  await page.addInitScript((ms) => Object.assign(Date, { now: () => ms }), Date.parse('2026-11-25T00:00:00Z'));
  await page.goto('last-day/');
  await page.getByRole('textbox', { name: '或者写出来、贴过来' }).fill(words);
  await press(page, '算出最后一天');
}

/** Neither the clipboard nor the old command copies. */
const refuseCopies = () => {
  Object.defineProperty(navigator, 'clipboard', { value: undefined });
  Object.assign(document, { execCommand: () => false });
};

/** States that a reader opens. The QR code has its own test where there is one (share.spec.ts). */
const states: Record<string, (page: Page) => Promise<void>> = {
  'results open below the box': async (page) => {
    await page.goto('about/');
    await type(page, '退款');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'a result chosen by the arrow key': async (page) => {
    await page.goto('');
    await type(page, '退款');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.getByRole('option', { selected: true })).toHaveCount(1);
  },
  'results over a phone’s whole screen': async (page) => {
    await page.setViewportSize({ width: 390, height: 700 });
    await page.goto('about/');
    await type(page, '退款');
    await expect(page.locator('.search-box.is-open')).toBeVisible();
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'results of a search': async (page) => {
    await search(page, '退款');
    await expect(page.getByRole('list', { name: searchText.results }).getByRole('link').first()).toBeVisible();
  },
  'a search with weak results': async (page) => {
    await search(page, '天气预报');
    await expect(page.locator('.results__status')).toHaveText(searchText.weak);
  },
  'a search that found nothing': async (page) => {
    await search(page, '齉龘');
    await expect(page.locator('.results__status')).toHaveText(searchText.none);
  },
  'the words of a search marked on the page it led to': async (page) => {
    await search(page, '退款没到账');
    await page.getByRole('list', { name: searchText.results }).getByRole('link').first().click();
    await expect(page.locator('[data-section-body] mark').first()).toBeVisible();
  },
  'a link copied': async (page) => {
    await page.goto('scams/money-gone/');
    await press(page, shareText.copy);
    await expect(page.locator('share-kit [role="status"]')).toHaveText(shareSaid.copied);
  },
  'a link copied in large type': async (page) => {
    await page.goto('scams/money-gone/?big');
    await press(page, shareText.copy);
    await expect(page.locator('.answer + div [role="status"]')).toHaveText(shareSaid.copied);
  },
  'a link that the browser does not copy in large type': async (page) => {
    await page.addInitScript(refuseCopies);
    await page.goto('scams/money-gone/?big');
    await press(page, shareText.copy);
    await expect(page.locator('.answer + div textarea')).toBeVisible();
  },
  'a link that the browser does not copy': async (page) => {
    await page.addInitScript(refuseCopies);
    await page.goto('scams/money-gone/');
    await press(page, shareText.copy);
    await expect(page.locator('share-kit textarea')).toBeVisible();
  },
  'a section sent on from its article': async (page) => {
    await page.goto('after-sales/');
    await press(page, shareText.forwardOf('退款没到账，钱去哪里查'));
    await expect(page.locator('.section__head + .share__report [role="status"]')).toHaveText(shareSaid.copied);
  },
  'a letter filled in and copied': async (page) => {
    await page.goto('letters/refund/');
    await page.getByRole('textbox', { name: '订单号' }).fill('251120-123456789012345');
    await page.getByLabel('提出的日期').fill('2026-11-20');
    await page.getByText('坚决', { exact: true }).click();
    await press(page, '复制这段话');
    await expect(page.locator('letter-form [role="status"]')).not.toBeEmpty();
  },
  'a letter with what must not be in it': async (page) => {
    await page.goto('letters/refund/');
    await page.getByRole('textbox', { name: '发生了什么' }).fill('他说验证码是 483920');
    await page.getByLabel('答复期限').fill('2020-01-01');
    await expect(page.locator('.letter-form__warn:visible')).toHaveCount(2);
  },
  'a last day still to come': async (page) => {
    await count(page, '2026-11-20 已签收');
    await expect(page.locator('[data-result] h2')).toContainText('最后一天：');
  },
  'a last day that has passed': async (page) => {
    await count(page, '11.3');
    await expect(page.locator('.result--passed')).toBeVisible();
  },
  'a date that cannot be counted from': async (page) => {
    await count(page, '2 月 30 日');
    await expect(page.locator('.last-day__fault')).not.toBeEmpty();
  },
  'a number that called': (page) => judge(page, '95187'),
  'a number to call that may be dialled': async (page) => {
    await judge(page, '95188', '我要打给它');
    await expect(page.locator('.verdict--sound')).toBeVisible();
  },
  'a number to call on which sources disagree': async (page) => {
    await judge(page, '95187', '我要打给它');
    await expect(page.locator('.verdict--caution')).toBeVisible();
  },
  'a number not to call': async (page) => {
    await judge(page, '400-618-6666', '我要打给它');
    await expect(page.locator('.verdict--danger')).toBeVisible();
  },
  'a number that nobody knows, among others': (page) => judge(page, '0755-23456789 或 13800138000', '我要打给它'),
  'no number at all': (page) => judge(page, '没有号码'),
  'the table of all numbers': async (page) => {
    await page.goto('whose-number/');
    await unfold(page);
  },
  'the end of a way of questions': async (page) => {
    await page.goto('start/parcel/stuck/');
    await press(page, '复制这段话');
  },
  'sources unfolded': async (page) => {
    await page.goto('scams/money-gone/');
    await unfold(page);
  },
  'a drawing’s words unfolded': async (page) => {
    await page.goto('start/');
    await unfold(page);
  },
  'checks that are too old': async (page) => {
    await page.clock.setFixedTime(new Date('2027-07-01T12:00:00'));
    await page.goto('hotline/is-95187-pdd/');
    await expect(page.locator('.age-note').first()).toBeVisible();
  },
};

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const [name, openState] of Object.entries(states)) {
  test(`everyone can use ${name}: in light, dark, large type and forced colours`, async ({ page }) => {
    test.setTimeout(120_000);
    await openState(page);
    expect(await findViolationsInModes(page)).toEqual([]);
  });
}

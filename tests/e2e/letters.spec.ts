import fc from 'fast-check';
import { expectAccessible } from './axe.ts';
import { breakClipboard, breakCopyCommand, clipboardFaults } from './clipboard.ts';
import { expect, type Page, test } from './guarded.ts';
import { watchRequests } from './requests.ts';

const field = (page: Page, label: string) => page.getByRole('textbox', { name: label }).or(page.getByLabel(label));
const preview = (page: Page) => page.getByRole('group', { name: '写好的话' });
const status = (page: Page) => page.locator('letter-form [role="status"]');
const copy = (page: Page) => page.getByRole('button', { name: '复制这段话' });
const order = '251120-123456789012345';

async function fillRefund(page: Page): Promise<void> {
  await field(page, '订单号').fill(order);
  await field(page, '商品').fill('电热水壶');
  await field(page, '金额').fill('59.9 元');
  await field(page, '提出的日期').fill('2026-11-20');
  await field(page, '发生了什么').fill('收到就漏水。');
  await page.getByRole('button', { name: '全额退款' }).click();
  await field(page, '答复期限').fill('2099-12-01');
}

test.beforeEach(async ({ page }) => {
  await page.goto('letters/refund/');
});

test('the letter is written while the reader types, and its tone changes in one tap', async ({ page }) => {
  await expect(preview(page)).toContainText('您好，订单【订单号】的退款');
  await fillRefund(page);
  await expect(preview(page)).toContainText(`您好，订单 ${order} 的退款麻烦您处理一下。`);
  await expect(preview(page)).toContainText('实付 59.9 元。');
  await expect(preview(page)).toContainText('情况：收到就漏水。\n');
  await expect(preview(page)).toContainText('请在 2099 年 12 月 1 日前办好');
  await expect(preview(page).locator('mark')).toHaveCount(0);
  await expect(page.locator('[data-count]')).toContainText('都填好了');
  await page.getByText('坚决', { exact: true }).click();
  await expect(preview(page)).toContainText('《电子商务法》第六十一条');
  await expect(preview(page)).not.toContainText('您好');
});

test('what is still missing is named and marked', async ({ page }) => {
  await field(page, '商品').fill('水壶');
  await expect(page.locator('[data-count]')).toContainText('还有 6 处没填：订单号、金额、');
  await expect(preview(page).locator('mark').first()).toHaveText('【订单号】');
});

test('a line whose blank may stay empty comes only with its words', async ({ page }) => {
  await page.goto('letters/escalate/');
  await expect(preview(page)).not.toContainText('工号');
  await field(page, '工号').fill('1024');
  await expect(preview(page)).toContainText('接待的工号：1024。');
});

for (const [name, typed, sentence] of [
  ['a verification code', '他说验证码是 483920', '像有验证码或密码'],
  ['an identity card', '我是 110105 19491231 002X', '像有身份证号'],
  ['a bank card', '卡号 6222 0212 3456 7890 128', '像有银行卡号'],
] as const)
  test(`${name} never gets into the letter, and the page says why`, async ({ page }) => {
    await field(page, '发生了什么').fill(typed);
    const warning = page.locator('#letter-happened-warn');
    await expect(warning).toContainText(sentence);
    await expect(field(page, '发生了什么')).toHaveAttribute('aria-invalid', 'true');
    await expect(status(page)).toContainText(sentence);
    await expect(preview(page)).toContainText('（此处隐去）');
    await expect(preview(page)).not.toContainText(typed.replace(/^\D+/, ''));
    await field(page, '发生了什么').fill('他问过我要号码');
    await expect(warning).toBeHidden();
    await expect(field(page, '发生了什么')).not.toHaveAttribute('aria-invalid');
  });

test('a day that cannot be meant is told', async ({ page }) => {
  await field(page, '答复期限').fill('2020-01-01');
  await expect(page.locator('#letter-deadline-warn')).toContainText('已经过了');
  await field(page, '提出的日期').fill('2099-01-01');
  await expect(page.locator('#letter-asked-warn')).toContainText('还没有到');
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('the letter is copied as it stands', async ({ page }) => {
    await fillRefund(page);
    await copy(page).click();
    await expect(status(page)).toContainText('已复制');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toBe(await preview(page).textContent());
    expect(text).not.toContain('【');
  });
  test('one with blanks is copied, too, and the blanks are named', async ({ page }) => {
    await field(page, '商品').fill('水壶');
    await copy(page).click();
    await expect(status(page)).toContainText('还有 6 处没填');
  });
});

for (const fault of clipboardFaults)
  test(`a clipboard that is ${fault} falls back to the old command, then to selected text`, async ({ page }) => {
    await breakClipboard(page, fault);
    await page.goto('letters/refund/');
    await field(page, '商品').fill('水壶');
    await copy(page).click();
    await expect(status(page)).toContainText('已复制');
    await breakCopyCommand(page);
    await copy(page).click();
    const fallback = page.locator('letter-form [data-fallback]');
    await expect(fallback).toBeFocused();
    await expect(fallback).toHaveValue(/商品：水壶/);
    await expect(status(page)).toContainText('长按');
  });

test('nothing is asked of the network while the reader types, nothing is stored', async ({ page }) => {
  await page.waitForLoadState('networkidle');
  const requests = watchRequests(page);
  await fillRefund(page);
  await page.getByText('坚决', { exact: true }).click();
  await copy(page).click();
  await page.getByRole('button', { name: '全部清空' }).click();
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
  expect(page.url()).toMatch(/\/letters\/refund\/$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

test('the keyboard alone fills, turns and copies a letter', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await field(page, '订单号').focus();
  await page.keyboard.type(order);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/letters\/refund\/$/);
  await page.keyboard.press('Tab');
  await page.keyboard.type('水壶');
  const reached: string[] = [];
  for (let i = 0; i < 30 && !reached.includes('复制这段话'); i++) {
    await page.keyboard.press('Tab');
    const name = await page.evaluate(() => {
      const active = document.activeElement as HTMLInputElement | null;
      return active?.id || active?.value || active?.textContent || '';
    });
    if (name === 'letter-happened') await page.keyboard.type('漏水');
    if (name === '全额退款') await page.keyboard.press('Space');
    if (name === 'polite') await page.keyboard.press('ArrowRight');
    reached.push(name);
  }
  expect(reached).toContain('复制这段话');
  await page.keyboard.press('Enter');
  await expect(status(page)).toContainText('已复制');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toContain(`订单 ${order} 的退款，请在期限内处理。`);
  expect(text).toContain('情况：漏水。');
  expect(text).toContain('我的要求：全额退款。');
});

test('emptying takes everything and puts the reader at the first field', async ({ page }) => {
  await fillRefund(page);
  await page.getByRole('button', { name: '全部清空' }).click();
  await expect(field(page, '订单号')).toBeFocused();
  await expect(field(page, '订单号')).toHaveValue('');
  await expect(preview(page)).toContainText('【订单号】');
});

test.describe('leaving', () => {
  test('asks before words are lost that were not copied; reload then shows the template, not half a letter', async ({
    page,
  }) => {
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await field(page, '商品').pressSequentially('水壶');
    await page.reload();
    expect(asked).toEqual(['beforeunload']);
    await expect(field(page, '商品')).toHaveValue('');
    await expect(preview(page)).toContainText('商品：【商品】');
  });
  test('does not ask once the letter is copied', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    await field(page, '商品').pressSequentially('水壶');
    await copy(page).click();
    await expect(status(page)).toContainText('已复制');
    await page.goto('letters/');
    expect(asked).toEqual([]);
    await page.goBack();
    // Kept by the browser or lost: what the letter says is what the field says.
    const value = await field(page, '商品').inputValue();
    await expect(preview(page)).toContainText(`商品：${value || '【商品】'}`);
  });
});

test('ten thousand hostile inputs: no exception, no markup, nothing but text and marks', async ({ page }) => {
  test.setTimeout(120_000);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const inputs = fc.sample(
    fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '<img src=x onerror="window.hit=1">',
        '<script>window.hit=1</script>',
        '</pre><a href="//x">',
        '【订单号】',
        '$&',
        '__proto__',
      ),
      fc.stringMatching(/^[\d \-xX.<>&"']{0,60}$/),
    ),
    10_000,
  );
  const found = await page.evaluate((all) => {
    const area = document.querySelector<HTMLTextAreaElement>('#letter-happened');
    const shown = document.querySelector('[data-preview]');
    if (!area || !shown) return ['no form'];
    return all.filter((input) => {
      area.value = input;
      area.dispatchEvent(new Event('input', { bubbles: true }));
      const marks = shown.querySelectorAll('mark').length;
      return shown.querySelectorAll('*').length !== marks || marks < 6 || 'hit' in window;
    });
  }, inputs);
  expect(found).toEqual([]);
  expect(errors).toEqual([]);
});

test('axe finds nothing: empty, filled, with warnings, on the list', async ({ page }) => {
  test.setTimeout(90_000);
  await expectAccessible(page);
  await fillRefund(page);
  await field(page, '发生了什么').fill('验证码 483920');
  await expectAccessible(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  await expectAccessible(page);
  for (const path of ['letters/police/', 'letters/']) {
    page.once('dialog', (dialog) => void dialog.accept());
    await page.goto(path);
    await expectAccessible(page);
  }
});

test.describe('by touch at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('the tool works, nothing overflows, targets are large enough', async ({ page }) => {
    await field(page, '商品').tap();
    await page.keyboard.insertText('水壶'.repeat(40));
    await page.getByRole('button', { name: '退货退款，运费由商家承担' }).tap();
    await page.locator('.letter-form__tone', { hasText: '坚决' }).tap();
    await expect(preview(page)).toContainText('我的要求：退货退款，运费由商家承担。');
    await expect(preview(page)).toContainText('《电子商务法》');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page
      .locator('letter-form :is(button, .letter-form__tone, input:not([type=radio]), textarea:not([hidden]))')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((height) => height < 44));
    expect(small).toEqual([]);
  });
});

for (const width of [320, 390, 768, 1440])
  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    for (const path of ['letters/', 'letters/refund/', 'letters/seven-day/', 'letters/police/']) {
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('each letter is a template to copy by hand, in both tones, with its blanks explained', async ({ page }) => {
    await page.goto('letters/');
    const hrefs = await page
      .locator('main .link-list a')
      .evaluateAll((all) => all.map((a) => a.getAttribute('href') ?? ''));
    expect(hrefs.length).toBeGreaterThanOrEqual(10);
    for (const href of hrefs) {
      await page.goto(href);
      await expect(page.locator('letter-form form')).toBeHidden();
      await expect(page.locator('letter-form [data-result]')).toBeHidden();
      for (const tone of ['客气的写法', '坚决的写法'])
        await expect(page.getByRole('heading', { name: tone })).toBeVisible();
      await expect(page.locator('pre[data-template="firm"]')).toContainText(/【.+】/);
      await expect(page.locator('.letter-form__blanks')).toContainText('【我的要求】');
    }
  });
});

test('the script of the letters is loaded on letters’ pages only, their style on no page of the guide', async ({
  page,
}) => {
  const htmlOf = async (path: string) => await (await page.request.get(path)).text();
  const letter = await htmlOf('letters/refund/');
  expect(letter).toMatch(/LetterForm\./);
  expect(letter).toMatch(/letter-form__/);
  for (const path of ['', 'letters/', 'find/', 'start/', 'whose-number/', 'dispute/apply-intervention/', 'dispute/'])
    expect(await htmlOf(path), path).not.toMatch(/LetterForm\./);
  // Tools have no limit of weight and may share a sheet (lib/styles/group.ts).
  for (const path of ['', 'find/', 'start/', 'dispute/apply-intervention/', 'dispute/'])
    expect(await htmlOf(path), path).not.toMatch(/letter-form__/);
});

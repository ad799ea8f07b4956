import { expectAccessible } from './axe.ts';
import { breakClipboard, breakCopyCommand, clipboardFaults } from './clipboard.ts';
import { expect, type Page, test } from './guarded.ts';
import { watchRequests } from './requests.ts';

const opening = '来电号码可以伪造。先挂断，再从 App 里自己找客服';
const verdict = '[data-verdict]';
const field = (page: Page) => page.getByRole('textbox', { name: /号码，或者带号码/ });

async function ask(page: Page, text: string, way?: '它打给我' | '我要打给它'): Promise<void> {
  if (way) await page.getByRole('radio', { name: way }).check();
  await field(page).fill(text);
  await page.getByRole('button', { name: '查一下' }).click();
  await expect(page.locator(verdict)).toBeVisible();
}

test.beforeEach(async ({ page }) => {
  await page.goto('whose-number/');
});

for (const number of [
  '95188',
  '110',
  '96110',
  '0571 96110',
  '95187',
  '400-618-6666',
  '138 0013 8000',
  '+852 2123 4567',
])
  test(`a call from ${number} opens with the warning, shows no mark and no call button`, async ({ page }) => {
    await ask(page, number); // unanswered means that it called
    await expect(page.locator(`${verdict} h2`)).toHaveText(opening);
    await expect(page.locator(`${verdict} > *`).first()).toHaveText(opening);
    await expect(page.locator(`${verdict} h2`)).toBeFocused();
    await expect(page.locator(verdict)).not.toContainText('已核对');
    await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
    await page.getByRole('radio', { name: '它打给我' }).check();
    await expect(page.locator(`${verdict} h2`)).toHaveText(opening);
  });

test('a number to call shows owner, mark, date, claims and sources', async ({ page }) => {
  await ask(page, '9 5188', '我要打给它');
  const box = page.locator(verdict);
  await expect(box).toContainText('支付宝');
  await expect(box.locator('.state')).toContainText(/多方印证.*\d{4}-\d\d-\d\d/);
  await expect(box.locator('ul ul li').first()).toBeVisible();
  await expect(box.getByRole('link', { name: '拨打 95188' })).toHaveAttribute('href', 'tel:95188');
});

test('a contested number to call has no button; a masked one stays masked', async ({ page }) => {
  await ask(page, '95187', '我要打给它');
  await expect(page.locator(verdict)).toContainText('现有证据指向阿里云');
  await expect(page.locator(`${verdict} .state`)).toContainText('有冲突');
  await expect(page.locator('main a[href^="tel:"]')).toHaveCount(0);
  await ask(page, '400 618 6666');
  await expect(page.locator(verdict)).toContainText('400-618-****');
  expect((await page.locator(verdict).textContent())?.replace(/\D/g, '')).not.toContain('4006186666');
});

test('an unknown number tells its form and place, never that it is safe', async ({ page }) => {
  await ask(page, '0755-2345 6789', '我要打给它');
  await expect(page.locator(verdict)).toContainText('没有这个号码的记录');
  await expect(page.locator(verdict)).toContainText('区号 0755 大致在广东省深圳市');
  await ask(page, '95189');
  await expect(page.locator(verdict)).toContainText('不是同一个号码');
});

test('changing the direction changes the verdict; changing the number takes it away', async ({ page }) => {
  await ask(page, '95188');
  await page.getByRole('radio', { name: '我要打给它' }).check();
  await expect(page.locator(`${verdict} h2`)).toContainText('支付宝');
  await page.getByRole('radio', { name: '它打给我' }).check();
  await expect(page.locator(`${verdict} h2`)).toHaveText(opening);
  await field(page).press('End');
  await field(page).pressSequentially('8');
  await expect(page.locator(verdict)).toBeHidden();
});

test('a message gives its first number, and the others to pick', async ({ page }) => {
  await ask(page, '【客服】订单 231122-123456789012 异常，回拨 400-123-4567 或 95187');
  await expect(page.locator(verdict)).toContainText('400-123-4567');
  await page.getByRole('button', { name: '95187' }).click();
  await expect(page.locator(verdict)).toContainText('现有证据指向阿里云');
  await expect(page.locator(`${verdict} h2`)).toBeFocused();
});

test('no number: a sentence says so', async ({ page }) => {
  await field(page).fill('你好');
  await page.getByRole('button', { name: '查一下' }).click();
  await expect(page.locator('whose-number [role="status"]')).toContainText('没有找到电话号码');
  await expect(page.locator(verdict)).toBeHidden();
  await expect(field(page)).toBeFocused();
});

test('by keyboard alone', async ({ page }) => {
  const radio = page.getByRole('radio', { name: '它打给我' });
  for (let i = 0; i < 20 && !(await radio.evaluate((element) => element === document.activeElement)); i++)
    await page.keyboard.press('Tab');
  await expect(radio).toBeFocused();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('radio', { name: '我要打给它' })).toBeChecked();
  await page.keyboard.press('Tab');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('12315');
  await page.keyboard.press('Enter');
  await expect(page.locator(`${verdict} h2`)).toBeFocused();
  await expect(page.locator(`${verdict} h2`)).toContainText('12315');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: '拨打 12315' })).toBeFocused();
});

test('typing asks the network for nothing, and nothing is stored', async ({ page }) => {
  await page.waitForLoadState('networkidle');
  const requests = watchRequests(page);
  await field(page).pressSequentially('请回拨 400 618 6666 或 95187', { delay: 5 });
  await page.getByRole('button', { name: '查一下' }).click();
  await expect(page.locator(verdict)).toBeVisible();
  await page.getByRole('radio', { name: '我要打给它' }).check();
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
  expect(page.url()).toMatch(/\/whose-number\/$/);
  expect(await page.evaluate(() => localStorage.length + sessionStorage.length + document.cookie.length)).toBe(0);
});

test('axe finds nothing, before and with a verdict', async ({ page }) => {
  test.slow(); // axe reads several long pages
  await expectAccessible(page);
  await ask(page, '95187', '我要打给它');
  await expectAccessible(page);
  await ask(page, '+1 650 253 0000 或 110', '它打给我');
  await expectAccessible(page);
});

test.describe('with a clipboard', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
  test('the verdict is copied; a number that is not well founded stays behind', async ({ page }) => {
    await ask(page, '95187', '我要打给它');
    await page.getByRole('button', { name: '复制这段结论' }).click();
    await expect(page.locator(verdict)).toContainText('已复制');
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('常被当成拼多多热线的号码');
    expect(text).toContain('非官方');
    expect(text).not.toContain('95187');
  });
});

for (const fault of clipboardFaults)
  test(`a clipboard that is ${fault} falls back to the old command, then to selected text`, async ({ page }) => {
    await breakClipboard(page, fault);
    await page.goto('whose-number/');
    await ask(page, '138 0013 8000');
    await page.getByRole('button', { name: '复制这段结论' }).click();
    await expect(page.locator(verdict)).toContainText('已复制');
    await breakCopyCommand(page);
    await page.getByRole('button', { name: '复制这段结论' }).click();
    const text = page.locator(`${verdict} textarea`);
    await expect(text).toBeVisible();
    await expect(text).toHaveValue(/没有这个号码的记录/);
  });

test.describe('by touch at 360 px', () => {
  test.use({ viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true });
  test('the tool works, nothing overflows, targets are large enough', async ({ page }) => {
    await page.locator('.choice', { hasText: '我要打给它' }).tap();
    await field(page).tap();
    await page.keyboard.insertText('021-5339 5288');
    await page.getByRole('button', { name: '查一下' }).tap();
    await expect(page.locator(verdict)).toContainText('网传');
    await page.locator('.number-table > summary').nth(1).tap();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const small = await page
      .locator('whose-number button, whose-number .choice, whose-number .verdict__ways a, .number-table > summary')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height).filter((height) => height < 44));
    expect(small).toEqual([]);
  });
});

test.describe('with scripts off', () => {
  test.use({ javaScriptEnabled: false });
  test('the page is the rules and a table of the records, contested ones masked', async ({ page }) => {
    await expect(page.locator('whose-number form')).toBeHidden();
    await expect(page.locator('whose-number [data-static]')).toBeVisible();
    await expect(page.getByRole('heading', { name: '它打给我' })).toBeVisible();
    await page.locator('summary', { hasText: '被说成拼多多的号码' }).click();
    const row = page.getByRole('row', { name: /95187/ });
    await expect(row).toContainText('阿里云');
    await expect(row).toContainText(/有冲突.*\d{4}-\d\d-\d\d/);
    await expect(page.getByRole('row', { name: /400-618-\*{4}/ })).toContainText('没有查到是谁的');
    await expect(page.locator('body')).not.toContainText('400-618-6666');
  });
});

test('a number card of the guide leads here', async ({ page }) => {
  await page.goto('hotline/numbers-online/');
  await page
    .getByRole('link', { name: /这个号码是谁的/ })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('这个号码是谁的');
});

import { expectAccessible } from './axe';
import { expect, test } from './guarded.ts';

for (const [from, name] of [
  ['./', 'the home page'],
  ['find/', 'the list of all questions'],
  ['hotline/hours/', 'the foot of a section'],
] as const) {
  test(`${name} leads to the whole guide and to what changed`, async ({ page }) => {
    for (const [link, heading] of [
      ['整本打印', '拼多多客服求助指南：整本'],
      ['更正记录', '更正记录'],
    ] as const) {
      await page.goto(from);
      await page.getByRole('link', { name: link }).last().click();
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
    }
  });
}

test('the home page shows the latest changes below the channels, and each leads to its entry', async ({ page }) => {
  await page.goto('./');
  const headings = await page.getByRole('heading', { level: 2 }).allTextContents();
  expect(headings.indexOf('最近更正')).toBeGreaterThan(headings.indexOf('各条路放在一起看'));
  const latest = page.locator('section', { has: page.getByRole('heading', { name: '最近更正' }) });
  const title = await latest.locator('.row-link__title').first().textContent();
  await latest.getByRole('link').first().click();
  await expect(page.locator(':target').getByRole('heading', { name: title ?? '' })).toBeInViewport();
});

test.describe('the whole guide', () => {
  test.use({ javaScriptEnabled: false });

  test('is led through by its contents, without scripts', async ({ page }) => {
    await page.goto('all/');
    await page.getByRole('navigation', { name: '目录' }).getByRole('link', { name: '遇到骗子' }).click();
    await expect(page.getByRole('heading', { name: /^\d+、遇到骗子/ })).toBeInViewport();
    await page
      .getByRole('link', { name: /\d+\.\d+、 ?钱已经转走了|\d+\.\d+、 ?.*转走/ })
      .first()
      .click();
    expect(page.url()).toMatch(/\/all\/#scams__[a-z-]+$/);
    await expect(page.locator(':target')).toBeInViewport();
  });

  test('keeps an author’s link within the page, and a mark leads to the source', async ({ page }) => {
    await page.goto('all/#hotline__hours');
    const section = page.getByRole('region', { name: /客服电话几点有人接/ });
    await section.getByRole('link', { name: '电话打不通怎么办' }).click();
    await expect(page).toHaveURL(/\/all\/#hotline__cannot-get-through$/);
    await page.goto('all/#hotline__hours');
    await section
      .getByRole('link', { name: /看出处/ })
      .first()
      .click();
    await expect(page.locator(':target')).toBeInViewport();
    expect(await page.locator(':target').textContent()).toMatch(/〔\d+〕/);
  });
});

test('on paper, references and sources carry the numbers that they lack on a screen', async ({ page }) => {
  await page.goto('all/#hotline__hours');
  const section = page.getByRole('region', { name: /客服电话几点有人接/ });
  const reference = section
    .locator('.prose')
    .getByText(/^（见 \d+\.\d+）$/)
    .first();
  const number = section
    .locator('.prose')
    .getByText(/^〔\d+〕$/)
    .first();
  await expect(reference).toBeHidden();
  await expect(number).toBeHidden();
  await page.emulateMedia({ media: 'print' });
  await expect(reference).toBeVisible();
  await expect(number).toBeVisible();
  await expect(page.getByRole('search')).toBeHidden();
  const [, shown = ''] = /见 (.*)）/.exec((await reference.textContent()) ?? '') ?? [];
  await expect(page.locator('h3', { hasText: `${shown}、` })).toHaveCount(1);
});

for (const path of ['all/', 'changes/']) {
  for (const width of [320, 390, 768, 1440]) {
    test(`/${path} does not scroll sideways at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(path);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
}

for (const scheme of ['light', 'dark'] as const) {
  test(`/changes/ and /all/ are accessible in ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme });
    await page.goto('changes/');
    await expectAccessible(page);
    await page.goto('all/');
    // The frame, the contents and the first article: the rest is more of the same, and half a minute of axe.
    await page.evaluate(() => {
      for (const article of document.querySelectorAll('.whole__article:nth-of-type(n + 2)')) article.remove();
    });
    await expectAccessible(page);
  });
}

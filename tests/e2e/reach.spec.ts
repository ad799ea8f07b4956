import { modesText } from '@/text/modes.ts';
import { shareText } from '@/text/share.ts';
import { text } from '@/text/site.ts';
import { whoseNumberText } from '@/text/whose-number.ts';
import { expectAccessible, findViolations } from './axe.ts';
import { expect, type Page, test } from './guarded.ts';
import { pageKinds, sitePages } from './site-pages.ts';
import { smallTargets } from './targets.ts';

/**
 * axe over every page in light; over one page of each kind in dark and in large type, since pages of a kind differ in
 * their words, not in their styles. The page of the whole guide is looked at up to its first article: the rest is what
 * the articles' own pages show, and would take half a minute.
 */
const groups = 8;

for (let group = 0; group < groups; group += 1) {
  test(`axe finds nothing on any page, part ${group + 1} of ${groups}`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const path of sitePages.filter((_, i) => i % groups === group)) {
      await open(page, path);
      found.push(...(await findViolations(page, `${path} `)));
    }
    expect(found).toEqual([]);
  });
}

for (const mode of ['is-dark', 'is-big']) {
  test(`axe finds nothing on any kind of page in ${mode}`, async ({ page }) => {
    test.setTimeout(240_000);
    const found: string[] = [];
    for (const path of pageKinds) {
      await open(page, path);
      await page.evaluate((name) => document.documentElement.classList.add(name), mode);
      found.push(...(await findViolations(page, `${path} ${mode} `)));
    }
    expect(found).toEqual([]);
  });
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(path);
  if (path !== 'all/') return;
  await page.evaluate(() => {
    for (const article of document.querySelectorAll('.whole__article:nth-of-type(n + 2)')) article.remove();
  });
}

/** States that a reader opens, each in light, dark and large type. */
const states: Record<string, (page: Page) => Promise<void>> = {
  'results open below the box': async (page) => {
    await page.goto('about/');
    await page.locator('input[name="q"]').fill('退款');
    await expect(page.getByRole('option').first()).toBeVisible();
  },
  'results of a search': async (page) => {
    await page.goto(`search/?q=${encodeURIComponent('退款')}`);
    await expect(page.getByRole('list', { name: text.search.results }).getByRole('link').first()).toBeVisible();
  },
  'a search that found nothing': async (page) => {
    await page.goto(`search/?q=${encodeURIComponent('齉龘')}`);
    await expect(page.locator('[data-region][aria-busy="false"]')).toHaveCount(1);
  },
  'a number judged': async (page) => {
    await page.goto('whose-number/');
    await page.getByRole('textbox', { name: whoseNumberText.form.number }).fill('95187');
    await page.getByRole('button', { name: whoseNumberText.form.check }).click();
    await expect(page.locator('[data-verdict]')).toBeVisible();
  },
  'a link copied': async (page) => {
    await page.goto('scams/money-gone/');
    await page.getByRole('button', { name: shareText.copy, exact: true }).click();
    await expect(page.locator('.share [role="status"]')).not.toBeEmpty();
  },
  'sources unfolded': async (page) => {
    await page.goto('hotline/');
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
  },
};

for (const [name, openState] of Object.entries(states)) {
  test(`axe finds nothing with ${name}, in light, dark and large type`, async ({ page }) => {
    test.setTimeout(120_000);
    await openState(page);
    await expectAccessible(page, 'light ');
    for (const mode of ['is-dark', 'is-big']) {
      await page.evaluate((add) => document.documentElement.classList.add(add), mode);
      await expectAccessible(page, `${mode} `);
      await page.evaluate((remove) => document.documentElement.classList.remove(remove), mode);
    }
  });
}

for (const width of [320, 390, 1440]) {
  test(`everything to press is at least 44 px high and wide at ${width} px, but for links within a sentence`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const small: string[] = [];
    for (const path of pageKinds) {
      await page.goto(path);
      await page.evaluate(() => {
        for (const fold of document.querySelectorAll('details')) fold.open = true;
      });
      small.push(...(await page.evaluate(smallTargets, path)));
    }
    expect(small).toEqual([]);
  });

  test(`nothing scrolls sideways at ${width} px`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 800 });
    const wide: string[] = [];
    for (const path of pageKinds) {
      await page.goto(path);
      // Type of twice the size is a phone's setting; at 320 px it would be a desk's window at 400 % and that again.
      for (const size of width === 320 ? ['100%'] : ['100%', '200%']) {
        await page.evaluate((value) => {
          document.documentElement.style.fontSize = value;
        }, size);
        const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        if (excess > 0) wide.push(`${path} ${size}: ${excess} px`);
      }
    }
    expect(wide).toEqual([]);
  });
}

test('the switches of the modes are named and say their state', async ({ page }) => {
  await page.goto('');
  const scheme = page.getByRole('group', { name: modesText.scheme });
  await expect(scheme.getByRole('button', { pressed: true })).toHaveText('跟随系统');
  await scheme.getByRole('button', { name: '深色' }).click();
  await expect(scheme.getByRole('button', { pressed: true })).toHaveText('深色');
});

import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Fails with the rule and the element of every finding of axe (WCAG A to 2.2 AA, and best practice). */
export async function expectAccessible(page: Page, where = ''): Promise<void> {
  expect(await findViolations(page, where)).toEqual([]);
}

/** What axe finds: rule and element, with `where` before it. */
export async function findViolations(page: Page, where = ''): Promise<string[]> {
  // The red bar at the foot of the window covers whatever is below it until one scrolls, and axe counts that as a small
  // target; that nothing with the focus lies under it is a test of its own (walks.spec.ts).
  await page.evaluate(() => {
    const bar = document.querySelector<HTMLElement>('.danger-bar');
    if (bar) bar.style.position = 'static';
  });
  // Legacy mode: the page has no frames, and a second, blank page for every run takes longer than the run.
  const { violations } = await new AxeBuilder({ page }).withTags(tags).setLegacyMode(true).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${where}${id}: ${node.target.join(' ')}`));
}

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

/** Light, dark, large type, and the system's own colours, one after the other on the same page. */
const modes: [name: string, enter: (page: Page) => Promise<void>, leave: (page: Page) => Promise<void>][] = [
  ['light', (page) => setClass(page, 'is-light', true), (page) => setClass(page, 'is-light', false)],
  ['dark', (page) => setClass(page, 'is-dark', true), (page) => setClass(page, 'is-dark', false)],
  ['large type', (page) => setClass(page, 'is-big', true), (page) => setClass(page, 'is-big', false)],
  [
    'forced colours',
    (page) => page.emulateMedia({ forcedColors: 'active' }),
    (page) => page.emulateMedia({ forcedColors: 'none' }),
  ],
];

const setClass = (page: Page, name: string, isOn: boolean) =>
  page.evaluate(([value, on]) => void document.documentElement.classList.toggle(value, on), [name, isOn] as const);

/** What axe finds on a page as it stands now, in every mode. */
export async function findViolationsInModes(page: Page): Promise<string[]> {
  const found: string[] = [];
  // A colour on its way to another is nobody's colour.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  for (const [name, enter, leave] of modes) {
    await enter(page);
    found.push(...(await findViolations(page, `${name} `)));
    await leave(page);
  }
  return found;
}

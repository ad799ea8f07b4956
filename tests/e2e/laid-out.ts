import { expect, type Page } from './guarded.ts';

/** Waits until a page of many sections has laid out all of them: before that, what is below the screen has no place. */
export const laidOut = (page: Page) => expect(page.locator('html')).not.toHaveClass(/is-opening/, { timeout: 20_000 });

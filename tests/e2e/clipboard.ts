import type { Page } from './guarded.ts';

/** Ways in which a page has no clipboard; each runs before the page's own scripts. */
const broken = {
  missing: () => Object.defineProperty(navigator, 'clipboard', { value: undefined }),
  refused: () =>
    Object.assign(navigator.clipboard, {
      writeText: () => Promise.reject(new DOMException('no', 'NotAllowedError')),
    }),
};

export const clipboardFaults = ['missing', 'refused'] as const;

/** From the next page on, copying finds no clipboard; the old command still works. */
export const breakClipboard = (page: Page, fault: (typeof clipboardFaults)[number]): Promise<unknown> =>
  page.addInitScript(broken[fault]);

/** Takes the old command away too, on the page that is open: what is left is selected text. */
export const breakCopyCommand = (page: Page): Promise<unknown> =>
  page.evaluate(() => Object.assign(document, { execCommand: () => false }));

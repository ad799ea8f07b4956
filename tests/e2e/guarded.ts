import { type BrowserContext, test as base, expect } from '@playwright/test';
import { readContent } from '../../src/lib/content/read.ts';

export { expect, type Locator, type Page, type Route } from '@playwright/test';

/** What no page of the site may do, whatever is tested. */
export interface Guard {
  /** Faults so far, and forgets them: for tests that plant one. */
  take: () => string[];
  /** Watches a context that a test opens by itself. */
  watch: (context: BrowserContext) => Promise<void>;
}

const mark = 'policy violation:';

const checks = [...readContent('.').files.values()].flatMap((text) =>
  [...text.matchAll(/^\s*(?:checkedOn|reviewedOn): "([\d-]+)"/gm)].map(([, day]) => day as string),
);
/**
 * When it is in every page that a test opens, unless the test sets another time: noon in China of the day of the oldest
 * check. Pages act by the age of their checks, so that by the real clock tests would turn red with the seasons.
 */
export const pageNow: number = Date.parse(`${checks.toSorted()[0]}T12:00:00+08:00`);

/**
 * The site is served with the headers that it ships. Every test fails on a report of the policy, on an error that no
 * script caught, and on a request to another host. In its pages it is always the same day. Tests import `test` from here (a lint rule sees to it).
 */
export const test = base.extend<{ guard: Guard }>({
  guard: [
    async ({ context, baseURL }, use) => {
      const faults: string[] = [];
      const { hostname } = new URL(baseURL as string);
      const watch = async (watched: BrowserContext): Promise<void> => {
        // Playwright's own clock would put timers and frames of its own in the place of the browser's, too.
        await watched.addInitScript((ahead) => {
          const { now } = Date;
          Date.now = () => now() + ahead;
          window.Date = new Proxy(Date, {
            construct: (real, args, self) => Reflect.construct(real, args.length > 0 ? args : [real.now()], self),
          });
        }, pageNow - Date.now());
        await watched.addInitScript((sign) => {
          document.addEventListener('securitypolicyviolation', (event) => {
            console.error(`${sign} ${event.effectiveDirective} ${event.blockedURI} ${event.sample}`);
          });
        }, mark);
        watched.on('console', (message) => {
          const text = message.text();
          // The engine's own words come too where scripts are off, or the document was not there yet.
          if (text.startsWith(mark) || /content security policy|TrustedHTML|TrustedScript/i.test(text))
            faults.push(text);
        });
        watched.on('weberror', (error) => faults.push(`error: ${error.error().message}`));
        watched.on('request', (request) => {
          const url = new URL(request.url());
          if (/^(https?|wss?):$/.test(url.protocol) && url.hostname !== hostname)
            faults.push(`foreign request: ${url.href}`);
        });
      };
      await watch(context);
      await use({ watch, take: () => faults.splice(0) });
      expect(faults, 'reports of the policy, errors, foreign requests').toEqual([]);
    },
    { auto: true },
  ],
});

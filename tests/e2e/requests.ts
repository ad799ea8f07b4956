import type { Page } from './guarded.ts';

/** The browser asks for the page's icon when it likes, long after the page has loaded, too. Nothing may follow it. */
const icon = /\/favicon\.svg$/;

/** Addresses that a page asks for from now on; `allowed` are those that may be asked for. The list grows with them. */
export function watchRequests(page: Page, allowed?: RegExp): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    const url = request.url();
    if (!icon.test(url) && !allowed?.test(url)) requests.push(url);
  });
  return requests;
}

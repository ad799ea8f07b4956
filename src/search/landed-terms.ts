/** Words searched for travel to the page that they lead to in sessionStorage, never in its address. */
export const storageKey = 'searched';

/** Keeps the words for the page at `href`; where storage is denied the page simply shows no marks. */
export function rememberTerms(href: string, terms: readonly string[]): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ path: new URL(href, location.href).pathname, terms }));
  } catch {
    // Denied or full: no marks.
  }
}

/** Words searched for travel to the page that they lead to in sessionStorage, never in its address. */
const storageKey = 'searched';

/** Keeps the words for the page at `href`; where storage is denied the page simply shows no marks. */
export function rememberTerms(href: string, terms: readonly string[]): void {
  try {
    sessionStorage.setItem(storageKey, JSON.stringify({ path: new URL(href, location.href).pathname, terms }));
  } catch {
    // Denied or full: no marks.
  }
}

/** The words that led to this page; empty where there are none. */
export function landedTerms(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('path' in kept) || !('terms' in kept)) return [];
    if (kept.path !== location.pathname || !Array.isArray(kept.terms)) return [];
    return kept.terms.filter((term): term is string => typeof term === 'string' && term.length > 0);
  } catch {
    return [];
  }
}

/** The reader wants no marks on this page. */
export function forgetTerms(): void {
  try {
    sessionStorage.removeItem(storageKey);
  } catch {
    // Denied: nothing was kept either.
  }
}

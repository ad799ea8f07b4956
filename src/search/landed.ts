import { storageKey } from './landed-terms.ts';

/** On every section's page: asks for the marks only where a search led here. */
const terms = landedTerms().filter((term) => term.length > 1);
// The marks are an extra: a reader who leaves before they come, or a network that fails, costs nothing else.
if (terms.length > 0)
  void import('./landed-marks.ts').then(
    ({ markLanding }) => markLanding(terms),
    () => undefined,
  );

/** The words that led to this page; empty where there are none. */
function landedTerms(): string[] {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(storageKey) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('path' in kept) || !('terms' in kept)) return [];
    if (kept.path !== location.pathname || !Array.isArray(kept.terms)) return [];
    return kept.terms.filter((term): term is string => typeof term === 'string' && term.length > 0);
  } catch {
    return [];
  }
}

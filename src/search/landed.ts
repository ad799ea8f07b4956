import { landedTerms } from './landed-terms.ts';

/** On every section's page: asks for the marks only where a search led here. */
const terms = landedTerms().filter((term) => term.length > 1);
if (terms.length > 0) void import('./landed-marks.ts').then(({ markLanding }) => markLanding(terms));

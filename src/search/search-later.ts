/** What the first results do without: loaded beside the details, so that those results come sooner. */
export { createLanguage } from './create-language.ts';
export { describeNumber } from './describe-number.ts';
export { loadPagefind } from './sources/pagefind.ts';

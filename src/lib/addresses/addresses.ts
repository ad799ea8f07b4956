/** The only module that spells an address of the site. All addresses are ASCII and end in a slash. */

/** First path segments that belong to tools and can never be an article. */
export const reservedSlugs = [
  'search',
  'find',
  'start',
  'whose-number',
  'letters',
  'last-day',
  'sheets',
  'all',
  'changes',
  'about',
  'kitchen-sink',
  'pagefind',
  'qr',
  '404',
];

const base = () => `/${(import.meta.env?.BASE_URL ?? '/').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

/** Puts the deployment's base path before a path without leading slash: `hotline/` → `/sub/hotline/`. */
export const inSite = (path: string, basePath: string = base()): string => `${basePath}${path}`;

export const homeAddress = (): string => inSite('');
export const searchAddress = (): string => inSite('search/');
export const findAddress = (): string => inSite('find/');
export const aboutAddress = (): string => inSite('about/');
export const wholeGuideAddress = (): string => inSite('all/');
export const whoseNumberAddress = (): string => inSite('whose-number/');
export const changesAddress = (): string => inSite('changes/');
/** Address of an article (`hotline`) or a section (`hotline/hours`), or a tool (`find`). */
export const pageAddress = (id: string): string => inSite(`${id}/`);
/** Id of the triage's page that the answers lead to: `start`, `start/parcel`, `start/parcel/stuck`. */
export const triageId = (path: readonly string[]): string => ['start', ...path].join('/');
/** Id of a letter's page: `letters/refund`. */
export const letterId = (slug: string): string => `letters/${slug}`;
export const lettersAddress = (): string => pageAddress('letters');
export const evidenceSheetAddress = (): string => pageAddress('sheets/evidence');
export const contactLogAddress = (): string => pageAddress('sheets/contact-log');
/** Address of a kind of problem on the sheet of evidence. */
export const evidenceAddress = (kind: string): string => `${evidenceSheetAddress()}#${kind}`;
/** Address of a file that is served untouched. */
export const fileAddress = (name: string): string => inSite(name);
/** Absolute address of an article or section, as it is shared. */
export const absoluteAddress = (id: string, site: string | URL, basePath: string = base()): string =>
  new URL(inSite(`${id}/`, basePath), site).href;
/** File below the site's root that holds the QR code of an article or section. */
export const qrFile = (id: string): string => `qr/${id}.png`;
/** Fragment of a section on its article's page. */
export const sectionAnchor = (sectionId: string): string => sectionId.split('/')[1] ?? sectionId;
/** Link to a page from an article's page: its own sections are in reach by fragment, all else by address. */
export function articleAnchorLink(id: string, articleId: string): string {
  if (id === articleId) return '#main';
  return id.startsWith(`${articleId}/`) ? `#${sectionAnchor(id)}` : pageAddress(id);
}
/** Fragment of an article or section on the page of the whole guide; `_` stands in no name, so that it is unique. */
export const wholeAnchor = (id: string): string => id.replace('/', '__');
/** Fragment of a record in the list of sources at the end of the whole guide. */
export const wholeSourceAnchor = (recordId: string): string => `source__${recordId}`;
/** Fragment of a change on /changes/. */
export const changeAnchor = (changeId: string): string => `change-${changeId}`;
/** Fragment of a record in a section's list of sources; unique on the section's page and on its article's. */
export const sourceAnchor = (sectionId: string, recordId: string): string =>
  `${sectionId.split('/').at(-1)}--${recordId}`;

import { contentSecurityPolicy, type InlineHashes, protectionHeaders, strictTransport } from './policy.ts';

export type Header = readonly [name: string, value: string];

/** Headers for the addresses that a pattern names: one file, or with `*` at its end all below. */
export interface HeaderRule {
  pattern: string;
  headers: readonly Header[];
}

/** For files whose name changes with their content. One year. */
export const immutable = 'public, max-age=31536000, immutable';
/** For all others: kept, but asked about each time, so that a correction reaches every reader at once. */
export const revalidate = 'public, max-age=0, must-revalidate';

/** Folders in which every name holds a hash of the content. */
const hashedFolders = ['_astro/', 'pagefind/fragment/', 'pagefind/index/', 'pagefind/filter/'];
/** Files that other sites' scripts may read: made for others to build on. */
const openFiles = ['guide.json', 'guide.schema.json', 'changes.xml'];

/** The site as its host must know it. */
export interface Hosting {
  /** Base path with slashes at both ends. */
  base: string;
  /** Whether SITE_URL says that the site is reached by https. */
  isSecure: boolean;
  hashes: InlineHashes;
}

/** Sent with every file, whatever its type and status. */
export function siteHeaders({ isSecure, hashes }: Hosting): Header[] {
  return [
    ['Content-Security-Policy', contentSecurityPolicy(hashes, 'header')],
    ...protectionHeaders,
    ...(isSecure ? [strictTransport] : []),
  ];
}

/**
 * The rules of every host; each header of a file comes from one rule only, since hosts join what two rules say.
 * So nothing is said of caching for files without a hash: `revalidate` is what these hosts do by themselves.
 */
export function headerRules(hosting: Hosting): HeaderRule[] {
  const { base } = hosting;
  return [
    { pattern: `${base}*`, headers: siteHeaders(hosting) },
    ...hashedFolders.map(
      (folder): HeaderRule => ({
        pattern: `${base}${folder}*`,
        headers: [['Cache-Control', immutable]],
      }),
    ),
    ...openFiles.map(
      (file): HeaderRule => ({
        pattern: `${base}${file}`,
        headers: [['Access-Control-Allow-Origin', '*']],
      }),
    ),
  ];
}

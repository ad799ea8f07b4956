/** Hashes of a page's, or of a site's, inline elements as they stand in a policy: `'sha256-…'`. */
export interface InlineHashes {
  scripts: readonly string[];
  styles: readonly string[];
}

/**
 * The Content-Security-Policy: nothing but the site's own files, and inline elements only by their hash.
 * Whoever needs more (a picture made in the browser: `blob:` in img-src) says so here, and nowhere else.
 * @see https://www.w3.org/TR/CSP3/
 */
export function contentSecurityPolicy({ scripts, styles }: InlineHashes, place: 'header' | 'meta'): string {
  const directives: [name: string, ...values: string[]][] = [
    ['default-src', "'none'"],
    // Pagefind is WebAssembly; engines that do not know this word search without the full text.
    ['script-src', "'self'", "'wasm-unsafe-eval'", ...scripts],
    ['style-src', "'self'", ...styles],
    ['img-src', "'self'"],
    ['connect-src', "'self'"],
    ['form-action', "'self'"],
    ['base-uri', "'none'"],
    // Engines ignore it in a meta element, and complain.
    ...(place === 'header' ? ([['frame-ancestors', "'none'"]] as [string, string][]) : []),
    // No script of ours turns text into markup or code, so that no policy is named.
    ['require-trusted-types-for', "'script'"],
    ['trusted-types', "'none'"],
  ];
  return directives.map((directive) => directive.join(' ')).join('; ');
}

/** What a page cannot say in a meta element, and old engines that know no `frame-ancestors` need. */
export const protectionHeaders: readonly [name: string, value: string][] = [
  ['X-Frame-Options', 'DENY'],
  ['X-Content-Type-Options', 'nosniff'],
  // The address of a page of results holds what was searched for.
  ['Referrer-Policy', 'no-referrer'],
  [
    'Permissions-Policy',
    'accelerometer=(), bluetooth=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), ' +
      'hid=(), magnetometer=(), microphone=(), midi=(), payment=(), serial=(), usb=()',
  ],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
  ['Cross-Origin-Resource-Policy', 'same-origin'],
];

/** Two years; not for other hosts below the same name, of which nobody here knows anything. */
export const strictTransport: readonly [name: string, value: string] = [
  'Strict-Transport-Security',
  'max-age=63072000',
];

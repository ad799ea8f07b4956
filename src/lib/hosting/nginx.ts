import { type Header, type HeaderRule, revalidate } from './headers.ts';
import { headersFile } from './headers-file.ts';

/** Name of the file below the site's root. */
export const nginxFile = 'nginx.conf';

/** Media types by extension. Pagefind's own files are read by its script alone. */
export const mediaTypes: Record<string, string> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  xml: 'application/xml',
  svg: 'image/svg+xml',
  png: 'image/png',
  jpg: 'image/jpeg',
  webp: 'image/webp',
  ico: 'image/x-icon',
  ics: 'text/calendar',
  txt: 'text/plain',
  pdf: 'application/pdf',
  pagefind: 'application/octet-stream',
  pf_fragment: 'application/octet-stream',
  pf_index: 'application/octet-stream',
  pf_filter: 'application/octet-stream',
  pf_meta: 'application/octet-stream',
};

/** Types of text that nginx marks as UTF-8; it does so for text/html by itself. */
const textTypes = [
  'text/css',
  'text/javascript',
  'application/json',
  'application/xml',
  'image/svg+xml',
  'text/calendar',
  'text/plain',
];

/**
 * A `location` for a `server` block whose `root` is the folder that the address `/` stands for. All stands inside it,
 * so that other sites of that server keep their ways. A location with headers of its own inherits none: each states all.
 * @param base base path with slashes at both ends
 */
export function formatNginx(rules: readonly HeaderRule[], base: string): string {
  const [everywhere, ...special] = rules as [HeaderRule, ...HeaderRule[]];
  const headers = (more: readonly Header[], isAlways = true) => [
    ...everywhere.headers.map((header) => addHeader(header, true)),
    ...more.map((header) => addHeader(header, isAlways)),
  ];
  const fresh: Header = ['Cache-Control', revalidate];
  const types = Object.entries(mediaTypes).map(([extension, type]) => `${type} ${extension};`);
  return `${[
    '# Written by the build (src/lib/hosting). Include it in a server block; README.md, "Deployment", says how.',
    ...block(`location ${base}`, [
      ...block('types', types),
      'default_type application/octet-stream;',
      'charset utf-8;',
      `charset_types ${textTypes.join(' ')};`,
      'server_tokens off;',
      'absolute_redirect off;',
      '# Compressed files stand beside the originals. With the module ngx_brotli, take away the "#" of the next line.',
      '# brotli_static on;',
      'gzip off;',
      'gzip_static on;',
      'gzip_vary on;',
      `error_page 404 ${base}404.html;`,
      'try_files $uri $uri/ =404;',
      ...headers([fresh]),
      ...block(`location = ${base}404.html`, ['internal;', ...headers([fresh])]),
      ...special.flatMap(({ pattern, headers: own }) =>
        pattern.endsWith('*')
          ? // Not "always": a file that is missing today must not be missing for a year.
            block(`location ^~ ${pattern.slice(0, -1)}`, ['try_files $uri =404;', ...headers(own, false)])
          : block(`location = ${pattern}`, ['try_files $uri =404;', ...headers([fresh, ...own])]),
      ),
      ...[headersFile, nginxFile].flatMap((file) => block(`location = ${base}${file}`, ['return 404;'])),
    ]),
  ].join('\n')}\n`;
}

const addHeader = ([name, value]: Header, isAlways: boolean): string =>
  `add_header ${name} "${value}"${isAlways ? ' always' : ''};`;

const block = (head: string, lines: readonly string[]): string[] => [
  `${head} {`,
  ...lines.map((line) => `  ${line}`),
  '}',
];

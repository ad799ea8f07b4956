import { globSync } from 'node:fs';
import { dist } from '../../scripts/project.mjs';

/** Every HTML file of the built site as a path below its base: `''`, `hotline/hours/`, `404.html`. */
export const sitePages: string[] = globSync('**/*.html', { cwd: dist })
  .map((file) => file.replaceAll('\\', '/').replace(/(^|\/)index\.html$/, '$1'))
  .sort();

if (sitePages.length === 0) throw new Error('dist/ has no pages: run npm run build');

/** One page of each kind, in the order in which readers meet them. */
export const pageKinds = [
  '',
  'hotline/',
  'scams/money-gone/',
  'search/',
  'find/',
  'start/',
  'start/parcel/stuck/',
  'whose-number/',
  'last-day/',
  'letters/',
  'letters/refund/',
  'sheets/evidence/',
  'sheets/contact-log/',
  'changes/',
  'about/',
  '404.html',
].filter((path) => sitePages.includes(path));

/** The same, with a search that found something and the whole guide: for what is measured in moments. */
export const shapedPages = [...pageKinds, `search/?q=${encodeURIComponent('退款没到账')}`, 'all/'];

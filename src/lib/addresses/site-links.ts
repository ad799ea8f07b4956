import { allText } from '../../text/all.ts';
import { changesText } from '../../text/changes.ts';
import { tools } from '../guide/tools.ts';
import {
  aboutAddress,
  changesAddress,
  fileAddress,
  findAddress,
  homeAddress,
  inSite,
  pageAddress,
  qrFile,
  searchAddress,
  wholeGuideAddress,
} from './addresses.ts';

/** Addresses that every page's frame needs, and its own canonical one where the deployment has an origin. */
export function siteLinks(site: URL | undefined, path: string) {
  return {
    homeHref: homeAddress(),
    searchHref: searchAddress(),
    findHref: findAddress(),
    aboutHref: aboutAddress(),
    faviconHref: fileAddress('favicon.svg'),
    touchIconHref: fileAddress('apple-touch-icon.png'),
    footerLinks: footerLinks(),
    canonical: site ? new URL(inSite(path), site).href : undefined,
    card: site && cardLinks(site),
  };
}

/** The guide's drawing for shared links; chats and search engines fetch it by its absolute address. */
const cardLinks = (site: URL) => ({
  wide: new URL(fileAddress('card.png'), site).href,
  square: new URL(fileAddress('card-square.png'), site).href,
});

/** The tools, by their short names. */
export const toolLinks = (chosen = tools) => chosen.map(({ id, label }) => ({ label, href: pageAddress(id) }));

/** The tools that readers of any page may need next; all of them stand on the home page and under /find/. */
const footerTools: readonly string[] = ['start', 'whose-number', 'letters'];

const footerLinks = () => [...toolLinks(tools.filter(({ id }) => footerTools.includes(id))), ...guideLinks()];

/** Ways to the whole guide: on one page, and what changed in it. */
export const guideLinks = () => [
  { label: allText.title, href: wholeGuideAddress() },
  { label: changesText.title, href: changesAddress() },
];

/** Address of the QR code of an article or section; without an origin there is none. */
export const qrLink = (id: string, site: URL | undefined): string | undefined => site && fileAddress(qrFile(id));

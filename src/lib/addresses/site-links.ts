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
    footerLinks: [...toolLinks(), ...guideLinks()],
    canonical: site ? new URL(inSite(path), site).href : undefined,
  };
}

/** The tools, by their short names. */
export const toolLinks = () => tools.map(({ id, label }) => ({ label, href: pageAddress(id) }));

/** Ways to the whole guide: on one page, and what changed in it. */
export const guideLinks = () => [
  { label: allText.title, href: wholeGuideAddress() },
  { label: changesText.title, href: changesAddress() },
];

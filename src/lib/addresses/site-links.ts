import { allText } from '../../text/all.ts';
import { changesText } from '../../text/changes.ts';
import {
  aboutAddress,
  changesAddress,
  fileAddress,
  findAddress,
  homeAddress,
  inSite,
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
    footerLinks: guideLinks(),
    canonical: site ? new URL(inSite(path), site).href : undefined,
  };
}

/** Ways to the whole guide: on one page, and what changed in it. */
export const guideLinks = () => [
  { label: allText.title, href: wholeGuideAddress() },
  { label: changesText.title, href: changesAddress() },
];

import { aboutAddress, fileAddress, findAddress, homeAddress, inSite, searchAddress } from './addresses.ts';

/** Addresses that every page's frame needs, and its own canonical one where the deployment has an origin. */
export function siteLinks(site: URL | undefined, path: string) {
  return {
    homeHref: homeAddress(),
    searchHref: searchAddress(),
    findHref: findAddress(),
    aboutHref: aboutAddress(),
    faviconHref: fileAddress('favicon.svg'),
    canonical: site ? new URL(inSite(path), site).href : undefined,
  };
}

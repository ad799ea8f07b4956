import { text } from '../../text/site.ts';

/** A reading page as search engines are told of it; all addresses are absolute. */
export interface StructuredPage {
  title: string;
  description: string;
  address: string;
  home: string;
  image: string;
  /** From the home page down; the last one is the page itself, which goes by its title. */
  breadcrumb: readonly { label: string; href?: string | undefined }[];
  /** Day of the last check, `2026-11-22`; a page without one is no article. */
  reviewedOn?: string | undefined;
}

/** What the page says of itself, in schema.org's terms: its place, and the article. Nothing that it does not show. */
export function structuredData(page: StructuredPage): object {
  const place = {
    '@type': 'BreadcrumbList',
    itemListElement: page.breadcrumb.map(({ label, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: href ? label : page.title,
      item: href ? new URL(href, page.address).href : page.address,
    })),
  };
  const article = {
    '@type': 'Article',
    headline: page.title,
    description: page.description,
    image: page.image,
    url: page.address,
    inLanguage: 'zh-CN',
    dateModified: page.reviewedOn,
    isPartOf: { '@type': 'WebSite', name: text.siteName, url: page.home },
  };
  return { '@context': 'https://schema.org', '@graph': page.reviewedOn ? [place, article] : [place] };
}

/** JSON for a `<script>`: no text in it can end the element or open a comment. */
export const scriptJson = (data: object): string => JSON.stringify(data).replaceAll('<', '\\u003c');

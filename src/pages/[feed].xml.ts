import type { APIRoute } from 'astro';
import { changeAnchor, changesAddress, fileAddress, pageAddress } from '@/lib/addresses/addresses';
import { guideMoves } from '@/lib/addresses/moved-pages';
import { changesFeed } from '@/lib/changes/feed';
import { changedPages } from '@/lib/changes/pages';
import { changes } from '@/lib/changes/registry';
import { loadGuide } from '@/lib/guide/load';

/** `/changes.xml`, only where the deployment has an origin: a feed needs absolute addresses. */
export const getStaticPaths = () => (import.meta.env.SITE ? [{ params: { feed: 'changes' } }] : []);

export const GET: APIRoute = async ({ site }) => {
  const { guide } = await loadGuide();
  const moves = guideMoves(guide);
  const absolute = (path: string) => new URL(path, site).href;
  const items = changes.map((change) => ({
    change,
    href: absolute(`${changesAddress()}#${changeAnchor(change.id)}`),
    pages: changedPages(change, guide, moves).map(({ id, title }) => ({ title, href: absolute(pageAddress(id)) })),
  }));
  const xml = changesFeed(items, { page: absolute(changesAddress()), feed: absolute(fileAddress('changes.xml')) });
  return new Response(xml, { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};

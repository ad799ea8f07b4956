import { Feed } from 'feed';
import { changesText } from '../../text/changes.ts';
import { text } from '../../text/site.ts';
import type { ChangeView } from './changes.ts';

/** A change with the absolute addresses that a feed needs. */
export interface FeedItem {
  change: ChangeView;
  /** Of the change on /changes/: its permanent id. */
  href: string;
  pages: { title: string; href: string }[];
}

/** Addresses of the feed and of the page it belongs to, absolute. */
export interface FeedAddresses {
  page: string;
  feed: string;
}

/**
 * The changes as an Atom feed (RFC 4287), newest first. Dates are days in China: each entry is dated at noon,
 * so that two builds of the same content are the same.
 */
export function changesFeed(items: readonly FeedItem[], { page, feed }: FeedAddresses): string {
  const atom = new Feed({
    id: page,
    title: changesText.feedTitle,
    description: changesText.description,
    link: page,
    feedLinks: { atom: feed },
    updated: noonOf(items[0]?.change.on ?? '1970-01-01'),
    author: { name: text.siteName },
    copyright: 'CC BY 4.0',
    generator: false,
  });
  for (const item of items) {
    atom.addItem({
      title: escapeHtml(item.change.title),
      id: item.href,
      link: item.href,
      date: noonOf(item.change.on),
      content: contentHtml(item),
    });
  }
  return atom.atom1();
}

const noonOf = (day: string) => new Date(`${day}T12:00:00+08:00`);

function contentHtml({ change, pages }: FeedItem): string {
  const { record, source } = change;
  const lines = [
    change.title,
    ...(record && !record.isSame ? [`${changesText.before}：${record.before}`] : []),
    ...(record ? [`${record.isSame ? changesText.unchanged : changesText.after}：${record.after}`] : []),
    ...(record?.isMasked ? [changesText.masked] : []),
    `${changesText.why}：${change.why}`,
  ].map(escapeHtml);
  if (source) lines.push(`${changesText.source}：${link(source.title, source.address)}，${escapeHtml(source.date)}`);
  if (pages.length > 0)
    lines.push(`${changesText.pages}：${pages.map(({ title, href }) => link(title, href)).join('、')}`);
  return lines.map((line) => `<p>${line}</p>`).join('');
}

const link = (title: string, href: string | undefined) =>
  href === undefined ? escapeHtml(title) : `<a href="${escapeHtml(href)}">${escapeHtml(title)}</a>`;

/** Also drops what XML cannot hold: control characters, halves of a pair, non-characters. */
const escapeHtml = (plain: string) =>
  plain
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import type { Fault } from '../content/faults.ts';
import { findPhoneShapes } from '../content/gates.ts';
import type { RecordMap } from '../records/records.ts';
import { checkPolicy } from './check-policy.ts';
import { checkWeight } from './check-weight.ts';
import { type BuiltPage, readPages } from './pages.ts';

/** Checks over the built HTML, before it takes the place of the old site. */
export function checkOutput(dir: string, base: string, records: RecordMap): Fault[] {
  const pages = readPages(dir);
  if (pages.length === 0) return [{ file: 'dist', message: '一个页面也没有生成' }];
  const ids = new Map(
    pages.map((page) => [
      page.address,
      new Set(selectAll('[id]', page.tree).map((element) => String(element.properties.id))),
    ]),
  );
  const prefix = base.endsWith('/') ? base : `${base}/`;
  return [
    ...pages.flatMap((page) => [
      ...checkStructure(page),
      ...checkLinks(page, { dir, prefix, ids }),
      ...checkNumbers(page, records),
    ]),
    ...checkPolicy(pages, dir),
    ...checkWeight(pages, dir, prefix),
  ];
}

function checkStructure({ file, tree }: BuiltPage): Fault[] {
  const faults: Fault[] = [];
  for (const [name, count] of [
    ['main', 1],
    ['h1', 1],
    ['title', 1],
  ] as const) {
    const found = selectAll(name === 'title' ? 'head > title' : name, tree).length;
    if (found !== count) faults.push({ file, message: `<${name}> 要有 ${count} 个，实际 ${found} 个` });
  }
  if (select('html', tree)?.properties.lang !== 'zh-CN') faults.push({ file, message: '<html> 没有 lang="zh-CN"' });
  if (!select('meta[name=description]', tree)?.properties.content) faults.push({ file, message: '没有 description' });
  if (!textOf(select('body', tree) as Element).includes('非官方')) faults.push({ file, message: '页面上没有“非官方”' });
  const seen = new Set<string>();
  for (const element of selectAll('[id]', tree)) {
    const id = String(element.properties.id);
    if (seen.has(id)) faults.push({ file, message: `id “${id}”在一页里出现了两次` });
    seen.add(id);
  }
  return faults;
}

interface Site {
  dir: string;
  prefix: string;
  ids: Map<string, Set<string>>;
}

function checkLinks({ file, address, tree }: BuiltPage, { dir, prefix, ids }: Site): Fault[] {
  const faults: Fault[] = [];
  const here = new URL(`http://site.invalid${prefix}${file === '404.html' ? '404.html' : address}`);
  for (const element of selectAll('a[href], link[href], script[src], img[src], form[action]', tree)) {
    const { href, src, action, rel } = element.properties;
    const value = String(href ?? src ?? action);
    if (/^(tel|mailto):/.test(value)) continue;
    const url = new URL(value, here);
    if (url.host !== here.host) {
      const isPageLink = element.tagName === 'a' || (element.tagName === 'link' && String(rel) === 'canonical');
      if (!isPageLink) faults.push({ file, message: `从别的网站加载“${value}”，不允许` });
      continue;
    }
    if (!url.pathname.startsWith(prefix)) {
      faults.push({ file, message: `链接“${value}”没有带上部署路径 ${prefix}` });
      continue;
    }
    const path = decodeURIComponent(url.pathname.slice(prefix.length));
    const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!existsSync(join(dir, target))) faults.push({ file, message: `链接“${value}”没有这个页面或文件` });
    else if (url.hash && ids.get(path) && !ids.get(path)?.has(decodeURIComponent(url.hash.slice(1)))) {
      faults.push({ file, message: `链接“${value}”在那一页上没有这个位置` });
    }
  }
  return faults;
}

function checkNumbers({ file, html, tree }: BuiltPage, records: RecordMap): Fault[] {
  const faults: Fault[] = [];
  const body = select('body', tree) as Element;
  const text = visibleText(body);
  const all = [...records.values()];
  // Each number for itself: digits of two records in a row are none.
  const known = new Set(
    all.flatMap(({ secretValue, masked, text, note, hours, value, label }) => [
      ...(secretValue && !masked ? [digitsOf(secretValue)] : []),
      ...[text, note, hours, value, label].flatMap((field) =>
        findPhoneShapes(field ?? '').map(({ words }) => digitsOf(words)),
      ),
    ]),
  );
  // 〔120〕 is a source of the whole guide on one page; 400-618-**** can be dialled by nobody. Marks of what changed
  // part a number before its hyphen.
  const plain = text.replace(/〔\d+〕|\d[\d -]*\*+/g, '').replace(/(?<=\d) (?=-\d)/g, '');
  for (const { words } of findPhoneShapes(plain)) {
    // Beside each other on a page, two known numbers, or one and a day of a month, look like one.
    const pieces = words.split(' ').map(digitsOf);
    const isPieces =
      pieces.some((piece) => known.has(piece)) && pieces.every((piece) => known.has(piece) || piece.length < 3);
    if (!known.has(digitsOf(words)) && !isPieces)
      faults.push({ file, message: `页面上的号码“${words}”不是任何记录里的` });
  }
  const callable = new Set(all.flatMap((record) => record.telHref ?? []));
  for (const link of selectAll('a[href^="tel:"]', tree)) {
    const href = String(link.properties.href);
    if (!callable.has(href)) faults.push({ file, message: `“${href}”不能做成一键拨号：它的记录没有核对到那个程度` });
  }
  for (const record of all) {
    if (record.masked && record.secretValue && anySpelling(record.secretValue).test(html)) {
      faults.push({ file, message: `“${record.id}”是要遮住的号码，页面上却有全号` });
    }
  }
  return faults;
}

/** A number however it is written: without marks, with spaces, with hyphens. */
const anySpelling = (number: string) => new RegExp([...digitsOf(number)].join('[\\s\\-–—]?'));

const digitsOf = (text: string) => text.replace(/\D/g, '');

const isInline = ({ tagName }: Element) => ['a', 'b', 'strong', 'em', 'span', 'time', 'svg', 'path'].includes(tagName);

/** Text as readers see it: blocks apart, scripts, styles and the sources' own titles left out. */
function visibleText(node: Element): string {
  if (['script', 'style', 'template'].includes(node.tagName) || node.properties.dataSource !== undefined) return ' ';
  return node.children
    .map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? visibleText(child) : ''))
    .join('')
    .concat(isInline(node) ? '' : ' ');
}

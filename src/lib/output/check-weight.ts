import { select, selectAll } from 'hast-util-select';
import type { Fault } from '../content/faults.ts';
import { heavyPages } from './heavy-pages.ts';
import { limitOf } from './limits.ts';
import type { BuiltPage } from './pages.ts';
import { weigh } from './weigh.ts';

/** Sheets are shared, so that a page's weight moves a little with its neighbours'. Bytes. */
const slack = 200;

/**
 * Whether every page stays within the limit of its kind, so that all of it arrives in the first flight of a new
 * connection; and whether the pages that do not yet are those of the list, and no heavier than it says.
 * @param prefix base path with slashes at both ends
 */
export function checkWeight(pages: readonly BuiltPage[], dir: string, prefix: string): Fault[] {
  return pages.flatMap((page) => {
    const { file, address } = page;
    const limit = limitOf(page);
    if (limit === undefined) return [];
    const { html, css, script, all } = weigh(page, dir, prefix);
    const added = deploymentBytes(page);
    const own = all - added;
    const ceiling = heavyPages[address];
    // Only a plain build tells that a page has become light: what is taken off for a deployment is an upper bound.
    if (own <= (ceiling === undefined ? limit : ceiling + slack))
      return ceiling === undefined || added > 0 || own > limit - slack
        ? []
        : [{ file, message: `这一页不再超重：把“${address}”从 src/lib/output/heavy-pages.ts 里删掉` }];
    const parts = `HTML ${html}、样式 ${css}、脚本 ${script}`;
    return [
      {
        file,
        message: `这一页压缩后有 ${own} 字节（${parts}），超过 ${ceiling ?? limit}：内容不用删，看看是不是多了重复的标记、样式或图形；npm run bench 列出每一类`,
      },
    ];
  });
}

/**
 * What a deployment adds to a page: its own address, again and again (at most 446 bytes measured), and links by which
 * readers report faults. Not the page's fault, and not known where the limits were measured.
 */
function deploymentBytes({ tree }: BuiltPage): number {
  const reports = selectAll('.report-link', tree).length;
  return (select('link[rel=canonical]', tree) ? 500 : 0) + (reports > 0 ? 240 + 15 * reports : 0);
}

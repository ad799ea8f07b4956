import { pageAddress } from '../addresses/addresses.ts';
import { type Article, allSections } from './guide.ts';

/** The commonest problems, in the words of the home page, and the section that answers each. */
export const commonProblems: { label: string; section: string }[] = [
  { label: '退款没到账', section: 'after-sales/refund-not-arrived' },
  { label: '物流不动了', section: 'logistics/stuck' },
  { label: '想转人工客服', section: 'in-app-chat/reach-human' },
  { label: '商家不同意退货退款', section: 'dispute/apply-intervention' },
  { label: '收到假货', section: 'dispute/fake-goods' },
  { label: '晚上十点找谁', section: 'best-time/ten-at-night' },
  { label: '接到自称客服的电话', section: 'scams/call-from-service' },
  { label: '已经转了钱', section: 'scams/money-gone' },
];

/** The commonest problems that this guide answers, as links. */
export function problemLinks(guide: readonly Article[]): { title: string; href: string }[] {
  const ids = new Set(allSections(guide).map(({ id }) => id));
  return commonProblems
    .filter(({ section }) => ids.has(section))
    .map(({ label, section }) => ({ title: label, href: pageAddress(section) }));
}

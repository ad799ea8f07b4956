import { recordById } from '../records/registry.ts';

/** Articles on which the police stay one tap away wherever the reader has scrolled. */
const dangerous = new Set(['scams']);

/** Props of the bar at the foot of the screen, or nothing. */
export function dangerBarOf(articleId: string): { href: string } | undefined {
  const { telHref } = recordById('police-110');
  return dangerous.has(articleId) && telHref ? { href: telHref } : undefined;
}

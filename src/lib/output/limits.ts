import { select, selectAll } from 'hast-util-select';
import type { BuiltPage } from './pages.ts';

/** Bytes (brotli) that arrive in the first flight of a new connection. */
const firstFlight = 14_000;

/** Bytes (brotli) that a page may weigh on a first visit; undefined for pages that are only measured. */
export function limitOf({ address, tree }: Pick<BuiltPage, 'address' | 'tree'>): number | undefined {
  if (address === '' || address === 'search/') return firstFlight;
  const sections = selectAll('.section-block', tree).length;
  if (sections > 0) return firstFlight + 1_200 * Math.max(0, sections - 6);
  return select('[data-section-body]', tree) ? 8_000 : undefined;
}

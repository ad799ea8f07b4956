import type { ClaimStanding } from '../../schemas/record.ts';

/** How far readers may rely on a record; derived, never written by hand. */
export type Standing = 'verified' | 'independent' | 'reposts' | 'conflict' | 'retired' | 'notfound';

interface Judged {
  value?: string | undefined;
  retired?: unknown;
  claims: { standing: ClaimStanding; owner?: string; value?: string }[];
}

/**
 * Derives what readers are told about a record from its claims (design: records and their standing).
 * Claims that name different owners or values, or one marked `contradicted`, make a conflict.
 */
export function deriveStanding(record: Judged): Standing {
  if (record.retired) return 'retired';
  if (record.value === undefined) return 'notfound';
  const said = new Set(record.claims.map((claim) => claim.owner ?? claim.value));
  const has = (standing: ClaimStanding) => record.claims.some((claim) => claim.standing === standing);
  if (said.size > 1 || has('contradicted')) return 'conflict';
  if (has('official-page')) return 'verified';
  if (has('independent-lists')) return 'independent';
  return 'reposts';
}

/** The word shown for each standing; never shown without the date of the check. */
export const standingWords: Record<Standing, string> = {
  verified: '已核对',
  independent: '多方印证',
  reposts: '网传',
  conflict: '有冲突',
  retired: '已停用',
  notfound: '没有查到',
};

/** The word for a single claim's standing. */
export const claimWords: Record<ClaimStanding, string> = {
  'official-page': '所有者自己的页面、公共机构的公告或法律原文',
  'independent-lists': '多份互不抄袭的名录或报道',
  reposts: '网上转载',
  contradicted: '与更可靠的资料相矛盾',
};

const strength: ClaimStanding[] = ['official-page', 'independent-lists', 'reposts', 'contradicted'];

/** Rank of a claim's standing: 0 is the best founded. */
export const claimStrength = (standing: ClaimStanding): number => strength.indexOf(standing);

/** Orders claims so that the better founded comes first; equal ones keep their order. */
export function sortClaims<T extends { standing: ClaimStanding }>(claims: readonly T[]): T[] {
  return claims.toSorted((a, b) => claimStrength(a.standing) - claimStrength(b.standing));
}

import type { ClaimView } from './records.ts';
import { claimStrength, type Standing, standingWords } from './standing.ts';

/**
 * Says in one sentence what the claims amount to: it leads with the better founded one, not with a false balance.
 * @param claims better founded first
 */
export function describeFinding(claims: readonly ClaimView[], standing: Standing): string {
  const [best, ...others] = claims;
  if (!best || standing === 'notfound') return standingWords.notfound;
  const rival = others.find((claim) => claim.said !== best.said);
  if (!rival)
    return claimStrength(best.standing) < claimStrength('reposts')
      ? `查到的资料都指向${best.said}`
      : `网上说它属于${best.said}，没有核实`;
  if (claimStrength(best.standing) === claimStrength(rival.standing))
    return `说法不一：有的说属于${best.said}，有的说属于${rival.said}`;
  const count = new Set(
    claims.filter((claim) => claim.said === rival.said).flatMap((claim) => claim.sources.map((source) => source.title)),
  ).size;
  return `现有证据指向${best.said}；说它属于${rival.said}的，只查到${count === 1 ? '一家网站' : ` ${count} 处`}`;
}

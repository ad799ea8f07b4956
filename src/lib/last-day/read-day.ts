import { findArrivals } from './arrivals.ts';
import type { Day } from './days.ts';
import { type Found, findDays } from './find-days.ts';
import { tidy } from './tidy.ts';

/** What was read out of what a reader typed or pasted. */
export type Reading =
  /** `others`: how many further days the text holds. */
  | { kind: 'day'; day: Day; others: number }
  /** Looks like a day, and the calendar has none such. */
  | { kind: 'no-such-day'; typed: string }
  /** No year was written, and the day is still to come this year. */
  | { kind: 'not-yet'; day: Day }
  /** Several days, or a day and a year apart from it: which is meant cannot be known. */
  | { kind: 'unclear' }
  | { kind: 'none' };

/**
 * Reads the day on which something arrived: 2026年11月3日, 2026-11-03 14:23 已签收, 11.3, 3号, 20261103, 昨天, 三天前.
 * One without a year is the latest that can be meant. Of several the clearest counts (with a year or a month), then
 * the one beside a word of arrival, then the first of a history; otherwise none is chosen.
 * @param today the day it is in China
 */
export function readDay(text: string, today: Day): Reading {
  const clean = tidy(text);
  const found = findDays(clean, today);
  if (found.length === 0) return { kind: 'none' };
  const chosen = choose(found, clean);
  if (!chosen) return { kind: 'unclear' };
  const { said, open } = chosen;
  if (said.kind === 'vague') return { kind: found.length > 1 ? 'unclear' : 'none' };
  if (found.some((one) => one.said.kind === 'vague' && one.open > 0 && one.open <= open)) return { kind: 'unclear' };
  if (said.kind !== 'day') return said;
  const days = found.flatMap((one) => (one.said.kind === 'day' ? one.said.day : []));
  return { ...said, others: new Set(days).size - 1 };
}

function choose(found: Found[], text: string): Found | undefined {
  const { near, first } = findArrivals(found, text);
  const rank = Math.max(...found.map((one) => one.rank));
  const isTop = (one: Found) => one.rank === rank;
  const nearTop = near.filter(isTop);
  if (nearTop.length < near.length) {
    // 今天签收，11月3日签收.
    if (!isOne(near)) return undefined;
    // 10月28日下单，昨天收到. A number there may be a shelf or a door.
    if (nearTop.length === 0) return near[0]?.isSpoken ? near[0] : undefined;
  }
  const pool = nearTop.length > 0 ? nearTop : found.filter(isTop);
  const chosen = isOne(pool) || isHistory(pool, text) ? pool[0] : undefined;
  // 双十一收到的，今天才打开.
  return chosen?.isSpoken && near.length === 0 && first < chosen.start ? undefined : chosen;
}

const isOne = (found: Found[]) => new Set(found.map(({ said }) => JSON.stringify(said))).size === 1;
/** Days with times, from the newest to the oldest. */
function isHistory(found: Found[], text: string): boolean {
  const days = found.map(({ said }) => (said.kind === 'day' ? said.day : ''));
  return /\d:\d\d/.test(text) && !days.includes('') && days.every((day) => day <= (days[0] as Day));
}

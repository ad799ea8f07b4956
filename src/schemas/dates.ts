import { z } from 'zod';

/**
 * A calendar day as a string (`2026-11-22`). A string, so that YAML and zod cannot bend it
 * (an empty value would become 1970, 02-31 would become 03-03).
 */
export const dayString = z.iso.date({ error: '日期写成带引号的 "2026-11-22"，而且要真有这一天' });

/** A source's own date: a year, a month, a day, or 无日期 where the source shows none. */
export const sourceDate = z.union([z.literal('无日期'), z.iso.date(), z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/)], {
  error: '来源日期写成 "2026"、"2026-11"、"2026-11-22"，没有日期就写 无日期',
});

/** Today in China as `YYYY-MM-DD`; dates in content may not lie after it. */
export function todayInChina(now: Date = new Date()): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' }).format(now);
}

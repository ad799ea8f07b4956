/** How old a check may be, and how its age is told. Shared by the page, which goes by the reader's clock. */

const day = 24 * 60 * 60 * 1000;

/**
 * Whole days from one calendar day to another, both `YYYY-MM-DD`; negative where the second is earlier.
 * Calendar days, not hours: neither the zone nor a change of clocks may shift it.
 */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / day);

/** The reader's own calendar day as `YYYY-MM-DD`. */
export const localDay = (now: Date): string =>
  [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');

/** An age in words: days up to two months, then months, then years. */
export function ageWords(days: number): string {
  if (days < 60) return `${days} 天`;
  if (days < 365) return `${Math.floor(days / 30)} 个多月`;
  const years = Math.floor(days / 365);
  return days % 365 >= 182 ? `${years} 年半多` : `${years} 年多`;
}

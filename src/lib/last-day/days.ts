import { UTCDateMini } from '@date-fns/utc/date/mini';
import { addDays } from 'date-fns/addDays';
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays';

/** A day of the calendar, `2026-11-03`. No hour and no zone, so that no device can move it. */
export type Day = string;

/** China has one zone and no summer time: eight hours before UTC, whatever the device is set to. */
const chinaOffset = 8 * 60 * 60 * 1000;

const dateOf = (day: Day) => new UTCDateMini(`${day}T00:00:00Z`);
const dayOf = (date: Date): Day => date.toISOString().slice(0, 10);

/** The day that it is in China. @param now milliseconds since 1970 UTC, as of `Date.now()` */
export const chinaToday = (now: number): Day => dayOf(new UTCDateMini(now + chinaOffset));

/** The day so many days later (earlier where negative). */
export const shiftDay = (day: Day, days: number): Day => dayOf(addDays(dateOf(day), days));

/** How many days `to` comes after `from`; negative where before. */
export const daysBetween = (from: Day, to: Day): number => differenceInCalendarDays(dateOf(to), dateOf(from));

/** Last day of a period that begins on the day after receipt: its first day is the next one. */
export const lastDayOf = (received: Day, days: number): Day => shiftDay(received, days);

/** Year, month (1–12), day of the month, and day of the week (0 is Sunday). */
export function partsOf(day: Day): { year: number; month: number; date: number; weekday: number } {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  return { year, month, date, weekday: dateOf(day).getDay() };
}

/** The day of these numbers, where the calendar has it: no 30 February. Years 1000 to 9999. */
export function makeDay(year: number, month: number, date: number): Day | undefined {
  const made = new UTCDateMini(year, month - 1, date);
  const isReal = made.getFullYear() === year && made.getMonth() === month - 1 && made.getDate() === date;
  return isReal && year >= 1000 ? dayOf(made) : undefined;
}

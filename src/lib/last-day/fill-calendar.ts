import { type Day, shiftDay } from './days.ts';

/** A calendar file with days to be put in their place, and the name under which it is saved. */
export interface CalendarTemplate {
  text: string;
  name: string;
}

/** What stands in the template for the days and the moment; nothing else in it looks like them. */
export const stand = {
  received: '1901-02-03',
  last: '1902-03-04',
  end: '1903-04-05',
  stamp: '1904-05-06T07:08:09Z',
} as const;

/** The calendar file for these days. @param now milliseconds since 1970 UTC */
export function fillCalendar({ text }: CalendarTemplate, received: Day, last: Day, now: number): string {
  const stamp = new Date(now).toISOString().slice(0, 19);
  const pairs = [
    [stand.received, received],
    [stand.last, last],
    [stand.end, shiftDay(last, 1)],
    [stand.stamp.slice(0, 19), stamp],
  ] as const;
  return pairs.reduce((file, [from, to]) => swap(swap(file, from, to), plain(from), plain(to)), text);
}

const plain = (moment: string) => moment.replace(/[-:]/g, '');
const swap = (text: string, from: string, to: string) => text.split(from).join(to);

import ical, { ICalAlarmType } from 'ical-generator';
import type { CalendarTemplate } from './fill-calendar.ts';
import { stand } from './fill-calendar.ts';

/**
 * A calendar file for one day, written at build by the library; the days in it stand for those that the browser
 * puts in their place, which have the same length, so that the lines stay folded as the standard asks.
 * @param words what the entry is called and says; `{received}` and `{last}` are put in as days
 * @throws Error where a day was torn apart by a fold
 */
export function makeCalendarTemplate(words: {
  name: string;
  summary: string;
  description: string;
  alarm: string;
}): CalendarTemplate {
  const calendar = ical({ prodId: { company: 'pdd-support-guide', product: 'last-day', language: 'ZH' } });
  calendar
    .createEvent({
      id: `last-day-${plain(stand.received)}-${plain(stand.last)}`,
      start: `${stand.last}T00:00:00Z`,
      end: `${stand.end}T00:00:00Z`,
      timezone: 'UTC',
      allDay: true,
      stamp: stand.stamp,
      summary: words.summary,
      description: words.description.replace('{received}', stand.received).replace('{last}', stand.last),
    })
    // Nine in the morning of the day before: an all-day entry begins at midnight.
    .createAlarm({ type: ICalAlarmType.display, triggerBefore: 15 * 60 * 60, description: words.alarm });
  const text = calendar.toString();
  const counted = [plain(stand.received), plain(stand.last), plain(stand.end), stand.received, stand.last];
  for (const day of counted) if (!text.includes(day)) throw new Error(`The calendar file has no "${day}" in one piece`);
  return { text, name: words.name };
}

const plain = (day: string) => day.replace(/-/g, '');

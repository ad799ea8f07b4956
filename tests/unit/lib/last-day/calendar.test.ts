import fc from 'fast-check';
import ICAL from 'ical.js';
import { afterEach, describe, expect, test } from 'vitest';
import { makeCalendarTemplate } from '../../../../src/lib/last-day/calendar.ts';
import { chinaToday, lastDayOf, shiftDay } from '../../../../src/lib/last-day/days.ts';
import { fillCalendar, stand } from '../../../../src/lib/last-day/fill-calendar.ts';
import { lastDayText } from '../../../../src/text/last-day.ts';

const zoneBefore = process.env.TZ;
afterEach(() => {
  if (zoneBefore === undefined) delete process.env.TZ;
  else process.env.TZ = zoneBefore;
});

const template = makeCalendarTemplate(lastDayText.calendar);
const now = Date.parse('2026-11-24T23:15:09Z');
const fill = (received: string, at = now) => fillCalendar(template, received, lastDayOf(received, 7), at);
/** Read by another library than the one that wrote it. */
function read(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const events = calendar.getAllSubcomponents('vevent');
  expect(events).toHaveLength(1);
  const component = events[0] as ICAL.Component;
  return { calendar, component, event: new ICAL.Event(component) };
}

test('the file is read by another parser: one whole day, the words, an alarm on the morning before', () => {
  const { calendar, component, event } = read(fill('2026-11-20'));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(event.startDate).toMatchObject({ isDate: true });
  expect(event.startDate.toString()).toBe('2026-11-27');
  expect(event.endDate.toString()).toBe('2026-11-28');
  expect(event.summary).toBe(lastDayText.calendar.summary);
  expect(event.description).toContain('收到货 2026-11-20，最后一天 2026-11-27。\n');
  expect(event.description).toMatch(/非官方的求助指南。$/);
  expect(String(component.getFirstPropertyValue('dtstamp'))).toBe('2026-11-24T23:15:09Z');
  const alarm = component.getFirstSubcomponent('valarm');
  expect(String(alarm?.getFirstPropertyValue('trigger'))).toBe('-PT15H');
  expect(alarm?.getFirstPropertyValue('description')).toBe(lastDayText.calendar.alarm);
});

test('for 3 000 days in a row the file says that day’s last day, and nothing of the template is left', () => {
  for (let i = 0; i < 3000; i++) {
    const received = shiftDay('2024-01-01', i);
    const file = fill(received, Date.parse(`${received}T12:00:00Z`));
    const { event } = read(file);
    expect(event.startDate.toString()).toBe(lastDayOf(received, 7));
    expect(event.uid).toBe(`last-day-${received.replace(/-/g, '')}-${lastDayOf(received, 7).replace(/-/g, '')}`);
    for (const day of Object.values(stand)) expect(file).not.toContain(day.replace(/[-:]/g, '').slice(0, 8));
  }
});

test('lines keep the length and the ends that the standard asks for', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 30000 }), (days) => {
      const file = fill(shiftDay('2020-01-01', days));
      expect(file.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
      const lengths = file.split('\r\n').map((line) => new TextEncoder().encode(line).length);
      expect(Math.max(...lengths)).toBeLessThanOrEqual(75);
    }),
  );
});

describe.each(['Etc/GMT-14', 'Etc/GMT+11', 'America/New_York', 'Asia/Shanghai'])('built and filled in %s', (zone) => {
  test('the file is the same', () => {
    process.env.TZ = zone;
    expect(fillCalendar(makeCalendarTemplate(lastDayText.calendar), '2026-11-20', '2026-11-27', now)).toBe(
      fill('2026-11-20'),
    );
    expect(chinaToday(now)).toBe('2026-11-25');
  });
});

test('words that would tear a day apart at a fold stop the build', () => {
  const torn = Array.from(
    { length: 40 },
    (_, i) => () =>
      makeCalendarTemplate({ ...lastDayText.calendar, description: `${'x'.repeat(i + 20)}{received} {last}` }),
  );
  const outcomes = torn.map((make) => {
    try {
      make();
      return 'whole';
    } catch {
      return 'torn';
    }
  });
  expect(new Set(outcomes)).toEqual(new Set(['whole', 'torn']));
});

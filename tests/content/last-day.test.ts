import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { judgeProse } from '../../src/lib/content/prose.ts';
import { allSections } from '../../src/lib/guide/guide.ts';
import { legalDays, orderPagePeriods, otherLegalRules, readPeriod, shownRules } from '../../src/lib/last-day/period.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import type { RecordView } from '../../src/lib/records/records.ts';
import { lastDayText } from '../../src/text/last-day.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const records = readRecords(root);
const sections = allSections(readGuideFiles(root)).map(({ id }) => id);

/** The records with one of them changed. */
const withRecord = (id: string, change: Partial<RecordView>) =>
  new Map([...records].map(([key, record]) => [key, key === id ? { ...record, ...change } : record]));
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') return [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

describe('what is counted', () => {
  test('rests on the text of a law, and on its record', () => {
    expect(readPeriod(records)).toEqual({ days: 7, law: '《消费者权益保护法》第二十五条' });
    expect(readPeriod(withRecord('seven-day-return', { value: '10 天' }))?.days).toBe(10);
  });
  test('is nothing where the law no longer stands behind it, or where it starts on another day', () => {
    for (const standing of ['reposts', 'conflict', 'independent', 'retired', 'notfound'] as const)
      expect(readPeriod(withRecord('seven-day-return', { standing })), standing).toBeUndefined();
    expect(readPeriod(withRecord('seven-day-return', { kind: 'platform' }))).toBeUndefined();
    expect(readPeriod(withRecord('seven-day-return', { law: undefined }))).toBeUndefined();
    expect(readPeriod(withRecord('seven-day-return', { value: '约一周' }))).toBeUndefined();
    expect(readPeriod(withRecord('seven-day-start', { value: '签收当天' }))).toBeUndefined();
  });
});

describe('the rules around it', () => {
  test('that are told as law are law', () => {
    const legal = otherLegalRules.map((id) => legalDays(records.get(id) as RecordView));
    expect(legal.filter((days) => days === undefined)).toEqual([]);
    for (const id of shownRules) expect(records.get(id)?.law, id).toBeTruthy();
  });
  test('that are left to the order’s page have no law, and a section about each', () => {
    const lawful = orderPagePeriods.filter(({ record }) => records.get(record)?.kind !== 'platform');
    expect(lawful).toEqual([]);
    expect(orderPagePeriods.filter(({ section }) => !sections.includes(section))).toEqual([]);
  });
});

test('the page’s words hold no figure without a record, and lead to sections that exist', () => {
  // Days of the week and the examples are shown beside what is counted from the record.
  const { weekday, examples, ...hand } = lastDayText.hand;
  expect([weekday, ...examples]).not.toEqual([]);
  // “最后一天”, “早一天” name days, they are no periods.
  const words = strings({ ...lastDayText, hand }).map((text) => text.replaceAll('一天', '那天'));
  const prose = words.filter((text) => !/^[\x20-\x7e]+$/.test(text) && !text.includes('11 月 3 日、11.3'));
  expect(prose.flatMap((text) => judgeProse(text, records))).toEqual([]);
  const links = words.filter((text) => /^[a-z-]+\/[a-z0-9-]+$/.test(text));
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((id) => !sections.includes(id))).toEqual([]);
});

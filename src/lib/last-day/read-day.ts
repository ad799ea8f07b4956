import { type Day, daysBetween, makeDay, partsOf, shiftDay } from './days.ts';

/** What was read out of what a reader typed or pasted. */
export type Reading =
  /** `others`: how many further days the text holds. */
  | { kind: 'day'; day: Day; others: number }
  /** Looks like a day, and the calendar has none such. */
  | { kind: 'no-such-day'; typed: string }
  /** No year was written, and the day is still to come this year. */
  | { kind: 'not-yet'; day: Day }
  | { kind: 'none' };

/** Without a year, a day of last year is meant only while it is this fresh. */
const freshDays = 60;

const words: Record<string, number> = { 今天: 0, 今日: 0, 昨天: 1, 昨日: 1, 前天: 2 };
/** Longest form first. No lookbehind: Safari knows it only since 16.4. Group 1 is what stands before. */
const pattern =
  /(今天|今日|昨天|昨日|前天)|(^|[^\d])(?:(\d{4}|\d{2})[年./-](\d{1,2})[月./-](\d{1,2})[日号]?|(\d{4})(\d{2})(\d{2})|(\d{1,2})[月./-](\d{1,2})[日号]?|(\d{1,2})[日号])(?!\d)/g;

/**
 * Reads the day on which something arrived: 2026年11月3日, 2026-11-03 14:23 已签收, 11.3, 3号, 20261103, 昨天, 十一月三号.
 * The first day in the text counts; one without a year is the latest that can be meant.
 * @param today the day it is in China
 */
export function readDay(text: string, today: Day): Reading {
  const found = [...tidy(text).matchAll(pattern)].map((match) => readMatch(match, today));
  const days = found.filter((one) => one.kind === 'day');
  const first = days[0];
  if (first) return { ...first, others: new Set(days.map(({ day }) => day)).size - 1 };
  return found[0] ?? { kind: 'none' };
}

function readMatch(match: RegExpMatchArray, today: Day): Reading {
  const [whole, word, before = '', y, m, d, y8, m8, d8, month, date, only] = match;
  if (word !== undefined) return dayOr(shiftDay(today, -(words[word] ?? 0)), whole);
  const typed = whole.slice(before.length);
  const year = y ?? y8;
  if (year !== undefined)
    return dayOr(makeDay(Number(year) + (year.length === 2 ? 2000 : 0), Number(m ?? m8), Number(d ?? d8)), typed);
  return only === undefined
    ? readMonthAndDate(Number(month), Number(date), today, typed)
    : dayOr(latestDate(Number(only), today), typed);
}

/** 3号: of this month, or of the last one where it is still to come. */
function latestDate(date: number, today: Day): Day | undefined {
  const now = partsOf(today);
  const { year, month } = date <= now.date ? now : partsOf(shiftDay(today, -now.date));
  return makeDay(year, month, date);
}

/** 11.3: of this year; of last year where that is fresh, or where only that one had such a day (29 February). */
function readMonthAndDate(month: number, date: number, today: Day, typed: string): Reading {
  const { year } = partsOf(today);
  const [thisYear, lastYear] = [makeDay(year, month, date), makeDay(year - 1, month, date)];
  if (thisYear !== undefined && thisYear <= today) return dayOr(thisYear, typed);
  if (lastYear !== undefined && (thisYear === undefined || daysBetween(lastYear, today) <= freshDays))
    return dayOr(lastYear, typed);
  return thisYear === undefined ? dayOr(undefined, typed) : { kind: 'not-yet', day: thisYear };
}

const dayOr = (day: Day | undefined, typed: string): Reading =>
  day === undefined ? { kind: 'no-such-day', typed } : { kind: 'day', day, others: 0 };

const numerals = '零一二三四五六七八九';
/** Full-width digits to plain ones, spaces out of dates, spoken numerals before 月, 日 and 号 to digits. */
const tidy = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[〇○]/g, '零')
    .replace(/([一二三]?)(十)([一二三四五六七八九]?)(?=[月日号])/g, (_, tens: string, __, ones: string) =>
      String((tens ? numerals.indexOf(tens) : 1) * 10 + (ones ? numerals.indexOf(ones) : 0)),
    )
    .replace(/[一二三四五六七八九](?=[月日号])/g, (numeral) => String(numerals.indexOf(numeral)))
    .replace(/\s*([年月./-])\s*(?=\d)/g, '$1')
    .replace(/(\d)\s+(?=[年月日号])/g, '$1')
    .replace(/[。、](?=\d)/g, '.');

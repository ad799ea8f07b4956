import { resultText as words } from '../../text/last-day-result.ts';
import { type Day, daysBetween, lastDayOf, partsOf, shiftDay } from './days.ts';
import type { LegalPeriod } from './period.ts';
import { readDay } from './read-day.ts';

/** What is told about one date of receipt. */
export interface LastDay {
  received: Day;
  last: Day;
  isPassed: boolean;
  title: string;
  lead: string;
  points: string[];
  /** What is copied. */
  memo: string;
}

/** A sentence about a date that cannot be counted from. */
export interface NoDay {
  fault: string;
}

const inWords = (day: Day): string => {
  const { year, month, date } = partsOf(day);
  return words.day(year, month, date);
};
/** `2026 年 11 月 3 日（星期二）` */
export const dayWords = (day: Day, said: string = inWords(day)): string =>
  words.withWeekday(said, words.weekdays[partsOf(day).weekday] as string);
/** The same without the year, where it is the year of today. */
const nearWords = (day: Day, today: Day): string =>
  dayWords(day, partsOf(day).year === partsOf(today).year ? shortWords(day) : undefined);
const shortWords = (day: Day): string => {
  const { month, date } = partsOf(day);
  return words.shortDay(month, date);
};

/**
 * Tells the last day for what a reader typed, or why it cannot be told.
 * @param text words with a date in them, or a day as a date field gives it
 * @param today the day it is in China
 * @param written the day on which the words were written: 昨天 goes on meaning the day before that one
 */
export function judgeDay(text: string, today: Day, period: LegalPeriod, written = today): LastDay | NoDay {
  if (text.trim() === '') return { fault: words.empty };
  const reading = readDay(text, written);
  if (reading.kind === 'none') return { fault: words.none };
  if (reading.kind === 'unclear') return { fault: words.unclear };
  if (reading.kind === 'no-such-day') return { fault: words.noSuchDay(reading.typed) };
  if (reading.kind === 'not-yet') return { fault: words.notYet(shortWords(reading.day)) };
  if (reading.day > today) return { fault: words.future(inWords(reading.day)) };
  return tellLastDay(reading.day, today, period, reading.others);
}

function tellLastDay(received: Day, today: Day, { days, law }: LegalPeriod, others: number): LastDay {
  const last = lastDayOf(received, days);
  const left = daysBetween(today, last);
  const { year } = partsOf(received);
  const safe = shiftDay(last, -1);
  const isPassed = left < 0;
  return {
    received,
    last,
    isPassed,
    title: isPassed ? words.passedTitle(nearWords(last, today)) : words.title(nearWords(last, today)),
    lead: tellLeft(left, today),
    points: [
      words.counted(nearWords(received, today), shortWords(shiftDay(received, 1)), days),
      ...(others > 0 ? [words.several(others)] : []),
      ...(isPassed && year < partsOf(today).year ? [words.otherYear(year)] : []),
      ...(left > 0 ? [words.safe(nearWords(safe, today))] : []),
      ...(isPassed ? [] : [words.earlier]),
    ],
    memo: words.memo(dayWords(received), dayWords(last), dayWords(safe), days, law),
  };
}

function tellLeft(left: number, today: Day): string {
  if (left < 0) return words.passed(-left);
  if (left === 0) return words.lastToday;
  return left === 1 ? words.tomorrow : words.left(shortWords(today), left);
}

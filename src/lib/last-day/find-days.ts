import { type Day, daysBetween, makeDay, partsOf, shiftDay } from './days.ts';

/** What a few characters say. `vague`: a day is meant, and they do not say which. */
type Said =
  | { kind: 'day'; day: Day }
  /** Looks like a day, and the calendar has none such. */
  | { kind: 'no-such-day'; typed: string }
  /** No year was written, and the day is still to come this year. */
  | { kind: 'not-yet'; day: Day }
  | { kind: 'vague' };

export interface Found {
  start: number;
  end: number;
  /** 2: with a year or a month in words; 1: a bare 3号, 11.3, 昨天, or vague; 0: numbers that only look like a day. */
  rank: 0 | 1 | 2;
  said: Said;
  /** What was not written: 1 the year, 2 the month either. What is vague tells it the other way: what it gives. */
  open: 0 | 1 | 2;
  isSpoken?: boolean;
}

/** Without a year, a day of last year is meant only while it is this fresh. */
const freshDays = 60;

/** How far back: days (昨), months (上) or years (去); each 大, 上 or 下 more goes one further. */
const steps: Record<string, number> = { 今: 0, 本: 0, 这: 0, 昨: 1, 去: 1, 上: 1, 前: 2, 明: -1, 下: -1, 后: -2 };
const stepsBack = (word: string): number => {
  const step = steps[word.slice(-1)] ?? 0;
  return step + Math.sign(step) * (word.length - 1);
};

const pattern = new RegExp(
  [
    /(?<spoken>大{0,3}[前后](?=天(?!天))|[今昨明](?=[天日早晚夜]))./,
    /(?<days>\d{1,3})天[之以]?前/,
    /(?:(?<year>\d{4}|\d\d)(?<mark>[年./-])|(?<ago>大{0,3}前|[今本去上明后])年)?(?<month>\d\d?)(?<sep>[月./-])(?<date>\d\d?)(?:[日号]|(?![\d月]))/,
    /(?<y>20\d\d)(?<m>\d\d)(?<d>\d\d)(?!\d)/,
    /(?:(?<moon>上{1,3}|下{1,3}|[这本])个?月)?(?<only>\d\d?)(?<unit>[日号])/,
    /(?<dimYear>大{0,3}前年|去年|\d{4}年|\d+年前)|(?<dimMonth>上{1,3}个?月|\d\d?月)/,
    /(?<vague>(?:周|星期|礼拜)[一二三四五六日末天前\d]|上个?(?:周|星期|礼拜)|个月前|天[之以]?前|前[几些\d]+天)/,
    // The rest of a longer number is no date.
    /\d+/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'g',
);

/** All that a text has of days, in its order. @param text made `tidy` @param today the day it is in China */
export function findDays(text: string, today: Day): Found[] {
  const found: Found[] = [];
  for (const match of text.matchAll(pattern)) {
    const start = match.index as number;
    const end = start + match[0].length;
    const one = readMatch(
      match[0],
      match.groups ?? {},
      today,
      text.slice(Math.max(0, start - 8), start),
      text.slice(end, end + 8),
    );
    if (one) found.push({ ...one, start, end });
  }
  return found;
}

type Read = Omit<Found, 'start' | 'end'> | undefined;
type Groups = Record<string, string | undefined>;

const vague = (open: Found['open'] = 0): Read => ({ rank: 1, said: { kind: 'vague' }, open });

/** @param before what stands before the match @param after what stands after it */
function readMatch(typed: string, groups: Groups, today: Day, before: string, after: string): Read {
  const { spoken, days, dimYear, dimMonth } = groups;
  if (dimYear) return dimYear === `${partsOf(today).year}年` ? undefined : vague(1);
  if (dimMonth) return vague(2);
  if (groups.vague) return vague();
  if (!spoken && !days) return readNumbers(typed, groups, today, before, after);
  if (/[之以]$/.test(before)) return undefined;
  if (isRange(before, after) || /[年月周]$/.test(before)) return vague();
  const day = shiftDay(today, -(spoken ? stepsBack(spoken) : Number(days)));
  return { rank: 1, said: { kind: 'day', day }, open: 0, isSpoken: true };
}

/** 3号到5号, 3号或5号, 3号前, 3号左右. */
const isRange = (before: string, after: string) =>
  /(?:[天日号]|\d)(?:[到至或~、-]|或者|还是)$/.test(before) ||
  /^(?:(?:[到至或~、-]|或者|还是)(?:\d|大{0,3}前天|[今昨])|[之以]?(?:前(?!台)|后(?!来))|起|左右)/.test(after);

function readNumbers(typed: string, groups: Groups, today: Day, before: string, after: string): Read {
  const { year, mark, ago, month, sep, date, y, m, d, moon, only, unit } = groups;
  if (!month && !y && !only) return undefined;
  if (isOther(typed, before, after) || (only && isNumbered(unit, before, after))) return undefined;
  const isVague = isRange(before, after) || /(?:农历|[阴旧]历)$/.test(before);
  if (isVague || (only && !moon && /月$/.test(before))) return vague();
  const now = partsOf(today);
  if (only) {
    const day = moon ? inMonth(stepsBack(moon), Number(only), today) : latestDate(Number(only), today);
    return { rank: moon ? 2 : 1, said: dayOr(day, typed), open: moon ? 0 : 2 };
  }
  if (!year && !ago && !y) {
    const said = readMonthAndDate(Number(month), Number(date), today, typed);
    return { rank: sep === '月' ? 2 : said.kind === 'no-such-day' ? 0 : 1, said, open: 1 };
  }
  const full = ago ? now.year - stepsBack(ago) : Number(year ?? y) + (year?.length === 2 ? 2000 : 0);
  // 12-3-15 is a code, as long as nobody writes about 2012.
  if (year?.length === 2 && mark !== '年' && Math.abs(now.year - full) > 2) return undefined;
  const said = dayOr(makeDay(full, Number(month ?? m), Number(date ?? d)), typed);
  return { rank: y && said.kind === 'no-such-day' ? 0 : 2, said, open: 0 };
}

/** Part of a longer number, an hour, a code, a price, an amount, or a day that is only expected. */
const isOther = (typed: string, before: string, after: string) =>
  /预[计约]\D{0,4}$/.test(before) ||
  /^(?:[./-]\d|:\d)/.test(after) ||
  (/\d$/.test(typed) &&
    /^\s?(?:[天个元块折斤件米%]|公[斤里]|厘米|毫[米升]|小时|分钟|[kc]?[gm]\b|ml|点)/i.test(after)) ||
  (!/月/.test(typed) &&
    (/(?:码|单号|编号|货架|凭|[a-z¥$第])[\s:]*$/i.test(before) ||
      (/\d[./:-]$/.test(before) && !/:\d\d-$/.test(before)))) ||
  (/^\d+-\d+[日号]/.test(typed) && isSpan(typed));

/** 1-3日. */
const isSpan = (typed: string) => {
  const [from, to] = typed.split('-').map(parseFloat) as [number, number];
  return from < to;
};

/** 22号楼, 7日内, 第3号. */
const isNumbered = (unit: string | undefined, before: string, after: string) =>
  /第$/.test(before) ||
  (unit === '日'
    ? /^(?:[内前后起达游无保免]|[之以][内前后])/
    : /^[楼栋幢柜门店线库院路机格桌房室口台铺仓点位窗箱馆站区厅车床码电色街弄巷胡座链驿丰快]/
  ).test(after);

function inMonth(back: number, date: number, today: Day): Day | undefined {
  const { year, month } = partsOf(today);
  const months = year * 12 + month - 1 - back;
  return makeDay(Math.floor(months / 12), (months % 12) + 1, date);
}

/** 3号: of this month, or of the last one where it is still to come. */
const latestDate = (date: number, today: Day): Day | undefined =>
  inMonth(date <= partsOf(today).date ? 0 : 1, date, today);

/** 11.3: of this year; of last year where that is fresh, or where only that one had such a day (29 February). */
function readMonthAndDate(month: number, date: number, today: Day, typed: string): Said {
  const { year } = partsOf(today);
  const [thisYear, lastYear] = [makeDay(year, month, date), makeDay(year - 1, month, date)];
  if (thisYear !== undefined && thisYear <= today) return dayOr(thisYear, typed);
  if (lastYear !== undefined && (thisYear === undefined || daysBetween(lastYear, today) <= freshDays))
    return dayOr(lastYear, typed);
  return thisYear === undefined ? dayOr(undefined, typed) : { kind: 'not-yet', day: thisYear };
}

const dayOr = (day: Day | undefined, typed: string): Said =>
  day === undefined ? { kind: 'no-such-day', typed } : { kind: 'day', day };

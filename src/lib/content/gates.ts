/**
 * Gates over visible text: figures that only a record may state. Pure functions over plain strings;
 * the caller has taken citations, <Plain> and addresses out before (mdx.ts).
 */

/** What a gate found, with the words it stumbled over. */
export interface Finding {
  words: string;
  index: number;
}

const dates =
  /(?:19|20)\d{2}([-./])\d{1,2}(?:\1\d{1,2})?(?!\d)|(?:19|20)\d{2} ?[-–—~至到] ?(?:19|20)\d{2}(?!\d)|(?:19|20)\d{2} ?年(?: ?\d{1,2} ?月(?: ?\d{1,2} ?日)?)?|\d{1,2} ?月 ?\d{1,2} ?日/g;
const lawNumbers =
  /GB\/T ?\d+(?:[—–-]\d{4})?|第 ?\d+ ?[号条款项]|[〔（(]\d{4}[〕）)] ?(?:第? ?\d+ ?号)?|令第? ?\d+ ?号|法释〔\d{4}〕\d+ ?号/g;

/** Full-width digits and letters as ASCII; characters whose form would change the length stay, so that places hold. */
const plain = (text: string) =>
  [...text].map((char) => (char.normalize('NFKC').length === char.length ? char.normalize('NFKC') : char)).join('');

/** Blanks out what looks like a figure but is a date, an id or the number of a law; lengths stay. */
function withoutHarmless(text: string): string {
  return [dates, lawNumbers].reduce(
    (rest, pattern) => rest.replace(pattern, (hit) => '□'.repeat(hit.length)),
    plain(text),
  );
}

/** Five digits or more, also with spaces, hyphens or a country code between; and the emergency numbers. */
const phoneShape = /(?<![\d.])\+?\d(?:[ .-]?\d){4,}|(?<!\d)1(?:10|19|20|22)(?!\d)/g;

/** Digit strings shaped like a phone number (95187, 021-…, 400 …, 110), outside dates and law numbers. */
export function findPhoneShapes(text: string): Finding[] {
  return [...withoutHarmless(text).matchAll(phoneShape)].map((hit) => ({ words: hit[0].trim(), index: hit.index }));
}

const numeral = String.raw`(?:\d+(?:\.\d+)?(?: ?[-–—~～至到] ?\d+(?:\.\d+)?)?|[〇零一二两三四五六七八九十百千万]+|半)`;
const unit = String.raw`(?:秒|分钟|(?:个 ?)?(?:半 ?|多 ?)?(?:小时|工作日|月|星期)|周(?!末|围|到|边|年)|星期|天(?![气然])|日(?![常期程子记志报])|年(?![货纪级])|元(?!素)|倍)`;
const periodShape = new RegExp(
  String.raw`(?<![几数多\d〇零一二两三四五六七八九十百千万第周期])${numeral} ?(?:多 ?)?(?:万 ?)?${unit}`,
  'g',
);

/** Periods and amounts: a numeral, Arabic or Chinese, with a unit of time, money or multiple. */
export function findPeriods(text: string): Finding[] {
  return [...withoutHarmless(text).matchAll(periodShape)].map((hit) => ({ words: hit[0], index: hit.index }));
}

const officialShape = /(?<!非)官方(?:电话|号码|热线|网站)|(?<!不)是官方(?!客服)/g;

/** Words that vouch for a contact point; allowed only beside a record with an official-page claim. */
export function findOfficialWords(text: string): Finding[] {
  return [...text.matchAll(officialShape)].map((hit) => ({ words: hit[0], index: hit.index }));
}

/** Digit runs of an alias that are part of no known number (`known` holds digits only, full and masked ones too). */
export function findForeignDigits(alias: string, known: readonly string[]): string[] {
  const runs = alias.normalize('NFKC').match(/\d[\d -]*\d|\d/g) ?? [];
  return runs
    .map((run) => run.replace(/\D/g, ''))
    .filter((run) => run.length >= 3 && !known.some((number) => number.includes(run)));
}

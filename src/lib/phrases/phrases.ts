import { wordsOf } from './words.ts';

/** Below it a heading fits on a line of the narrowest phone in every size of type. */
const shortest = 6;
/** A phrase grows to this length where its words allow, so that a page carries few marks … */
const enough = 4;
/** … and no further than this: in large type a phone's line holds eight characters. */
const longest = 7;

/** Words that lean on what stands before them: a line never starts with one. */
const leansBack = /^(?:[的了吗呢吧着过么们里上下后前中内外到在给完好地得个件款条张]|以后|之前|之后|时候|有用吗)$/;
/** Words that lean on what follows: a line never ends with one. */
const leansOn =
  /^(?:[不没别未无要先再还又也都就才能会可想被把给从向往和跟与或及为让请在按用对是有这那哪谁怎去来做找]|怎么|一个|哪个|哪些|这些|已经)$/;
const closes = /^[，。、：；？！）」』》”’…]+$/;
const opens = /^[（「『《“‘]+$/;

/**
 * A heading in the phrases between which a line may end, longest pieces first to be read: no word or name is cut, no
 * single character is left for the last line. Joined they are the text.
 */
export function phrasesOf(text: string): string[] {
  if ([...text].length < shortest) return [text];
  const units: string[] = [];
  let isHeld = false;
  for (const word of wordsOf(text)) {
    const last = units.length - 1;
    const joins = last >= 0 && (isHeld || closes.test(word) || leansBack.test(word) || !/\S/.test(word));
    if (joins) units[last] += word;
    else units.push(word);
    isHeld = opens.test(word) || leansOn.test(word);
  }
  const phrases: string[] = [];
  for (const unit of units) {
    const last = phrases.at(-1);
    if (last !== undefined && canGrow(last, unit)) phrases[phrases.length - 1] = last + unit;
    else phrases.push(unit);
  }
  return withoutOrphan(phrases);
}

const lengthOf = (text: string) => [...text].length;

/** After a stop or a space a line may end anyway: no mark is needed, and the next phrase starts afresh. */
const endsByItself = (text: string) => /[，。、：；？！）」』》”’…\s]$/.test(text);

const canGrow = (phrase: string, unit: string) =>
  !endsByItself(phrase) &&
  (lengthOf(phrase) < enough || isSingle(unit)) &&
  lengthOf(phrase + unit) <= longest + (isSingle(unit) ? 2 : 0);

/** One character, with or without a stop behind it. */
const isSingle = (unit: string) => lengthOf(unit.replace(/[^\p{L}\p{N}]/gu, '')) === 1;

/** The last line holds two characters at least. */
function withoutOrphan(phrases: string[]): string[] {
  const [last = '', before] = phrases.toReversed();
  if (before === undefined || lengthOf(last) > 1) return phrases;
  return [...phrases.slice(0, -2), before + last];
}

/** The same with a mark for the browser where a line may end and no stop or space says so. */
export const markPhrases = (text: string, mark = '<wbr>'): string =>
  phrasesOf(text).reduce((marked, phrase) => marked + (endsByItself(marked) ? '' : mark) + phrase);

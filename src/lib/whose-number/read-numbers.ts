import type { AreaNames } from './area-codes.ts';
import { isWholeShape, shapeOf } from './shapes.ts';

/** A telephone number found in what a reader typed or pasted. */
export interface ReadNumber {
  /** As it stood there, without white space at the ends. */
  typed: string;
  /** National digits (a landline with its zero); all digits of a foreign number. */
  digits: string;
  isForeign: boolean;
  /** What stood before a known number: `+86`, `0571`. */
  prefix?: string;
}

/** What is needed to tell a number from other digits. */
export interface NumberLore {
  isKnown: (digits: string) => boolean;
  areas: AreaNames;
}

const chineseDigits = '零一二三四五六七八九';

const money = /\d+(?:,\d{3})*(?:\.\d+)? {0,3}(?:元|块|%)/g;
/** Few digits: 95187 折腾, 13800138000 天天 are numbers that something is said of. */
const amount = /\d{1,4}(?:\.\d+)? {0,3}(?:折(?![腾磨])|件(?!件)|天(?!天)|小时|分钟)/g;
const dropAmount = (hit: string, at: number, text: string) => (/[\d-]/.test(text[at - 1] ?? '') ? hit : '\n');

/** Full-width and Chinese digits as ASCII; invisible marks of copied contacts, addresses, dates and amounts gone. */
function plainText(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{M}]/gu, '')
    .replace(/[〇零一二三四五六七八九幺]{3,}/g, (run) =>
      [...run].map((char) => Math.max(0, chineseDigits.indexOf(char === '幺' ? '一' : char))).join(''),
    )
    .replace(/(?:https?:\/\/|www\.)[\x21-\x7e]*/gi, '\n')
    .replace(/(^|[^\d-])(?:19|20)\d\d(?:[-./]\d{1,2}[-./]\d{1,2}|年\d{1,2}月)(?!\d)/g, '$1\n')
    .replace(money, dropAmount)
    .replace(amount, dropAmount)
    .replace(/\d{1,2}:\d{2}(?::\d{2})?/g, '\n');
}

/** Every number in a text, the likelier ones first where some are no telephone numbers at all (order numbers). */
export function readNumbers(text: string, lore: NumberLore): ReadNumber[] {
  const runs = plainText(text).match(/[+(]{0,4}\d(?:[ \t().\-‐–—−·]{0,3}\d)*/g) ?? [];
  const numbers = runs.flatMap((run) => splitRun(run, lore)).filter(({ digits }) => digits.length >= 3);
  const rank = ({ digits, isForeign }: ReadNumber): number => {
    if (lore.isKnown(digits)) return 0;
    const shape = shapeOf(digits, isForeign);
    if (isWholeShape(shape)) return 0;
    if (digits.length < 5) return shape === 'emergency' && runs.length === 1 ? 1 : 3;
    return shape === 'local' ? 1 : 2;
  };
  return numbers
    .map((number, i) => ({ number, i, order: rank(number) }))
    .filter(({ order }) => order < 3)
    .sort((a, b) => a.order - b.order || a.i - b.i)
    .map(({ number }) => number);
}

/** `95187 110` is two numbers, `400 8822 528` is one: a run is cut at its spaces where every piece is whole. */
function splitRun(run: string, lore: NumberLore): ReadNumber[] {
  const pieces = run.split(/[ \t]+/).map((piece) => readOne(piece, lore));
  const isWhole = ({ digits, isForeign }: ReadNumber) =>
    !isForeign && (lore.isKnown(digits) || isWholeShape(shapeOf(digits)));
  return pieces.length > 1 && pieces.every(isWhole) ? pieces : [readOne(run, lore)];
}

function readOne(run: string, { isKnown, areas }: NumberLore): ReadNumber {
  const typed = run.replace(/^\((?![^(]*\))/, '').trim();
  const all = run.replace(/\D/g, '');
  const hasPlus = /^\(*\+/.test(run);
  const home = homeDigits(all, hasPlus, isKnown);
  if (home === undefined) return { typed, digits: all, isForeign: true };
  const isInternational = home !== all;
  // A known landline that lost its zero on the way is still that landline.
  const whole = isKnown(`0${home}`) ? `0${home}` : home;
  const digits = isInternational ? withZero(home, areas, isKnown) : whole;
  const behind = /^(0(?:10|2\d|[3-9]\d\d))(\d{3,6})$/.exec(digits);
  const [, area, short] = behind ?? [];
  if (area && short && !isKnown(digits) && isKnown(short) && areas[area.slice(1)])
    return { typed, digits: short, isForeign: false, prefix: area };
  return { typed, digits, isForeign: false, ...(isInternational && { prefix: '+86' }) };
}

/** Digits without China's code; undefined where another country's stands before them. */
function homeDigits(all: string, hasPlus: boolean, isKnown: (digits: string) => boolean): string | undefined {
  const code = /^(?:00)?86/.exec(all)?.[0];
  if (code && (hasPlus || code === '0086')) return all.slice(code.length);
  if (hasPlus || /^00/.test(all)) return undefined;
  const rest = code && all.slice(2);
  return rest && (rest.length >= 10 || isKnown(rest)) && !isKnown(all) && shapeOf(rest) !== 'long' ? rest : all;
}

/** From abroad a landline is dialled without the zero of its area code: +86 21 … is 021 … */
function withZero(home: string, areas: AreaNames, isKnown: (digits: string) => boolean): string {
  const match = /^(10|2\d|[3-9]\d\d)(\d{5,8})$/.exec(home);
  const [, code = '', rest = ''] = match ?? [];
  if (!match || isKnown(home) || !areas[code]) return home;
  if (shapeOf(home) !== 'odd' && shapeOf(home) !== 'local' && code !== '10') return home;
  return rest.length >= (code === '10' ? 8 : 7) || isKnown(rest) ? `0${home}` : home;
}

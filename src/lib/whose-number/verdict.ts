import { hashDigits } from '@/search/numbers.ts';
import { verdictText as words } from '@/text/whose-number-verdict.ts';
import type { NumberLore, ReadNumber } from './read-numbers.ts';
import { areaOf, shapeOf } from './shapes.ts';
import type { Direction, KnownNumber, Verdict, WhoseNumberData } from './types.ts';

/** The record of these digits. */
export const findKnown = (digits: string, numbers: readonly KnownNumber[]): KnownNumber | undefined =>
  numbers.find(({ key }) => key === digits || key === `#${hashDigits(digits)}`);

/** What readNumbers needs, from the data of the page. */
export const loreOf = ({ numbers, areas }: WhoseNumberData): NumberLore => ({
  areas,
  isKnown: (digits) => findKnown(digits, numbers) !== undefined,
});

/**
 * Judges one number. A number that called is never vouched for, whatever it is: any number can be displayed.
 * A number that the reader wants to call is described by its record, or by its form where there is none.
 */
export function judge(number: ReadNumber, direction: Direction, data: WhoseNumberData): Verdict {
  // Behind another country's code the same digits are another number.
  const known = number.isForeign ? undefined : findKnown(number.digits, data.numbers);
  const facts = direction === 'incoming' ? incoming(number, known, data) : outgoing(number, known, data);
  const verdict = {
    ...facts,
    direction,
    neverAsks: data.said.neverAsks,
    ways: data.ways[direction],
    ifNot: data.ways.ifNot,
  };
  return { ...verdict, message: messageOf(verdict, number, known) };
}

type Facts = Pick<Verdict, 'mood' | 'title' | 'lead' | 'points' | 'card'>;

const isSound = ({ standing }: KnownNumber) => standing === 'verified' || standing === 'independent';
/** Masked because what is said of it has no ground; the other masked ones have an owner who is no service. */
const isUnfounded = (known: KnownNumber) => known.masked && !isSound(known);
const isPolice = ({ owner }: KnownNumber) => /公安/.test(owner);
const wasClaimedForPdd = ({ owner, claims }: KnownNumber) =>
  [owner, ...claims.map((claim) => claim.owner ?? '')].some((name) => name.startsWith('拼多多'));

function incoming(number: ReadNumber, known: KnownNumber | undefined, data: WhoseNumberData): Facts {
  const { said } = data;
  const title = words.opening;
  const spoofed = `${said.spoofed}${words.knownSms}`;
  if (!known) {
    const points = [words.unknownMeans, ...formPoints(number, data), spoofed, words.chat(said.chatPath)];
    return { mood: number.isForeign ? 'danger' : 'caution', title, lead: words.unknown(number.typed), points };
  }
  const points = [
    ...(number.prefix ? [words.prefixIncoming(number.prefix)] : []),
    whoIsNamed(known),
    ...(isPolice(known) ? [said.antifraud, words.police] : []),
    spoofed,
    words.chat(said.chatPath),
  ];
  return {
    mood: isSound(known) ? 'caution' : 'danger',
    title,
    lead: isUnfounded(known) ? words.knownMasked(known.value) : words.known(known.value),
    points,
  };
}

/** Whose name stands beside the number, without vouching for it. */
function whoIsNamed(known: KnownNumber): string {
  if (isUnfounded(known)) return words.masked(known.claims[0]?.says ?? known.finding);
  return isSound(known) ? words.recordSays(known.owner) : words.contested(known.finding);
}

function outgoing(number: ReadNumber, known: KnownNumber | undefined, data: WhoseNumberData): Facts {
  if (!known) {
    const points = [words.unknownOut, ...formPoints(number, data)];
    return {
      mood: number.isForeign ? 'danger' : 'caution',
      title: words.unknown(number.typed),
      lead: points[0] ?? '',
      points: points.slice(1),
    };
  }
  const { out } = words;
  const { value, owner, telHref, masked, retired } = known;
  const points = [
    ...(number.prefix ? [words.prefix(number.prefix, value)] : []),
    ...(wasClaimedForPdd(known) ? [`${out.appFirst}${words.chat(data.said.chatPath)}`] : []),
  ];
  if (masked)
    return {
      mood: 'danger',
      title: isSound(known) ? out.notService(value, owner) : out.masked(value),
      lead: words.masked(known.claims[0]?.says ?? ''),
      points,
      card: known,
    };
  if (retired)
    return { mood: 'danger', title: out.retired(value), lead: out.retiredSince(retired), points, card: known };
  if (telHref && isSound(known))
    return { mood: 'sound', title: out.sound(value, owner), lead: out.soundHint, points, card: known };
  if (telHref) {
    const lead = `${words.contested(known.finding)}${out.publicShaky}`;
    return { mood: 'caution', title: out.public(value, owner), lead, points, card: known };
  }
  return { mood: 'caution', title: out.shaky(value), lead: words.contested(known.finding), points, card: known };
}

/** What the form of an unknown number says, and which known one it could be taken for. */
function formPoints({ digits, isForeign }: ReadNumber, { numbers, areas, shapes, said }: WhoseNumberData): string[] {
  const shape = shapeOf(digits, isForeign);
  const area = areaOf(digits, areas);
  const place = shape !== 'landline' ? '' : area ? words.area(area.code, area.place) : words.noArea;
  const values = (list: readonly KnownNumber[]) =>
    list
      .slice(0, 2)
      .map(({ value }) => value)
      .join('、');
  const alike = numbers.filter(({ key }) => isAlike(digits, key));
  const cut = numbers.filter(({ key }) => digits.length >= 7 && key.endsWith(digits) && key.startsWith('0'));
  return [
    `${shapes[shape]}${place}${words.shapeHint}`,
    ...(shape === 'foreign' ? [said.foreign] : []),
    ...(cut.length > 0 ? [words.partOf(values(cut))] : []),
    ...(alike.length > 0 ? [words.lookalike(values(alike))] : []),
  ];
}

/** Whether one could be taken for the other: one digit changed, or a known number with a few more around it. */
export function isAlike(digits: string, key: string): boolean {
  if (!/^\d{5,}$/.test(key) || digits === key) return false;
  const extra = digits.length - key.length;
  if (extra > 0) return extra <= 4 && (digits.startsWith(key) || digits.endsWith(key));
  return extra === 0 && [...digits].filter((digit, i) => digit !== key[i]).length === 1;
}

/** The verdict as a message. A number that is not well founded gives way to its label: no mark travels with it. */
function messageOf(verdict: Omit<Verdict, 'message'>, number: ReadNumber, known: KnownNumber | undefined): string {
  const { direction, title, lead, points, neverAsks } = verdict;
  const withoutNumber = (line: string) =>
    known && !isSound(known) ? line.split(known.value).join(`「${known.label}」`) : line;
  const mark = known && direction === 'outgoing' ? [`${known.standingWord}，${known.checkedOn}`] : [];
  return [
    ...[title, lead].map(withoutNumber),
    ...mark,
    ...(known ? [] : points.slice(0, 1)),
    ...(number.isForeign ? points.slice(1, 2) : []),
    `${words.neverAsk}${neverAsks.join('；')}`,
    words.copyUnofficial,
  ].join('\n');
}

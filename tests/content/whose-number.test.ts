import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findOfficialWords } from '../../src/lib/content/gates.ts';
import { phoneRecords } from '../../src/lib/whose-number/data.ts';
import { groupNumbers } from '../../src/lib/whose-number/groups.ts';
import { readNumbers } from '../../src/lib/whose-number/read-numbers.ts';
import { shapeOf } from '../../src/lib/whose-number/shapes.ts';
import type { Direction, KnownNumber, Verdict } from '../../src/lib/whose-number/types.ts';
import { cases, data, lore, records, sentences, verdictOn } from '../fixtures/whose-number.ts';

const opening = '来电号码可以伪造。先挂断，再从 App 里自己找客服';
const directions: Direction[] = ['incoming', 'outgoing'];
const phones = phoneRecords(records).filter(({ secretValue }) => secretValue !== undefined);

describe('inputs', () => {
  test('are more than 120', () => {
    expect(cases.length).toBeGreaterThanOrEqual(120);
  });
  test.each(cases)('“$input” is $is', ({ input, is, mood }) => {
    const [first] = readNumbers(input, lore);
    const verdict = verdictOn(input, 'outgoing');
    const found = verdict?.card?.id ?? (first && shapeOf(first.digits, first.isForeign));
    expect(found ?? 'none').toBe(is);
    expect(verdict?.mood ?? '-').toBe(mood);
    if (first) expect(verdictOn(input, 'incoming')?.title).toBe(opening);
  });
});

/** What may never happen, whatever the number. */
function expectHonest(verdict: Verdict): void {
  const all = sentences(verdict).join('\n');
  const { direction, card, mood } = verdict;
  const record = card && records.get(card.id);
  if (direction === 'incoming') {
    expect(verdict.title).toBe(opening);
    expect(card).toBeUndefined();
    expect(all).not.toContain('已核对');
    expect(all).not.toContain('多方印证');
    expect(mood).not.toBe('sound');
  }
  if (!(direction === 'outgoing' && record?.hasOfficialPage)) expect(findOfficialWords(all)).toEqual([]);
  if (!card || card.masked || !['verified', 'independent'].includes(card.standing) || !card.telHref)
    expect(mood).not.toBe('sound');
  if (card?.telHref) expect(record?.telHref).toBe(card.telHref);
  for (const { masked, secretValue } of records.values())
    if (masked && secretValue) {
      const digits = secretValue.replace(/\D/g, '');
      expect(all.replace(/[ -]/g, '')).not.toMatch(new RegExp(`(?<!\\d)${digits}(?!\\d)`));
    }
  expect(verdict.ifNot.length).toBeGreaterThan(0);
  expect(verdict.ways.length).toBeGreaterThan(0);
  expect(all).not.toMatch(/undefined|\(\(|安全的号码|可以放心拨打(?!的程度)/);
}

/** A number as people write it: marks and country codes. */
const dressed = (digits: fc.Arbitrary<string>) =>
  fc
    .tuple(
      digits,
      fc.constantFrom('', '-', ' '),
      fc.nat({ max: 8 }),
      fc.constantFrom('', '+86', '0086 ', '客服 ', '（'),
    )
    .map(
      ([text, mark, at, prefix]) =>
        `${prefix}${text.slice(0, at)}${at > 0 && at < text.length ? mark : ''}${text.slice(at)}`,
    );
const ofDigits = (min: number, max: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((digits) => digits.join(''));
const secret = phones.map(({ secretValue }) => secretValue?.replace(/\D/g, '') as string);
const isRecord = (digits: string) => secret.includes(digits);

describe('whatever the number', () => {
  test.each(phones.flatMap(({ id, secretValue }) => directions.map((direction) => ({ id, secretValue, direction }))))(
    '$id, $direction: the verdict is honest',
    ({ id, secretValue, direction }) => {
      const verdict = verdictOn(secretValue as string, direction) as Verdict;
      expectHonest(verdict);
      expect(verdict.card?.id).toBe(direction === 'outgoing' ? id : undefined);
    },
  );

  test('records in any dress: honest, and the record that it is', () => {
    fc.assert(
      fc.property(dressed(fc.constantFrom(...secret)), fc.constantFrom(...directions), (text, direction) => {
        const verdict = verdictOn(text, direction);
        if (verdict) expectHonest(verdict);
      }),
      { numRuns: 400 },
    );
  });

  test('random numbers, and forms of real ones, are never made to look good', () => {
    const forms = fc.oneof(
      ofDigits(3, 18),
      ofDigits(8, 8).map((rest) => `13${rest}8`),
      ofDigits(1, 6).map((rest) => `95${rest}`),
      ofDigits(3, 4).map((rest) => `96${rest}`),
      ofDigits(7, 7).map((rest) => `400${rest}`),
      ofDigits(5, 12).map((rest) => `1069${rest}`),
      ofDigits(8, 8).map((rest) => `021${rest}`),
      ofDigits(6, 10).map((rest) => `00${rest}`),
      ofDigits(6, 10).map((rest) => `+${rest}`),
    );
    fc.assert(
      fc.property(dressed(forms), fc.constantFrom(...directions), (text, direction) => {
        const verdict = verdictOn(text, direction);
        if (!verdict) return;
        expectHonest(verdict);
        const [first] = readNumbers(text, lore);
        if (first && !isRecord(first.digits)) {
          expect(verdict.mood).not.toBe('sound');
          expect(verdict.card).toBeUndefined();
          expect(sentences(verdict).join()).toContain('没有这个号码的记录');
        }
      }),
      { numRuns: 1500 },
    );
  });

  test('a record with a digit more, less or other is another number', () => {
    const near = fc
      .tuple(
        fc.constantFrom(...secret),
        fc.nat(11),
        fc.integer({ min: 0, max: 9 }),
        fc.constantFrom('add', 'swap', 'tail'),
      )
      .map(([digits, at, digit, how]) => {
        if (how === 'tail') return `${digits}${digit}`;
        const place = at % digits.length;
        return digits.slice(0, place) + digit + digits.slice(how === 'swap' ? place + 1 : place);
      })
      .filter((digits) => !isRecord(digits));
    fc.assert(
      fc.property(near, (digits) => {
        const verdict = verdictOn(digits, 'outgoing');
        const [first] = readNumbers(digits, lore);
        if (!verdict || !first || isRecord(first.digits)) return;
        expectHonest(verdict);
        expect(verdict.mood).not.toBe('sound');
        expect(verdict.card).toBeUndefined();
      }),
      { numRuns: 800 },
    );
  });

  test('nothing typed breaks it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.constantFrom(...directions), (text, direction) => {
        const verdict = verdictOn(text, direction);
        if (verdict) expectHonest(verdict);
      }),
      { numRuns: 500 },
    );
  });
});

describe('the properties can fail', () => {
  const known = data.numbers.find(({ id }) => id === 'alipay-95188') as KnownNumber;
  const good = verdictOn('95188', 'outgoing') as Verdict;
  test.each<[string, Verdict]>([
    ['an incoming call vouched for', { ...good, direction: 'incoming' }],
    [
      'an incoming call with another opening',
      { ...(verdictOn('95188', 'incoming') as Verdict), title: '支付宝打来的' },
    ],
    ['official words without an official page', { ...good, lead: '这是官方电话' }],
    ['a contested number that looks good', { ...good, card: { ...known, standing: 'conflict' } }],
    ['a call button that no record has', { ...good, card: { ...known, telHref: 'tel:95187' } }],
    ['a masked number in full', { ...good, lead: '400-618-6666' }],
  ])('%s', (_, verdict) => {
    expect(() => expectHonest(verdict)).toThrow();
  });
});

test('every phone record stands in exactly one group of the table', () => {
  const all = phoneRecords(records);
  const grouped = groupNumbers(all);
  expect(grouped.flatMap((group) => group.records.map(({ id }) => id)).toSorted()).toEqual(
    all.map(({ id }) => id).toSorted(),
  );
  expect(grouped.map(({ name }) => name)).not.toContain('其他');
});

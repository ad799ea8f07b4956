import { luhn, mod11_2 } from 'cdigit';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { composeLetter, letterText, readValue } from '../../../../src/lib/letters/compose.ts';
import { findSecrets, isBankCard, isIdentityCard } from '../../../../src/lib/letters/guard.ts';
import type { FieldKind } from '../../../../src/schemas/letter.ts';

const hidden = '（此处隐去）';
const kinds = (text: string, kind: FieldKind = 'area') => findSecrets(text, kind).map((span) => span.kind);
const read = (text: string, kind: FieldKind = 'area') => readValue(text, kind, hidden).text;

describe('findSecrets takes for a secret', () => {
  test.each([
    ['6222021234567890128', 'card'],
    ['卡号 6222 0212 3456 7890 128', 'card'],
    ['6222-0212-3456-7890-128', 'card'],
    ['６２２２０２１２３４５６７８９０１２８', 'card'],
    ['六二二二零二一二三四五六七八九零一二八', 'card'],
    ['6222\u200b0212\u200b34567890128', 'card'],
    ['4111 1111 1111 1111', 'card'],
    ['378282246310005', 'card'],
    ['11010519491231002X', 'identity'],
    ['110105 19491231 002x', 'identity'],
    ['身份证11010519491231002X，请查', 'identity'],
    ['110105194912310021', 'identity'],
    ['【拼多多】您的验证码是 483920，请勿告诉他人', 'code'],
    ['483920（登录验证码，请勿泄露）', 'code'],
    ['验证码：4839', 'code'],
    ['他要走了验证码，我报的 483920', 'code'],
    ['验证码 483 920', 'code'],
    ['483920', 'code'],
    ['支付密码是 abc123', 'code'],
    ['密码 a1#6222021234567890128xyz9', 'code'],
    ['password:=(abcdefgh，', 'code'],
  ])('%s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
    expect(read(text)).toContain(hidden);
    expect(
      read(text)
        .normalize('NFKC')
        .replace(/[^\dx]/gi, ''),
    ).not.toMatch(/\d{4}/);
  });
});

describe('findSecrets leaves alone', () => {
  test.each([
    '230101-123456789012345',
    '订单 251124-378282246310005，还没发货',
    '230101 - 123456789012345',
    '230101123456789012345',
    '2026112422001412345678901234',
    '4200001234202611241234567890',
    'SF1234567890123',
    'YT8812345678901',
    '73123456789012',
    '773123456789012',
    'IMEI 356938035643809',
    '电话 13812345678，2026-11-24 打的',
    '13812345678 12 34',
    '2026-11-24 14:30 付了 5000 元',
    '要走了验证码，2026 年 11 月 24 日转走 5000 元',
    '要验证码，打来的是 10086',
    '卡尾号 1234，收到验证码短信',
    '给过验证码，14:30 转走的',
    '他问我密码，我没有说',
    '问密码 App 里有没有',
    '买了 3 件，实付 59.90 元',
    '956025 来电要验证码',
  ])('%s', (text) => {
    expect(kinds(text)).toEqual([]);
    expect(read(text)).toBe(text.trim());
  });
  test('short numbers in a field that asks for one', () => {
    expect(kinds('1024', 'number')).toEqual([]);
    expect(kinds('483920', 'amount')).toEqual([]);
  });
  test('a tax number that would do as a card', () => {
    const tax = Array.from({ length: 10 }, (_, i) => `91310115123456789${i}`).find((one) =>
      luhn.validate(one),
    ) as string;
    expect(kinds(tax, 'tax')).toEqual([]);
    expect(kinds(tax, 'text')).toEqual(['card']);
  });
});

describe('isBankCard', () => {
  test('wants the check digit', () => {
    expect(isBankCard('6222021234567890128')).toBe(true);
    expect(isBankCard('6222021234567890127')).toBe(false);
  });
});

describe('isIdentityCard', () => {
  test('wants a day that exists in the calendar of months', () => {
    expect(isIdentityCard('110105194913310025')).toBe(false);
  });
  test('of a child wants the check character: numbers of cases carry dates of today', () => {
    const bare = '11010520241124123';
    expect(isIdentityCard(mod11_2.generate(bare))).toBe(true);
    const wrong = [...'0123456789X'].filter((char) => !mod11_2.validate(bare + char));
    expect(wrong.map((char) => isIdentityCard(bare + char))).toEqual(wrong.map(() => false));
  });
});

/** Digits as people and machines write them. */
const disguise = (digits: string, way: number, gap: string): string => {
  const grouped = (sizes: number) => digits.replace(new RegExp(`(.{${sizes}})(?=.)`, 'g'), `$1${gap}`);
  const other = (zero: number) => digits.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)));
  return [
    digits,
    grouped(4),
    grouped(6),
    other(0xff10),
    other(0x0660),
    other(0x1d7ce),
    [...digits].join('\u200b'),
    [...digits].join('\u2060'),
    grouped(1),
  ][way % 9] as string;
};
const digitsOf = (text: string) =>
  [...text.normalize('NFKC')]
    .map((char) => (/[\u0660-\u0669]/.test(char) ? String((char.codePointAt(0) as number) - 0x660) : char))
    .join('')
    .replace(/[^\dxX]/g, '')
    .toUpperCase();

const body = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${length}}$`));
const card = fc
  .tuple(
    fc.constantFrom('622202', '621700', '623668', '625958', '411111', '510510'),
    fc.constantFrom(9, 10, 11, 12),
    body(12),
  )
  .map(([prefix, length, rest]) => {
    const size = prefix.startsWith('62') ? length : 9;
    return luhn.generate(prefix + rest.slice(0, size));
  });
const identity = fc
  .tuple(
    fc.constantFrom('110105', '310115', '440305', '510107', '330106'),
    fc.integer({ min: 1930, max: 2014 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
    body(3),
  )
  .map(([area, year, month, day, serial]) =>
    mod11_2.generate(`${area}${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}${serial}`),
  );
const code = fc.constantFrom(4, 6).chain(body);
const message = fc.constantFrom(
  (digits: string) => `您的验证码是 ${digits}，请勿泄露`,
  (digits: string) => `【拼多多】${digits} 是您的登录验证码`,
  (digits: string) => `验证码：${digits}`,
  (digits: string) => `动态码为${digits}`,
  (digits: string) => `我把验证码报给他了，是 ${digits}`,
  (digits: string) => `Your code is ${digits}.`,
  (digits: string) => digits,
);
/** Words, marks, markup, other numbers; never digits that touch the secret. */
const junk = fc.oneof(
  fc.stringMatching(/^[^\d\p{N}〇零幺一二三四五六七八九xX-]{0,20}$/u),
  fc.constantFrom(
    '',
    '<img src=x onerror=alert(1)>',
    '卡号：',
    '$&$1',
    '【订单号】',
    '((demo))',
    '\u202e反',
    '👨‍👩‍👧',
    '\ud800',
  ),
);
const template = '订单【订单号】。\n情况：【发生了什么】。\n工号：【工号】\n要求：【我的要求】，【答复期限】前。';
const letterWith = (happened: string) =>
  letterText(composeLetter(template, new Map([['发生了什么', read(happened)]]), ['工号']));

describe('properties', { timeout: 120_000 }, () => {
  test('no bank card ever stands in a letter', () => {
    fc.assert(
      fc.property(
        card,
        fc.nat(),
        fc.constantFrom(' ', '-', '  ', '.', '·'),
        junk,
        junk,
        (digits, way, gap, before, after) => {
          const text = letterWith(`${before} ${disguise(digits, way, gap)} ${after}`);
          expect(digitsOf(text)).not.toContain(digits);
        },
      ),
      { numRuns: 2000 },
    );
  });
  test('no identity card ever stands in a letter', () => {
    fc.assert(
      fc.property(identity, fc.nat(), fc.constantFrom(' ', '-'), junk, junk, (digits, way, gap, before, after) => {
        const text = letterWith(`${before} ${disguise(digits, way, gap)} ${after}`);
        expect(digitsOf(text)).not.toContain(digits);
      }),
      { numRuns: 2000 },
    );
  });
  test('no verification code ever stands in a letter', () => {
    fc.assert(
      fc.property(code, message, fc.constantFrom(0, 3, 4, 5, 6), (digits, say, way) => {
        const text = letterWith(say(disguise(digits, way, ' ')));
        expect(digitsOf(text)).not.toContain(digits);
      }),
      { numRuns: 2000 },
    );
  });
  test('no order number of Pinduoduo is ever taken for a secret', () => {
    const order = fc
      .tuple(
        fc.integer({ min: 16, max: 27 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        body(15),
      )
      .map(
        ([year, month, day, serial]) =>
          `${year}${String(month).padStart(2, '0')}${String(day).padStart(2, '0')}-${serial}`,
      );
    fc.assert(
      fc.property(order, fc.constantFrom('text', 'area'), (number, kind) => {
        expect(findSecrets(`订单 ${number}，退款`, kind as FieldKind)).toEqual([]);
        expect(read(number, 'text')).toBe(number);
      }),
      { numRuns: 2000 },
    );
  });
  test('ten thousand hostile inputs: no exception, and nothing but the letter with the values in its blanks', () => {
    const anything = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 100 }),
      fc.string({ unit: 'grapheme', maxLength: 100 }),
      fc.array(junk, { maxLength: 8 }).map((all) => all.join('')),
      fc.stringMatching(/^[\d \-xX.]{0,80}$/),
    );
    const kind = fc.constantFrom<FieldKind>('text', 'area', 'number', 'amount', 'tax', 'past', 'future');
    fc.assert(
      fc.property(anything, anything, kind, (one, two, as) => {
        const [order, wish] = [read(one, as), read(two, as)];
        const pieces = composeLetter(
          template,
          new Map([
            ['订单号', order],
            ['我的要求', wish],
          ]),
          ['工号'],
        );
        const text = letterText(pieces);
        expect(text).not.toMatch(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u);
        expect(text.startsWith('订单')).toBe(true);
        expect(text.endsWith('，【答复期限】前。')).toBe(true);
        const blanks = pieces.filter(({ isBlank }) => isBlank).map((piece) => piece.text);
        const missing = [!order && '【订单号】', '【发生了什么】', !wish && '【我的要求】', '【答复期限】'];
        expect(blanks).toEqual(missing.filter(Boolean));
      }),
      { numRuns: 10_000 },
    );
  });
});

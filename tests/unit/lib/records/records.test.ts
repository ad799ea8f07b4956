import { describe, expect, test } from 'vitest';
import { maskNumber, mayCall, numberView, statementView } from '../../../../src/lib/records/records.ts';
import { deriveStanding } from '../../../../src/lib/records/standing.ts';
import { disputedNumber, numberRecord, ownerClaim, ruleRecord, valueClaim } from '../../../fixtures/records.ts';

describe('maskNumber', () => {
  for (const [value, masked] of [
    ['400-618-6666', '400-618-****'],
    ['021-5339-5339', '021-5339-****'],
    ['400-8822-529', '400-882*-***'],
    ['9510215', '951****'],
    ['95018', '95***'],
  ] as const) {
    test(`turns ${value} into ${masked}`, () => {
      expect(maskNumber(value)).toBe(masked);
    });
  }
});

describe('mayCall', () => {
  const may = (fields: Parameters<typeof numberRecord>[0]) => {
    const record = numberRecord(fields);
    return mayCall(record, deriveStanding(record));
  };
  const sound = [ownerClaim('甲', 'official-page')];
  test('allows a verified phone', () => {
    expect(may({ claims: sound })).toBe(true);
  });
  test('allows a phone on independent lists', () => {
    expect(may({ claims: [ownerClaim('甲', 'independent-lists')] })).toBe(true);
  });
  test('refuses a phone known from reposts', () => {
    expect(may({})).toBe(false);
  });
  test('allows a public line in any standing', () => {
    expect(may({ public: true })).toBe(true);
  });
  test('refuses a number in conflict', () => {
    const record = disputedNumber();
    expect(mayCall(record, deriveStanding(record))).toBe(false);
  });
  test('refuses a masked number', () => {
    expect(may({ claims: sound, masked: true, public: true })).toBe(false);
  });
  test('refuses a retired number', () => {
    expect(may({ claims: sound, public: true, retired: { on: '2026-01-01', why: '停了' } })).toBe(false);
  });
  test('refuses what is no phone', () => {
    expect(may({ claims: sound, kind: 'website' })).toBe(false);
  });
  test('refuses a record without a value', () => {
    expect(may({ value: undefined, claims: [], public: true })).toBe(false);
  });
});

describe('numberView', () => {
  test('takes the owner from the best founded claim', () => {
    expect(numberView('demo', disputedNumber()).owner).toBe('阿里云');
  });
  test('changes the owner when the claims are flipped', () => {
    expect(numberView('demo', disputedNumber('reposts', 'official-page')).owner).toBe('拼多多');
  });
  test('shows a masked number masked', () => {
    expect(numberView('demo', numberRecord({ value: '400-618-6666', masked: true })).value).toBe('400-618-****');
  });
  test('writes a tel address without hyphens', () => {
    const claims = [ownerClaim('甲', 'official-page')];
    expect(numberView('demo', numberRecord({ claims })).telHref).toBe('tel:02112345678');
  });
  test('gives no tel address to a number in conflict', () => {
    expect(numberView('demo', disputedNumber()).telHref).toBeUndefined();
  });
});

describe('statementView', () => {
  test('puts the better founded value first', () => {
    const claims = [valueClaim('15 天', 'reposts'), valueClaim('7 天', 'official-page')];
    expect(statementView('demo', ruleRecord({ claims }), 'rules').claims[0]?.said).toBe('7 天');
  });
  test('never gives a tel address', () => {
    expect(statementView('demo', ruleRecord(), 'rules').telHref).toBeUndefined();
  });
});

import { describe, expect, test } from 'vitest';
import { claimStrength, deriveStanding, sortClaims, standingWords } from '../../../../src/lib/records/standing.ts';
import { disputedNumber, numberRecord, ownerClaim, ruleRecord, valueClaim } from '../../../fixtures/records.ts';

describe('deriveStanding', () => {
  test('calls a record with an official page verified', () => {
    const claims = [ownerClaim('甲', 'reposts'), ownerClaim('甲', 'official-page')];
    expect(deriveStanding(numberRecord({ claims }))).toBe('verified');
  });
  test('calls a record of independent lists independent', () => {
    const claims = [ownerClaim('甲', 'reposts'), ownerClaim('甲', 'independent-lists')];
    expect(deriveStanding(numberRecord({ claims }))).toBe('independent');
  });
  test('calls a record of reposts alone reposts', () => {
    expect(deriveStanding(numberRecord())).toBe('reposts');
  });
  test('calls a record with two owners a conflict', () => {
    expect(deriveStanding(disputedNumber())).toBe('conflict');
  });
  test('calls a rule with two values a conflict', () => {
    const claims = [valueClaim('7 天', 'official-page'), valueClaim('15 天', 'reposts')];
    expect(deriveStanding(ruleRecord({ claims }))).toBe('conflict');
  });
  test('calls a record with a contradicted claim a conflict', () => {
    expect(deriveStanding(numberRecord({ claims: [ownerClaim('甲', 'contradicted')] }))).toBe('conflict');
  });
  test('calls a record without a value not found', () => {
    expect(deriveStanding({ claims: [] })).toBe('notfound');
  });
  test('calls a retired record retired, however well founded it was', () => {
    expect(deriveStanding(ruleRecord({ retired: { on: '2026-02-01', why: '改了' } }))).toBe('retired');
  });
  test('has a word of its own for each of the six standings', () => {
    expect(new Set(Object.values(standingWords)).size).toBe(6);
  });
});

describe('sortClaims', () => {
  test('puts the better founded claim first', () => {
    const claims = (['contradicted', 'reposts', 'official-page', 'independent-lists'] as const).map((standing) => ({
      standing,
    }));
    expect(sortClaims(claims).map(({ standing }) => claimStrength(standing))).toEqual([0, 1, 2, 3]);
  });
  test('keeps the order of equal claims', () => {
    const claims = [ownerClaim('甲', 'reposts'), ownerClaim('乙', 'reposts')];
    expect(sortClaims(claims).map(({ owner }) => owner)).toEqual(['甲', '乙']);
  });
  test('leaves the given list as it was', () => {
    const claims = [ownerClaim('甲', 'reposts'), ownerClaim('乙', 'official-page')];
    sortClaims(claims);
    expect(claims[0]?.owner).toBe('甲');
  });
});

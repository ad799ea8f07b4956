import { expect, test } from 'vitest';
import { numberView } from '../../../../src/lib/records/records.ts';
import { disputedNumber, numberRecord, ownerClaim } from '../../../fixtures/records.ts';

const finding = (record: Parameters<typeof numberView>[1]) => numberView('demo', record).finding;

test('leads with the better founded owner, not with a false balance', () => {
  expect(finding(disputedNumber())).toBe('现有证据指向阿里云；说它属于拼多多的，只查到一家网站');
});

test('turns round when the claims are flipped', () => {
  expect(finding(disputedNumber('reposts', 'official-page'))).toBe(
    '现有证据指向拼多多；说它属于阿里云的，只查到一家网站',
  );
});

test('names both owners where the claims are equally founded', () => {
  expect(finding(disputedNumber('reposts', 'reposts'))).toBe('说法不一：有的说属于拼多多，有的说属于阿里云');
});

test('counts each source of the weaker claim once', () => {
  const claims = [
    ownerClaim('甲', 'official-page'),
    ownerClaim('乙', 'reposts', '一'),
    ownerClaim('乙', 'reposts', '二'),
    ownerClaim('乙', 'reposts', '二'),
  ];
  expect(finding(numberRecord({ claims }))).toBe('现有证据指向甲；说它属于乙的，只查到 2 处');
});

test('says that all sources agree where the number is well founded', () => {
  expect(finding(numberRecord({ claims: [ownerClaim('甲', 'official-page')] }))).toBe('查到的资料都指向甲');
});

test('does not call a number that was well founded unchecked because it is retired', () => {
  const retired = { on: '2026-02-01', why: '换了号' };
  expect(finding(numberRecord({ claims: [ownerClaim('甲', 'official-page')], retired }))).toBe('查到的资料都指向甲');
});

test('calls reposts unchecked', () => {
  expect(finding(numberRecord({ claims: [ownerClaim('甲', 'reposts')] }))).toBe('网上说它属于甲，没有核实');
});

test('says that nothing was found where there is no value', () => {
  expect(finding(numberRecord({ value: undefined, claims: [] }))).toBe('没有查到');
});

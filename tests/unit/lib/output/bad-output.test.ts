import { describe, expect, test } from 'vitest';
import { checkHeadersFile } from '../../../../src/lib/hosting/headers-file.ts';
import { badFiles, badHeaders, badPages, faultsOfSite, hostingFaults, page } from '../../../fixtures/bad-output.ts';

for (const [name, list, judge] of [
  ['checkOutput', badPages, faultsOfSite],
  ['writeHosting', badFiles, hostingFaults],
] as const)
  describe(name, () => {
    test('accepts the good site', () => {
      expect(judge(() => undefined)).toEqual([]);
    });
    for (const bad of list)
      test(`reports ${bad.name}`, () => {
        const faults = judge(bad.change, bad.base);
        const message = typeof bad.message === 'string' ? bad.message : expect.stringMatching(bad.message);
        expect(faults).toContainEqual(expect.objectContaining({ file: bad.file ?? page, message }));
        expect(faults).toHaveLength(1);
      });
  });

describe('checkHeadersFile', () => {
  for (const { name, text, message } of badHeaders)
    test(`reports ${name}`, () => {
      expect(checkHeadersFile(text)).toEqual([{ file: '_headers', message }]);
    });
});

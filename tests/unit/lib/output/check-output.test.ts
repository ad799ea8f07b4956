import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { checkOutput } from '../../../../src/lib/output/check-output.ts';
import { readRecords } from '../../../../src/lib/records/read.ts';

const records = readRecords(fileURLToPath(new URL('../../../..', import.meta.url)));
const masked = [...records.values()].find((record) => record.masked && (record.secretValue ?? '').includes('-'));
const number = masked?.secretValue as string;

function faultsOf(words: string): string[] {
  const dir = mkdtempSync(join(tmpdir(), 'output-'));
  writeFileSync(
    join(dir, 'index.html'),
    `<!doctype html><html lang="zh-CN"><head><title>页</title><meta name="description" content="述"></head><body><main><h1>题</h1><p>非官方 <i data-number="${words}">${words}</i></p></main></body></html>`,
  );
  // The folder has no policy, which is a fault of its own, whatever the page says.
  const faults = checkOutput(dir, '/', records)
    .map(({ message }) => message)
    .filter((message) => !message.includes('内容安全策略'));
  rmSync(dir, { recursive: true });
  return faults;
}

test('a number that must be masked is found however it is written', () => {
  for (const spelling of [number, number.replace(/-/g, ''), number.replace(/-/g, ' ')])
    expect(faultsOf(spelling).join(), spelling).toContain(`“${masked?.id}”是要遮住的号码`);
});

test('its masked form and other digits are free', () => {
  expect(faultsOf(masked?.value as string)).toEqual([]);
  expect(faultsOf('4000').join()).toBe('');
});

test('a number that no record states is found, also one whose digits stand across two records', () => {
  const stated = [...records.values()].map(({ text, note, value }) => [text, note, value].join('')).join('');
  const digits = stated.replace(/\D/g, '');
  const across = Array.from({ length: 1000 }, (_, i) => `95${i}`.padEnd(5, '0')).filter(
    (line) => digits.includes(line) && !stated.includes(line),
  );
  expect(across.length).toBeGreaterThan(0);
  for (const line of [...across, '95401', '10010'])
    expect(faultsOf(line).join(), line).toContain(`“${line}”不是任何记录里的`);
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { writeQrImages } from '../../../../src/lib/share/qr.ts';
import { readQr } from '../../../fixtures/qr.ts';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'guide-qr-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

const image = (origin: string, id: string) => ({ address: `${origin}/${id}/`, file: join(dir, `qr/${id}.png`) });
const write = (...images: { address: string; file: string }[]) => writeQrImages(images, join(dir, 'cache'));

test('a code says its address', async () => {
  const one = image('https://guide.example', 'hotline/hours');
  await write(one);
  expect(readQr(one.file)).toBe(one.address);
});

test('only images whose address changed are drawn', async () => {
  const [one, two] = [image('https://a.example', 'a/b'), image('https://a.example', 'a/c')];
  expect(await write(one, two)).toBe(2);
  const before = readFileSync(one.file);
  rmSync(join(dir, 'qr'), { recursive: true });
  expect(await write(one, two)).toBe(0);
  expect(readFileSync(one.file)).toEqual(before);
  const moved = image('https://b.example', 'a/c');
  expect(await write(one, moved)).toBe(1);
  expect(readQr(moved.file)).toBe(moved.address);
});

test('a long address under a folder is still read', async () => {
  const one = image(`https://${'a-long-name'.repeat(5)}.github.io/pdd-support-guide`, 'after-sales/refund-not-arrived');
  await write(one);
  expect(readQr(one.file)).toBe(one.address);
});

test('the next build finds what this one drew', async () => {
  const images = [image('https://a.example', 'a/b'), image('https://a.example', 'a/c')];
  for (const drawn of [2, 0]) {
    vi.resetModules();
    const fresh = await import('../../../../src/lib/share/qr.ts');
    expect(await fresh.writeQrImages(images, join(dir, 'cache'))).toBe(drawn);
  }
});

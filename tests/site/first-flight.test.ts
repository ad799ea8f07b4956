import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliDecompressSync, constants } from 'node:zlib';
import { selectAll } from 'hast-util-select';
import { expect, test } from 'vitest';
import { readPages } from '@/lib/output/pages.ts';
import { dist } from '../../scripts/project.mjs';

/** Bytes that arrive in the first flight of a new connection. */
const firstFlight = 14_000;

// Reads every page; a busy machine needs time for it.
test('title, contents and first section of every article arrive in the first flight', { timeout: 60_000 }, () => {
  const articles = readPages(dist).filter(({ tree }) => selectAll('.section-block', tree).length > 1);
  expect(articles.length).toBeGreaterThan(10);
  const late = articles.flatMap(({ file, html, tree }) => {
    const [, second] = selectAll('.section-block', tree);
    const begun = brotliDecompressSync(readFileSync(join(dist, `${file}.br`)).subarray(0, firstFlight), {
      finishFlush: constants.BROTLI_OPERATION_FLUSH,
    }).toString();
    const end = second?.position?.start.offset as number;
    return begun.length >= end ? [] : [`${file}: ${begun.length} of ${end} characters (of ${html.length})`];
  });
  expect(late).toEqual([]);
});

import { readContent } from '../content/read.ts';
import { parseRecords } from './parse.ts';
import type { RecordMap } from './records.ts';

/** Records read from disk: for build steps and tests, outside Astro's module graph (pages use registry.ts). */
export function readRecords(root: string): RecordMap {
  const { files } = readContent(root);
  const text = (name: string) => files.get(`content/${name}.yaml`) ?? '';
  return parseRecords({ numbers: text('numbers'), rules: text('rules'), claims: text('claims') }).records;
}

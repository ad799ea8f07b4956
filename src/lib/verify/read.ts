import { parse } from 'yaml';
import { verifySchema } from '../../schemas/verify.ts';
import { readGuideFiles } from '../content/guide-files.ts';
import { readContent } from '../content/read.ts';
import { allSections } from '../guide/guide.ts';
import { readRecords } from '../records/read.ts';
import { verifyMarkdown, verifyRows } from './verify.ts';

/** Reads a project's content and makes the text of VERIFY.md. Throws where a record is unknown. */
export function makeVerifyFile(root: string): string {
  const { files } = readContent(root);
  const placeOf = (id: string) => {
    for (const name of ['numbers', 'rules', 'claims']) {
      const path = `content/${name}.yaml`;
      const line = (files.get(path) ?? '').split('\n').indexOf(`${id}:`) + 1;
      if (line > 0) return `${path}:${line}`;
    }
    throw new Error(`content/verify.yaml：没有“${id}”这条记录`);
  };
  const items = verifySchema.parse(parse(files.get('content/verify.yaml') ?? ''));
  const cites = allSections(readGuideFiles(root)).map((section) => section.cites);
  return verifyMarkdown(verifyRows({ items, records: readRecords(root), cites, placeOf }));
}

import { verifySchema } from '../../schemas/verify.ts';
import { formatFaults } from '../content/faults.ts';
import { readGuideFiles } from '../content/guide-files.ts';
import { readContent } from '../content/read.ts';
import { parseYaml } from '../content/yaml.ts';
import { allSections } from '../guide/guide.ts';
import { readRecords } from '../records/read.ts';
import { verifyMarkdown, verifyRows } from './verify.ts';

const file = 'content/verify.yaml';

/** Reads a project's content and makes the text of VERIFY.md. Throws, in Chinese, where the list is faulty or a record is unknown. */
export function makeVerifyFile(root: string): string {
  const { files } = readContent(root);
  const placeOf = (id: string) => {
    for (const name of ['numbers', 'rules', 'claims']) {
      const path = `content/${name}.yaml`;
      const line = (files.get(path) ?? '').split('\n').indexOf(`${id}:`) + 1;
      if (line > 0) return `${path}:${line}`;
    }
    throw new Error(`${file}：没有“${id}”这条记录`);
  };
  const { data: items, faults } = parseYaml(file, files.get(file) ?? '', verifySchema);
  if (!items) throw new Error(formatFaults(faults, `VERIFY.md 没有写入：先改好上面 ${faults.length} 处。`));
  const cites = allSections(readGuideFiles(root)).map((section) => section.cites);
  return verifyMarkdown(verifyRows({ items, records: readRecords(root), cites, placeOf }));
}

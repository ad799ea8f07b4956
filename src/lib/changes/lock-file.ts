import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changesSchema } from '../../schemas/change.ts';
import { todayInChina } from '../../schemas/dates.ts';
import { formatFaults } from '../content/faults.ts';
import { readContent } from '../content/read.ts';
import { parseYaml } from '../content/yaml.ts';
import { parseRecords } from '../records/parse.ts';
import { changesFile, parseRecordLock, recordLockFile } from './check.ts';
import { changedRecords, draftChange, extendRecordLock } from './write-lock.ts';

/**
 * Registers the first values of new records of a project, and prints the entries that changed records still lack.
 * @returns whether nothing is left for the author to do
 */
export function writeRecordLock(root: URL): boolean {
  const { files } = readContent(fileURLToPath(root));
  const text = (name: string) => files.get(name) ?? '';
  const path = fileURLToPath(new URL(recordLockFile, root));
  const lock = parseRecordLock(existsSync(path) ? readFileSync(path, 'utf8') : '');
  const changes = parseYaml(changesFile, text(changesFile) || '[]', changesSchema);
  const parsed = parseRecords({
    numbers: text('content/numbers.yaml'),
    rules: text('content/rules.yaml'),
    claims: text('content/claims.yaml'),
  });
  const faults = [...parsed.faults, ...lock.faults, ...changes.faults];
  if (faults.length > 0 || !lock.data || !changes.data) {
    console.error(formatFaults(faults, `${recordLockFile} 没有写入：先改好上面 ${faults.length} 处。`));
    return false;
  }
  const { text: next, added } = extendRecordLock(lock.data, parsed.records);
  writeFileSync(path, next);
  for (const id of added) console.log(`新登记：${id}`);
  console.log(`${recordLockFile}：记录 ${parsed.records.size} 条，已写好。`);
  const changed = changedRecords(parsed.records, changes.data, lock.data);
  if (changed.length === 0) return true;
  const drafts = changed.map((record) => draftChange(record, todayInChina())).join('\n');
  console.error(
    `\n有 ${changed.length} 条记录的值变了，还没有写进 ${changesFile}。下面几行加到它最前面，补上 why，核对 source：\n\n${drafts}`,
  );
  return false;
}

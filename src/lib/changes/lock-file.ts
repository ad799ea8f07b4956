import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { changesSchema } from '../../schemas/change.ts';
import { todayInChina } from '../../schemas/dates.ts';
import type { RecordLock } from '../../schemas/record-lock.ts';
import { formatFaults } from '../content/faults.ts';
import { readContent } from '../content/read.ts';
import { parseYaml } from '../content/yaml.ts';
import { parseRecords } from '../records/parse.ts';
import { changesFile, parseRecordLock, recordLockFile } from './check.ts';
import { changedRecords, draftChange, extendRecordLock } from './write-lock.ts';

/** The lock as it was last committed; empty where the project is under no version control. */
function publishedLock(root: URL): RecordLock {
  const cwd = fileURLToPath(root);
  const { status, stdout } = spawnSync('git', ['show', `HEAD:./${recordLockFile}`], { cwd, encoding: 'utf8' });
  return (status === 0 && parseRecordLock(stdout).data) || {};
}

/**
 * Registers the first values of new records of a project, and prints the entries that changed records still lack.
 * @param published what was registered before; a line of it that is gone is not registered again with another value
 * @returns whether nothing is left for the author to do
 */
export function writeRecordLock(root: URL, published: RecordLock = publishedLock(root)): boolean {
  const { files } = readContent(fileURLToPath(root));
  const text = (name: string) => files.get(name) ?? '';
  const path = fileURLToPath(new URL(recordLockFile, root));
  const locked = files.get(recordLockFile);
  if (locked === undefined) {
    console.error(`${recordLockFile} 不见了，里面是公布过的旧值：从版本记录里恢复，不要重新生成。`);
    return false;
  }
  const lock = parseRecordLock(locked);
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
  const values = parseRecordLock(next).data;
  const rewritten = added.filter((id) => id in published && published[id] !== values?.[id]);
  if (rewritten.length > 0) {
    console.error(
      `${recordLockFile} 没有写入：${rewritten.join('、')} 的那一行不见了，而现在的值不是公布过的值。先把那一行恢复成原样，再运行一次。`,
    );
    return false;
  }
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

import { type Change, changesSchema } from '../../schemas/change.ts';
import { slugPattern } from '../../schemas/record.ts';
import { type RecordLock, recordLockSchema } from '../../schemas/record-lock.ts';
import type { Fault } from '../content/faults.ts';
import { nearest } from '../content/nearest.ts';
import { judgeProse } from '../content/prose.ts';
import { parseYaml } from '../content/yaml.ts';
import type { ParsedRecords } from '../records/parse.ts';
import { isRecordChange, lastValue, statedValue, valueBefore } from './history.ts';

export const changesFile = 'content/changes.yaml';
export const recordLockFile = 'content/records.lock.yaml';

interface Context {
  changes: string;
  /** Text of the lock of records; missing where the file is. */
  lock: string | undefined;
  records: ParsedRecords;
  /** Whether a page stands or stood at an address (`hotline/hours`). */
  isAddress: (address: string) => boolean;
  today: string;
}

/** Checks the list of changes, and that every record has the value last written down for it. */
export function checkChanges(context: Context): Fault[] {
  const { records, today } = context;
  const changes = parseYaml(changesFile, context.changes || '[]', changesSchema);
  const lock = context.lock === undefined ? undefined : parseRecordLock(context.lock);
  const faults = [...changes.faults, ...(lock?.faults ?? [])];
  if (!changes.data) return faults;
  const all = changes.data;

  all.forEach((change, i) => {
    const add = (field: string, message: string) =>
      faults.push({ file: changesFile, line: changes.lineOf([i, field]), message });
    if (change.on > today) add('on', `on（${change.on}）在将来，写实际改动的那一天`);
    if (i > 0 && change.on > (all[i - 1] as Change).on) add('on', `on（${change.on}）比上一条新，新的放在最前面`);
    for (const field of ['what', 'why'] as const) {
      for (const message of judgeProse(change[field] ?? '', records.citable, true)) add(field, `${field} ${message}`);
    }
    for (const address of change.sections ?? []) {
      if (!context.isAddress(address)) add('sections', `sections 里的“${address}”没有这一页，检查文章名和小节名`);
    }
    if (!isRecordChange(change)) return;
    if (!records.citable.has(change.record)) {
      const guess = nearest(change.record, [...records.citable.keys()]);
      add('record', `record“${change.record}”没有这条记录${guess ? `，是否想写“${guess}”？` : '，检查编号'}`);
    } else if (lock?.data && change.what === undefined && valueBefore(change, all, lock.data) === change.value) {
      add('value', `“${change.record}”的值和之前一样，用 what 写清改了什么（例如谁的、依据）`);
    }
  });
  return lock?.data ? [...faults, ...checkValues(all, lock.data, lock.lineOf, records)] : faults;
}

/** Parses the lock of records; `data` is missing where it is faulty. */
export const parseRecordLock = (text: string) => parseYaml(recordLockFile, text, recordLockSchema);

function checkValues(
  changes: readonly Change[],
  lock: RecordLock,
  lineOf: ReturnType<typeof parseRecordLock>['lineOf'],
  { records, citable, lineOf: recordLine }: ParsedRecords,
): Fault[] {
  const faults: Fault[] = [];
  for (const record of records.values()) {
    const last = lastValue(record.id, changes, lock);
    const now = statedValue(record);
    if (last === undefined || last === now) continue;
    const where = changes.some((change) => change.record === record.id) ? changesFile : recordLockFile;
    faults.push({
      file: `content/${record.file}.yaml`,
      line: recordLine(record.id, 'value'),
      message: `“${record.id}”现在是${quote(now)}，${where} 里最后写的是${quote(last)}。写错了就改回去；真的变了，就在 ${changesFile} 最前面加一条，写 on、record、value、why、source（npm run records 会印出样子）`,
    });
  }
  const fresh = [...citable.keys()].filter((id) => slugPattern.test(id) && !(id in lock));
  if (fresh.length > 0) {
    const message = `还有 ${fresh.length} 条新记录没有登记：${fresh.join('、')}。运行 npm run records`;
    faults.push({ file: recordLockFile, message });
  }
  for (const id of Object.keys(lock)) {
    if (citable.has(id)) continue;
    const message = `记录“${id}”不见了：失效了就在它下面写 retired，不要删；从没公布过的，把这一行也删去`;
    faults.push({ file: recordLockFile, line: lineOf([id]), message });
  }
  return faults;
}

const quote = (value: string | null) => (value === null ? '没有值' : `“${value}”`);

import type { VerifyItem } from '../../schemas/verify.ts';
import type { RecordMap } from '../records/records.ts';
import { standingWords } from '../records/standing.ts';

/** One thing to check, with the place to edit and what hangs on it. */
export interface VerifyRow {
  task: string;
  /** Id of the record; absent for what belongs to the site itself. */
  record?: string;
  /** What the guide says today. */
  says: string;
  /** `content/claims.yaml:120`, or a file of the site. */
  place: string;
  /** How many sections depend on it. */
  dependents: number;
}

interface Input {
  items: readonly VerifyItem[];
  records: RecordMap;
  /** Ids of the records that each section cites. */
  cites: readonly (readonly string[])[];
  /** The line on which a record starts. Throws for an unknown record. */
  placeOf: (id: string) => string;
}

/** The checks, those on which most sections depend first; equal ones stay in their order. */
export function verifyRows({ items, records, cites, placeOf }: Input): VerifyRow[] {
  const count = (test: (id: string) => boolean) => cites.filter((ids) => ids.some(test)).length;
  return items
    .map((item) => {
      if ('record' in item) {
        const record = records.get(item.record);
        const standing = record ? standingWords[record.standing] : '';
        const dependents = count((id) => id === item.record);
        const says = record?.value ? `${record.value}（${standing}）` : standing;
        return { task: item.task, record: item.record, says, place: placeOf(item.record), dependents };
      }
      const dependents = item.pages === 'all' ? cites.length : count((id) => records.get(id)?.telHref !== undefined);
      return { task: item.task, says: '—', place: item.edit, dependents };
    })
    .toSorted((a, b) => b.dependents - a.dependents);
}

/** VERIFY.md. */
export function verifyMarkdown(rows: readonly VerifyRow[]): string {
  const lines = rows.map(
    ({ task, record, says, place, dependents }, index) =>
      `| ${index + 1} | ${task} | ${says} | ${record ? `\`${record}\`` : '—'} | \`${place}\` | ${dependents} |`,
  );
  return [
    '# 拿着手机才能核对的二十件事',
    '',
    '这些内容目前只查过公开资料，没有人在今天的手机上看过。一个人照着做，大约十分钟。',
    '看到的和「现在写的」不一样：截图，打开「改哪里」那一行，改值、补一条说法，写上日期。',
    '不用真的拨打任何电话，也不要输入验证码和密码。',
    '',
    '这个文件由 `npm run verify` 从 `content/verify.yaml` 和记录生成，不要手改。越靠前，依赖它的小节越多。',
    '',
    '| # | 做什么 | 现在写的 | 记录 | 改哪里 | 依赖的小节 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

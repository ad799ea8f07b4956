import type { RecordMap } from '../records/records.ts';
import { ageWords, daysBetween } from './age.ts';
import { limitOf, sectionLimit } from './limits.ts';

/** A record or a section whose check is older than its limit. */
export interface Overdue {
  /** Id of the record, or address of the section. */
  id: string;
  label: string;
  file: string;
  checkedOn: string;
  days: number;
  limit: number;
  /** How many articles and sections say it; a section counts as one. */
  pages: number;
}

interface Page {
  id: string;
  title: string;
  cites: readonly string[];
  /** Missing in an article's introduction. */
  reviewedOn?: string;
}

/** What is overdue on a day (`YYYY-MM-DD`): what most pages cite comes first, then the oldest. */
export function findOverdue(records: RecordMap, pages: readonly Page[], today: string): Overdue[] {
  const ofRecords = [...records.values()]
    .filter((record) => record.standing !== 'retired')
    .map((record) => ({
      id: record.id,
      label: record.label,
      file: `content/${record.file}.yaml`,
      checkedOn: record.checkedOn,
      limit: limitOf(record),
      pages: pages.filter(({ cites }) => cites.includes(record.id)).length,
    }));
  const ofSections = pages.flatMap(({ id, title, reviewedOn }) =>
    reviewedOn === undefined
      ? []
      : [
          {
            id,
            label: title,
            file: `content/guide/${id}.mdx`,
            checkedOn: reviewedOn,
            limit: sectionLimit,
            pages: 1,
          },
        ],
  );
  return [...ofRecords, ...ofSections]
    .map((item) => ({ ...item, days: daysBetween(item.checkedOn, today) }))
    .filter(({ days, limit }) => days > limit)
    .toSorted((a, b) => b.pages - a.pages || b.days - a.days);
}

/** The list as its readers see it: one line each, then the sum. */
export function formatOverdue(list: readonly Overdue[], checked: number): string {
  if (list.length === 0) return `没有过期的：记录和小节共 ${checked} 条，都还在期限里。`;
  const lines = list.map(
    ({ id, label, file, checkedOn, days, limit, pages }) =>
      `${pages} 页用到  ${id}（${label}）\n  ${file}，核对于 ${checkedOn}，过了 ${ageWords(days)}，期限 ${limit} 天`,
  );
  return `${lines.join('\n')}\n\n共 ${list.length} 条过期（查了 ${checked} 条）。重新核对以后，改 checkedOn 或 reviewedOn。`;
}

/** Warnings as GitHub's runner reads them: shown beside the file, never a failure. */
export const githubWarnings = (list: readonly Overdue[]): string =>
  list
    .map(
      ({ id, label, file, checkedOn, limit }) =>
        `::warning file=${file},title=核对过期::${id}（${label}）核对于 ${checkedOn}，期限 ${limit} 天`,
    )
    .join('\n');

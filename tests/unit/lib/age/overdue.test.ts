import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { findOverdue, formatOverdue, githubWarnings } from '../../../../src/lib/age/overdue.ts';
import { parseRecords } from '../../../../src/lib/records/parse.ts';
import { goodContent, paths, today } from '../../../fixtures/good-content.ts';

const files = goodContent();
const text = (path: string) => files.get(path) as string;
const { records } = parseRecords(
  { numbers: text(paths.numbers), rules: text(paths.rules), claims: text(paths.claims) },
  today,
);
// Everything of the good content was checked on 2026-01-31.
const pages = [
  { id: 'demo', title: '演示文章', cites: ['demo-police'] },
  { id: 'demo/first', title: '怎么找到客服', cites: ['demo-line', 'demo-police'], reviewedOn: '2026-01-31' },
];
const on = (day: string) => findOverdue(records, pages, day);

describe('findOverdue', () => {
  test('keeps still until the limit has passed', () => {
    expect(on('2026-05-01')).toEqual([]); // 90 days
  });

  test('names numbers after 90 days, the most cited first', () => {
    expect(on('2026-05-02').map(({ id, pages: count, days }) => [id, count, days])).toEqual([
      ['demo-police', 2, 91],
      ['demo-line', 1, 91],
    ]);
  });

  test('names sections after 180 days and laws after 365', () => {
    expect(on('2026-07-31').map(({ id }) => id)).toEqual(['demo-police', 'demo-line', 'demo/first']);
    expect(on('2027-01-31').map(({ id }) => id)).not.toContain('demo-return');
    expect(on('2027-02-01').map(({ id }) => id)).toContain('demo-return');
  });

  test('leaves out what is no longer in force', () => {
    const retired = new Map(
      [...records].map(([id, record]) => [id, { ...record, standing: 'retired' as const }] as const),
    );
    expect(findOverdue(retired, [], '2030-01-01')).toEqual([]);
  });
});

test('formatOverdue names file, date and limit', () => {
  expect(formatOverdue(on('2026-05-02'), 5)).toContain(
    '2 页用到  demo-police（演示报警电话）\n  content/numbers.yaml，核对于 2026-01-31，过了 3 个多月，期限 90 天',
  );
  expect(formatOverdue([], 5)).toBe('没有过期的：记录和小节共 5 条，都还在期限里。');
});

test('githubWarnings are warnings', () => {
  for (const line of githubWarnings(on('2026-05-02')).split('\n')) expect(line).toMatch(/^::warning file=content\//);
});

describe('npm run overdue -- --on', () => {
  const script = fileURLToPath(new URL('../../../../scripts/overdue.mjs', import.meta.url));
  const run = (day: string) => spawnSync(process.execPath, [script, '--on', day], { encoding: 'utf8' });

  test.each(['2030-1-1', '明天', '2030-02-30'])('%s is refused: compared with it, all would be well', (day) => {
    const { status, stdout, stderr } = run(day);
    expect({ status, stdout, lines: stderr.trim().split('\n').length }).toEqual({ status: 1, stdout: '', lines: 1 });
    expect(stderr).toContain(`--on“${day}”不是日期`);
  });

  test('a day far ahead finds much, and is no failure', () => {
    const { status, stdout } = run('2030-01-01');
    expect(status).toBe(0);
    expect(stdout).toMatch(/共 \d{2,} 条过期/);
  });
});

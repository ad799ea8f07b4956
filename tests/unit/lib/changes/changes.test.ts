import { describe, expect, test } from 'vitest';
import { buildChanges } from '../../../../src/lib/changes/changes.ts';
import { changedPages } from '../../../../src/lib/changes/pages.ts';
import { numberView, type RecordView, statementView } from '../../../../src/lib/records/records.ts';
import type { Change } from '../../../../src/schemas/change.ts';
import { recordChange } from '../../../fixtures/changes.ts';
import { smallGuide } from '../../../fixtures/guide.ts';
import { numberRecord, ruleRecord } from '../../../fixtures/records.ts';

const records = new Map<string, RecordView>([
  ['line', numberView('line', numberRecord({ value: '021-12345678' }))],
  ['twin', numberView('twin', numberRecord({ value: '400 800 9000' }))],
  ['secret', numberView('secret', numberRecord({ value: '400-618-6666', masked: true }))],
  ['return', statementView('return', ruleRecord({ value: '15 天' }), 'rules')],
]);
const lock = { line: '400-123-4567', secret: '400-618-0000', return: '7 天' };
const build = (...changes: Change[]) => buildChanges(changes, lock, records);

describe('buildChanges', () => {
  test('says what a record was before and is now', () => {
    const [change] = build(recordChange('2026-03-01', 'return', '15 天'));
    expect(change).toMatchObject({
      title: '「演示期限」由「7 天」改成「15 天」',
      record: { id: 'return', before: '7 天', after: '15 天', isMasked: false, isSame: false },
    });
  });
  test('takes the value before from the entry before, not from the first value', () => {
    const changes = build(recordChange('2026-04-01', 'return', '15 天'), recordChange('2026-03-01', 'return', '10 天'));
    expect(changes.map(({ record }) => [record?.before, record?.after])).toEqual([
      ['10 天', '15 天'],
      ['7 天', '10 天'],
    ]);
  });
  test('knows an entry that leaves the value as it was', () => {
    const [change] = build(recordChange('2026-03-01', 'return', '7 天', { what: '依据换了' }));
    expect(change?.record?.isSame).toBe(true);
  });
  test('says that nothing was found where there is no value', () => {
    const [change] = build(recordChange('2026-03-01', 'return', null));
    expect(change?.record?.after).toBe('没有查到');
  });
  test('prefers the author’s own sentence, with its citations resolved', () => {
    const [change] = build(recordChange('2026-03-01', 'return', '15 天', { what: '现在是 ((return)) 了' }));
    expect(change?.title).toBe('现在是 15 天了');
  });
  test('masks a number that no record states any more', () => {
    const [change] = build(recordChange('2026-03-01', 'line', '021-12345678'));
    expect(change?.record).toMatchObject({ before: '400-123-****', after: '021-12345678', isMasked: true });
    expect(JSON.stringify(change)).not.toContain('123-4567');
  });
  test('shows a former number that another record states today, however it is spelled', () => {
    const [change] = build(
      recordChange('2026-03-02', 'line', '021-12345678'),
      recordChange('2026-03-01', 'line', '4008009000'),
    );
    expect(change?.record).toMatchObject({ before: '4008009000', isMasked: false });
  });
  test('masks both numbers of a masked record', () => {
    const [change] = build(recordChange('2026-03-01', 'secret', '400-618-6666'));
    expect(change?.record).toMatchObject({
      before: '400-618-****',
      after: '400-618-****',
      isMasked: true,
      isSame: false,
    });
  });
  test('counts within a day from the oldest, so that ids stay when newer entries come', () => {
    const old = [
      { on: '2026-03-01', what: '二', why: '改' },
      { on: '2026-03-01', what: '一', why: '改' },
    ];
    expect(build(...old).map(({ id }) => id)).toEqual(['2026-03-01-2', '2026-03-01-1']);
    expect(build({ on: '2026-03-01', what: '三', why: '改' }, ...old).map(({ id }) => id)).toEqual([
      '2026-03-01-3',
      '2026-03-01-2',
      '2026-03-01-1',
    ]);
  });
});

describe('changedPages', () => {
  const bodies = { demo: '', 'demo/a': '收货后 ((return)) 内。', 'demo/b': '别的。' };
  const guide = smallGuide(bodies, records);
  const pages = (change: Change, moves: { from: string; to: string }[] = []) =>
    build(change).flatMap((view) => changedPages(view, guide, moves).map(({ id }) => id));

  test('are the sections that cite the record', () => {
    expect(pages(recordChange('2026-03-01', 'return', '15 天'))).toEqual(['demo/a']);
  });
  test('are first those that the entry names, each once', () => {
    expect(pages(recordChange('2026-03-01', 'return', '15 天', { sections: ['demo/b', 'demo/a'] }))).toEqual([
      'demo/b',
      'demo/a',
    ]);
  });
  test('follow a section that has moved since', () => {
    const change = { on: '2026-03-01', what: '改', why: '改', sections: ['demo/old'] };
    expect(pages(change, [{ from: 'demo/old', to: 'demo/b' }])).toEqual(['demo/b']);
  });
});

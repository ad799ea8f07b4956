import { expect, test } from 'vitest';
import { verifyRows } from '../../../../src/lib/verify/verify.ts';

const task = '看一眼';

test('counts sections once each, and puts what most depend on first', () => {
  const rows = verifyRows({
    items: [
      { record: 'rare', task },
      { record: 'common', task },
      { pages: 'all', task, edit: 'a.ts' },
    ],
    records: new Map(),
    cites: [['common', 'common'], ['common', 'rare'], []],
    placeOf: (id) => `content/claims.yaml:${id}`,
  });
  expect(rows.map(({ record, dependents }) => [record, dependents])).toEqual([
    [undefined, 3],
    ['common', 2],
    ['rare', 1],
  ]);
});

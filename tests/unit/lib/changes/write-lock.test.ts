import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { changedRecords, draftChange, extendRecordLock } from '../../../../src/lib/changes/write-lock.ts';
import { numberView, type RecordView, statementView } from '../../../../src/lib/records/records.ts';
import { changesSchema } from '../../../../src/schemas/change.ts';
import { numberRecord, ruleRecord } from '../../../fixtures/records.ts';

const line = numberView('line', numberRecord({ value: '95187' }));
const secret = numberView('secret', numberRecord({ value: '400-618-6666', masked: true }));
const none = statementView('none', ruleRecord({ value: undefined, claims: [] }), 'claims');
const records = new Map<string, RecordView>([line, secret, none].map((record) => [record.id, record]));

describe('extendRecordLock', () => {
  test('adds the first values of new records, in full, as strings, null for none', () => {
    const { text, added } = extendRecordLock({}, records);
    expect(parse(text)).toEqual({ line: '95187', none: null, secret: '400-618-6666' });
    expect(added).toEqual(['line', 'secret', 'none']);
  });
  test('never changes or removes a value', () => {
    const { text } = extendRecordLock({ line: '110', gone: '1' }, records);
    expect(parse(text)).toMatchObject({ line: '110', gone: '1' });
  });
  test('changes nothing the second time', () => {
    const once = extendRecordLock({}, records).text;
    expect(extendRecordLock(parse(once), records)).toEqual({ text: once, added: [] });
  });
});

describe('changedRecords', () => {
  const ids = (lock: Record<string, string | null>) => changedRecords(records, [], lock).map(({ id }) => id);
  test('are those whose value is not the one written down', () => {
    expect(ids({ line: '110', secret: '400-618-6666', none: null })).toEqual(['line']);
  });
  test('are not those that are new', () => {
    expect(ids({})).toEqual([]);
  });
});

describe('draftChange', () => {
  test('lacks nothing but the reason', () => {
    const draft = parse(draftChange(line, '2026-03-01'));
    expect(changesSchema.safeParse(draft).error?.issues.map(({ path }) => path)).toEqual([[0, 'why']]);
    expect(changesSchema.safeParse([{ ...draft[0], why: '改了' }]).success).toBe(true);
    expect(draft[0]).toMatchObject({ on: '2026-03-01', record: 'line', value: '95187' });
  });
  test('writes null where the record has no value any more', () => {
    expect(parse(draftChange(none, '2026-03-01'))[0].value).toBeNull();
  });
});

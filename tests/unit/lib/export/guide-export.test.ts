import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { buildChanges } from '../../../../src/lib/changes/changes.ts';
import { exportGuide } from '../../../../src/lib/export/guide-export.ts';
import { numberView, type RecordView, statementView } from '../../../../src/lib/records/records.ts';
import { guideExportSchema } from '../../../../src/schemas/guide-export.ts';
import { recordChange } from '../../../fixtures/changes.ts';
import { smallGuide } from '../../../fixtures/guide.ts';
import { schemaFaults } from '../../../fixtures/json-schema.ts';
import { disputedNumber, numberRecord, ownerClaim, ruleRecord } from '../../../fixtures/records.ts';

const invented = {
  ...ownerClaim('拼多多', 'contradicted'),
  sources: [{ title: '编造的网页', address: 'https://invented.invalid/', date: '2025' }],
};
const retired = { on: '2026-02-01', why: '法律改了' };
const records = new Map<string, RecordView>([
  ['line', numberView('line', disputedNumber())],
  ['secret', numberView('secret', numberRecord({ value: '400-618-6666', masked: true, claims: [invented] }))],
  ['return', statementView('return', ruleRecord(), 'rules')],
  ['old', statementView('old', ruleRecord({ retired }), 'rules')],
  ['none', statementView('none', ruleRecord({ value: undefined, claims: [] }), 'claims')],
]);
const bodies: Record<string, string> = { demo: '说明', 'demo/a': '\n收货后 ((return)) 内。\n' };
const aliases = ['退货', '400 618 6666 是谁', '４００６１８６６６６', '95187'];
const exported = exportGuide({
  guide: smallGuide(bodies, records, aliases),
  records,
  changes: buildChanges([recordChange('2026-03-01', 'secret', '400-618-6666')], { secret: '400-618-0000' }, records),
  bodyOf: (id) => bodies[id] ?? '',
  site: new URL('https://example.org/'),
});
/** As it is served. */
const served = JSON.parse(JSON.stringify(exported));
const schema = z.toJSONSchema(guideExportSchema);

describe('exportGuide', () => {
  test('has the documented shape', () => {
    expect(schemaFaults(schema, served)).toEqual([]);
  });
  test('holds sections with their text, citations and dates', () => {
    expect(served.articles[0].sections[0]).toMatchObject({
      id: 'demo/a',
      path: '/demo/a/',
      body: '收货后 ((return)) 内。',
      cites: ['return'],
      reviewedOn: '2026-01-01',
    });
  });
  test('holds every record with its claims and what they amount to', () => {
    expect(served.records.map(({ id }: { id: string }) => id)).toEqual(['line', 'secret', 'return', 'old', 'none']);
    expect(served.records[0]).toMatchObject({ standing: 'conflict', owner: '阿里云', mayCall: false });
    expect(served.records[0].claims.map(({ said }: { said: string }) => said)).toEqual(['阿里云', '拼多多']);
  });
  test('says since when and why a record no longer holds', () => {
    expect(served.records.map(({ retired }: { retired: unknown }) => retired)).toEqual([
      null,
      null,
      null,
      retired,
      null,
    ]);
  });
  test('spells no masked number: not as a value, an alias, or what it was before', () => {
    expect(JSON.stringify(served).normalize('NFKC').replace(/[\s-]/g, '')).not.toMatch(/4006186666|4006180000/);
    expect(served.records[1]).toMatchObject({ value: '400-618-****', masked: true });
    expect(served.articles[0].sections[0].aliases).toEqual(['退货', '95187']);
  });
  test('links to no page that spreads an invented number', () => {
    expect(JSON.stringify(served)).not.toContain('invented.invalid');
  });
});

describe('the schema', () => {
  const with_ = (path: string, value: unknown) => {
    const copy = structuredClone(served);
    const keys = path.split('.');
    const last = keys.pop() as string;
    keys.reduce((node, key) => node[key], copy)[last] = value;
    return copy;
  };
  for (const [path, value] of [
    ['version', 2],
    ['records.0.standing', 'sure'],
    ['records.0.checkedOn', '2026-02-31'],
    ['records.0.value', 95187],
    ['records.0.secretValue', '95187'],
    ['articles.0.path', 'demo'],
    ['articles.0.sections.0.cites', 'return'],
    ['unknown', true],
  ] as const) {
    test(`refuses ${path} = ${JSON.stringify(value)}`, () => {
      expect(schemaFaults(schema, with_(path, value))).not.toEqual([]);
    });
  }
  test('describes its fields', () => {
    expect(JSON.stringify(schema)).toContain('转用时请照样写明');
  });
});

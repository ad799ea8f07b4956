import { z } from 'zod';
import { type StatementRecord, statementSchema } from '../../schemas/claim.ts';
import { todayInChina } from '../../schemas/dates.ts';
import { type NumberRecord, numberSchema } from '../../schemas/number.ts';
import { slugPattern } from '../../schemas/record.ts';
import { type RuleRecord, ruleSchema } from '../../schemas/rule.ts';
import type { Fault } from '../content/faults.ts';
import { parseYaml } from '../content/yaml.ts';
import { numberView, type RecordView, statementView } from './records.ts';

/** Texts of the three files of records. */
export interface RecordTexts {
  numbers: string;
  rules: string;
  claims: string;
}

const key = z.string().regex(slugPattern, '编号只能用小写字母、数字和单个连字符，如 consumer-hotline');

export interface ParsedRecords {
  records: Map<string, RecordView>;
  /**
   * The same, with a stand-in for every record of a faulty file: for judging citations, so that a record's own fault
   * is told once, and not again wherever it is cited.
   */
  citable: Map<string, RecordView>;
  faults: Fault[];
  /** Line of a field in the record's file. */
  lineOf: (id: string, field: string) => number | undefined;
}

/** Parses all records, gathers all faults; records of a faulty file are left out. */
export function parseRecords(texts: RecordTexts, today: string = todayInChina()): ParsedRecords {
  const records = new Map<string, RecordView>();
  const citable = new Map<string, RecordView>();
  const faults: Fault[] = [];
  const lines = new Map<string, (field: string) => number | undefined>();
  const take = <T extends NumberRecord | RuleRecord | StatementRecord>(
    file: 'numbers' | 'rules' | 'claims',
    schema: z.ZodType<T>,
    view: (id: string, record: T) => RecordView,
  ) => {
    const path = `content/${file}.yaml`;
    const parsed = parseYaml(path, texts[file], z.record(key, schema));
    faults.push(...parsed.faults);
    for (const [id, raw] of Object.entries(isMapping(parsed.raw) ? parsed.raw : {})) {
      citable.set(id, standIn(id, file, raw));
      lines.set(id, (field) => parsed.lineOf([id, field]));
    }
    for (const [id, record] of Object.entries(parsed.data ?? {})) {
      const add = (field: string, message: string) =>
        faults.push({ file: path, line: parsed.lineOf([id, field]), message: `“${id}”${message}` });
      const other = records.get(id);
      if (other) {
        add('label', `这个编号在 ${other.file}.yaml 里已经有了，换一个`);
        citable.set(id, other);
        continue;
      }
      if (record.value !== undefined && record.claims.length === 0)
        add('value', '有值却没有一个说法（claims），写明谁说的');
      const said = new Set(record.claims.flatMap((claim) => ('value' in claim && claim.value) || []));
      // Claims that differ make a range or a conflict; one alone is the value.
      if (file !== 'numbers' && record.value !== undefined && said.size === 1 && !said.has(record.value))
        add('value', `的值“${record.value}”和说法里的“${[...said][0]}”对不上：核对以后两处一起改`);
      if (record.checkedOn > today) add('checkedOn', `的 checkedOn（${record.checkedOn}）在将来，写实际核对的那一天`);
      if (record.retired && record.retired.on > today) add('retired', '的停用日期在将来');
      for (const source of record.claims.flatMap((claim) => claim.sources)) {
        if (source.date !== '无日期' && source.date > today)
          add('claims', `的来源“${source.title}”日期（${source.date}）在将来`);
      }
      records.set(id, view(id, record));
      citable.set(id, view(id, record));
    }
  };
  take('numbers', numberSchema, numberView);
  take('rules', ruleSchema, (id, record) => statementView(id, record, 'rules'));
  take('claims', statementSchema, (id, record) => statementView(id, record, 'claims'));
  return { records, citable, faults, lineOf: (id, field) => lines.get(id)?.(field) };
}

const isMapping = (raw: unknown): raw is Record<string, unknown> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** A record that could not be read: known by its id and, as far as it has one, its value. */
function standIn(id: string, file: RecordView['file'], raw: unknown): RecordView {
  const value = typeof raw === 'object' && raw !== null && 'value' in raw ? String(raw.value) : '';
  const fields = { label: id, value, text: value, checkedOn: '', checkedBy: '公开资料核对', claims: [] } as const;
  const view = statementView(id, { kind: 'name', ...fields, claims: [] }, 'claims');
  return { ...view, file, secretValue: value, hasOfficialPage: true };
}

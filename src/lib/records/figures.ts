import type { Fault } from '../content/faults.ts';
import { findPhoneShapes } from '../content/gates.ts';
import type { ParsedRecords } from './parse.ts';
import type { RecordView } from './records.ts';

/** One number, as a phone dials it: no words, no second number, no extension. */
const onePhone = /^\+?\d[\d -]*\d$/;
/** What stands before a short number where it is dialled from abroad: `+86 571 95017`. */
const fromAbroad = /^\+86 \d{2,3} /;

const digitsOf = (text: string) => text.replace(/\D/g, '');
const figuresOf = (text: string): string[] => text.match(/\d+(?:\.\d+)?/g) ?? [];

/**
 * Whether a record's sentences agree with values, which the lock guards: a phone's value is one number, sentences name
 * no other number than those of records, and a rule's text has the figures of its value.
 */
export function checkFigures({ records, lineOf }: ParsedRecords): Fault[] {
  const faults: Fault[] = [];
  const open = new Set(
    [...records.values()]
      .filter(({ kind, masked }) => kind === 'phone' && !masked)
      .map(({ secretValue = '' }) => digitsOf(secretValue)),
  );
  for (const record of records.values()) {
    const add = (field: string, message: string) =>
      faults.push({
        file: `content/${record.file}.yaml`,
        line: lineOf(record.id, field),
        message: `“${record.id}”${message}`,
      });
    const { kind, secretValue, masked } = record;
    if (kind === 'phone' && secretValue !== undefined && !onePhone.test(secretValue))
      add(
        'value',
        `的值“${secretValue}”不是一个号码：只写一个，用半角数字，中间可以有空格和连字符；分机和说明写进 note`,
      );
    if (masked && (kind !== 'phone' || digitsOf(secretValue ?? '').length < 3))
      add('masked', '写了 masked：只有三位以上的电话号码能遮住，别的就删去 masked，或者删去这条记录');
    for (const [field, text] of sentencesOf(record)) {
      for (const { words } of findPhoneShapes(text)) {
        if (!open.has(digitsOf(words.replace(fromAbroad, ''))))
          add(field, `的 ${field} 里有“${words}”，不是哪条记录写明的号码：核对，或者给它一条自己的记录`);
      }
    }
    const { text, value = '' } = record;
    const stated = text === undefined ? undefined : figuresOf(text);
    if (stated && figuresOf(value).some((figure) => !stated.includes(figure)))
      add('text', `的 text 里没有“${value}”里的数：两处要写得一样，核对以后一起改`);
  }
  return faults;
}

/** What a record says in sentences, by field. */
const sentencesOf = (record: RecordView): [field: string, text: string][] => [
  ...(['label', 'owner', 'purpose', 'hours', 'note', 'text'] as const).map((field): [string, string] => [
    field,
    record[field] ?? '',
  ]),
  ...record.claims.map(({ says }): [string, string] => ['claims', says ?? '']),
];

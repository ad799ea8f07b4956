import { stringify } from 'yaml';
import type { Answers } from './fields.ts';

const one = (answers: Answers, flag: string) => answers[flag]?.[0]?.trim();
const many = (answers: Answers, flag: string) => (answers[flag] ?? []).map((value) => value.trim()).filter(Boolean);
const toYaml = (value: unknown) =>
  stringify(value, { lineWidth: 0, defaultStringType: 'QUOTE_DOUBLE', defaultKeyType: 'PLAIN' });

/** The file of a new section, from its answers. */
export function draftSection(answers: Answers, order: number, today: string): string {
  const frontmatter = toYaml({
    title: one(answers, 'title'),
    answer: one(answers, 'answer'),
    phrases: many(answers, 'phrase'),
    aliases: many(answers, 'alias'),
    order,
    reviewedOn: today,
  });
  const steps = many(answers, 'step').map((step, i) => `${i + 1}. ${step}`);
  return `---\n${frontmatter}---\n\n${steps.join('\n')}\n\n<IfNot>\n\n${one(answers, 'if-not')}\n\n</IfNot>\n`;
}

/** The lines of a new record, to stand at the end of its file. */
export function draftRecord(kind: 'number' | 'rule', answers: Answers, today: string): string {
  const fields = (...flags: string[]) => Object.fromEntries(flags.map((flag) => [flag, one(answers, flag)]));
  const ofKind = kind === 'number' ? ['owner', 'purpose', 'hours'] : ['text', 'law'];
  const said = kind === 'number' ? { owner: one(answers, 'owner') } : { value: one(answers, 'value') };
  const record = withoutMissing({
    ...fields('kind', 'value', 'label', ...ofKind),
    checkedOn: today,
    checkedBy: '公开资料核对',
  });
  const claim = withoutMissing({ ...said, ...fields('standing', 'says') });
  const source = withoutMissing({ title: one(answers, 'source'), ...fields('address', 'date') });
  return toYaml({ [one(answers, 'id') as string]: { ...record, claims: [{ ...claim, sources: [source] }] } });
}

const withoutMissing = (fields: Record<string, string | undefined>) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== ''));

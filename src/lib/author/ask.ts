import { cancel, intro, log, multiline, select, text } from '@clack/prompts';
import type { Answers, Field } from './fields.ts';

/**
 * Asks for answers in a terminal, one question after the other.
 * @returns undefined where the author gave up
 */
export async function askFor(fields: readonly Field[], articles: readonly string[]): Promise<Answers | undefined> {
  intro('写一条新的（按 Esc 放弃，什么都不会写下；上下键挑选，回车确定）');
  const answers: Answers = {};
  for (const field of fields) {
    const answer = await askOne(field, articles);
    if (typeof answer === 'symbol') {
      cancel('放弃了，什么都没有写。');
      return undefined;
    }
    const lines = field.isMany ? answer.split('\n') : [answer];
    answers[field.flag] = lines.map((line) => line.trim()).filter(Boolean);
  }
  log.step('正在检查……');
  return answers;
}

function askOne(field: Field, articles: readonly string[]): Promise<string | symbol> {
  const message = field.isOptional ? `${field.ask}（没有就直接回车）` : field.ask;
  const choices = field.isArticle ? articles : field.choices;
  // Clack's own instructions are English.
  if (choices) return select({ message, options: choices.map((value) => ({ value })), showInstructions: false });
  const judge = (value: string | undefined) => {
    if (!value?.trim()) return field.isOptional ? undefined : '这一项要写';
    return field.judge?.(value.trim());
  };
  const placeholder = field.hint && `例如：${field.hint}`;
  const shared = { message, validate: judge, ...(placeholder && { placeholder }) };
  return field.isMany ? multiline({ ...shared, message: `${message}（一行一个，写完连按两次回车）` }) : text(shared);
}

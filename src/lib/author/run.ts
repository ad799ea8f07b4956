import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { todayInChina } from '../../schemas/dates.ts';
import { type Fault, formatFaults } from '../content/faults.ts';
import { readContent } from '../content/read.ts';
import { askFor } from './ask.ts';
import { articleNames, createEntry } from './create.ts';
import { type Answers, type EntryKind, type Field, fieldsOf, judgeAnswers, readFlags } from './fields.ts';

/**
 * `npm run new`: asks for what the flags leave open (only where someone can answer), and writes what passes the check.
 * @param root folder of the project
 * @param isTerminal whether someone can be asked
 * @returns whether something was written
 */
export async function runNew(root: string, args: readonly string[], isTerminal: boolean): Promise<boolean> {
  const content = readContent(root);
  const articles = articleNames(content.files);
  let flags: ReturnType<typeof readFlags>;
  try {
    flags = readFlags(args);
  } catch (error) {
    console.error((error as Error).message);
    return false;
  }
  const { kind, answers } = flags;
  const judged = judgeAnswers(kind, answers, articles);
  if (judged.faults.length > 0) {
    console.error(`${judged.faults.join('\n')}\n\n没有写入。`);
    return false;
  }
  if (judged.missing.length > 0 && !isTerminal) {
    const list = judged.missing.map(({ flag, ask }) => `  --${flag}  ${ask}`).join('\n');
    console.error(`还缺：\n${list}\n\n没有写入。`);
    return false;
  }
  // Optional questions are asked only in a conversation that has started anyway.
  const asked = judged.missing.length > 0 ? await askFor(openFields(kind, answers, judged.missing), articles) : {};
  if (!asked) return false;
  const given = { ...answers, ...asked };
  const { writes, faults, told } = createEntry(content, kind, given, todayInChina());
  if (faults.length > 0) {
    const command = Object.keys(asked).length > 0 ? toCommand(kind, given) : undefined;
    console.error(formatRefusal(faults, command));
    return false;
  }
  for (const [path, text] of writes) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  console.log(`${told.join('\n')}\n内容检查通过。接着运行 npm run lint 看文字，npm run dev 看样子。`);
  return true;
}

/**
 * What an author reads where an entry was refused.
 * @param command gives the same answers, where they were typed in a conversation
 */
export function formatRefusal(faults: readonly Fault[], command?: string): string {
  const list = formatFaults(faults, `没有写入：先改好上面 ${faults.length} 处。`);
  return command === undefined ? list : `${list}\n你写过的都在下面这条命令里，改好再运行：\n${command}`;
}

/** What is still to be asked, in the usual order. */
const openFields = (kind: EntryKind, answers: Answers, missing: readonly Field[]) =>
  fieldsOf[kind].filter((field) => missing.includes(field) || (field.isOptional && !answers[field.flag]));

/**
 * The command that gives the same answers, so that nobody types them twice. Windows has a quoting of its own: cmd.exe
 * knows no single quotes, and between double ones other shells would still read `$` and the like.
 */
export function toCommand(kind: EntryKind, answers: Answers, platform: NodeJS.Platform = process.platform): string {
  const quote = (value: string) =>
    platform === 'win32' ? `"${value.replaceAll('"', '""')}"` : `'${value.replaceAll("'", `'\\''`)}'`;
  const flags = Object.entries(answers).flatMap(([flag, values]) => values.map((value) => `--${flag} ${quote(value)}`));
  return ['npm run new --', ...(kind === 'section' ? [] : [`--${kind}`]), ...flags].join(' ');
}

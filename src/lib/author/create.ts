import { addressLockFile } from '../addresses/lock.ts';
import { updateLock } from '../addresses/write-lock.ts';
import { parseRecordLock, recordLockFile } from '../changes/check.ts';
import { extendRecordLock } from '../changes/write-lock.ts';
import { checkContent, pageTitles } from '../content/check.ts';
import type { Fault } from '../content/faults.ts';
import { splitFrontmatter } from '../content/mdx.ts';
import type { RawContent } from '../content/read.ts';
import { parseRecords } from '../records/parse.ts';
import { draftRecord, draftSection } from './draft.ts';
import type { Answers, EntryKind } from './fields.ts';

/** What a new entry would do to the content; nothing is written while there is a fault. */
export interface NewEntry {
  /** Path → whole new text. */
  writes: Map<string, string>;
  faults: Fault[];
  /** What was made, for its author. */
  told: string[];
}

type Files = ReadonlyMap<string, string>;

/** Articles by name, in alphabetical order. */
export const articleNames = (files: Files): string[] =>
  [...files.keys()].flatMap((path) => /^content\/guide\/([^/]+)\/index\.mdx$/.exec(path)?.[1] ?? []).toSorted();

/** Drafts a section or a record, registers it, and checks the whole content with it. Never touches what is there. */
export function createEntry({ files }: RawContent, kind: EntryKind, answers: Answers, today: string): NewEntry {
  const { writes, faults, told } =
    kind === 'section' ? newSection(files, answers, today) : newRecord(files, kind, answers, today);
  if (faults.length > 0) return { writes: new Map(), faults, told: [] };
  const key = ({ file, line, message }: Fault) => `${file} ${line} ${message}`;
  const before = new Set(checkContent({ files: new Map(files) }, today).map(key));
  const after = checkContent({ files: new Map([...files, ...writes]) }, today).filter(
    (fault) => !before.has(key(fault)),
  );
  return after.length > 0 ? { writes: new Map(), faults: after, told: [] } : { writes, faults: [], told };
}

function newSection(files: Files, answers: Answers, today: string): NewEntry {
  const [article] = answers.article as [string];
  const [name] = answers.name as [string];
  const file = `content/guide/${article}/${name}.mdx`;
  if (files.has(file)) return refuse(file, '这个文件已经有了，没有动它：换一个文件名，或者直接改那个文件');
  const orders = [...files].flatMap(([path, text]) => {
    const isSection = path.startsWith(`content/guide/${article}/`) && !path.endsWith('/index.mdx');
    return isSection ? Number(/^order: (\d+)/m.exec(splitFrontmatter(text)?.frontmatter ?? '')?.[1] ?? 0) : [];
  });
  const order = Math.max(0, ...orders) + 1;
  const writes = new Map([[file, draftSection(answers, order, today)]]);
  const lock = updateLock(files.get(addressLockFile) ?? '', pageTitles({ files: new Map([...files, ...writes]) }));
  if (lock.text !== undefined) writes.set(addressLockFile, lock.text);
  return {
    writes,
    faults: lock.faults,
    told: [`写好了：${file}（order ${order}，排在这一篇的最后）`, `登记了地址：${article}/${name}`],
  };
}

function newRecord(files: Files, kind: 'number' | 'rule', answers: Answers, today: string): NewEntry {
  const [id] = answers.id as [string];
  const file = `content/${kind}s.yaml`;
  const text = (name: string, path = `content/${name}.yaml`) => files.get(path) ?? '';
  const texts = { numbers: text('numbers'), rules: text('rules'), claims: text('claims') };
  const other = parseRecords(texts, today).citable.get(id);
  if (other) return refuse(`content/${other.file}.yaml`, `编号“${id}”已经有了，没有动它：换一个编号，或者改那一条`);
  const next = `${text('', file).trimEnd()}\n\n${draftRecord(kind, answers, today)}`;
  const { records, faults } = parseRecords({ ...texts, [`${kind}s`]: next }, today);
  const lock = parseRecordLock(text('', recordLockFile));
  if (faults.length > 0 || !lock.data) return { writes: new Map(), faults: [...faults, ...lock.faults], told: [] };
  return {
    writes: new Map([
      [file, next],
      [recordLockFile, extendRecordLock(lock.data, records).text],
    ]),
    faults: [],
    told: [`写在 ${file} 的最后：${id}`, `登记了第一次的值：${recordLockFile}`, `正文里这样引用：((${id}))`],
  };
}

const refuse = (file: string, message: string): NewEntry => ({
  writes: new Map(),
  faults: [{ file, message }],
  told: [],
});

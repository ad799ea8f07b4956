import type { ArticleFrontmatter } from '../../schemas/article.ts';
import type { SectionFrontmatter } from '../../schemas/section.ts';
import { citedIds, resolveCitations } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';
import { checkBody } from './body-rules.ts';
import type { Fault } from './faults.ts';
import { findForeignDigits } from './gates.ts';
import { parseBody, textBlocks } from './mdx.ts';
import { judgeCitation, judgeParts, judgeProse, judgeText } from './prose.ts';

/** One file of the guide, split but not yet judged. `data` is missing where the frontmatter is faulty. */
export interface Entry {
  file: string;
  article: string;
  name: string;
  address: string;
  isSection: boolean;
  data: SectionFrontmatter | ArticleFrontmatter | undefined;
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  /** Missing where the file has no frontmatter: nothing more can be said about it. */
  body: string | undefined;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

interface Context {
  records: RecordMap;
  /** Whether authors may link to an address: an article, a section, a letter, a tool. */
  isLinkable: (address: string) => boolean;
  /** Where a published address that is no page any more has moved. */
  movedTo?: (address: string) => string | undefined;
}

/** Longest answer, in characters, after its citations are resolved. */
const answerLimit = 60;

/** Everything that can be wrong inside one file: citations, gates, body, links. */
export function checkEntry(entry: Entry, context: Context): Fault[] {
  return [...checkFrontmatterTexts(entry, context), ...checkEntryBody(entry, context)];
}

function checkFrontmatterTexts(entry: Entry, { records }: Context): Fault[] {
  const { data } = entry;
  if (!data) return [];
  const faults: Fault[] = [];
  const known = [...records.values()].flatMap((record) =>
    record.secretValue ? [record.secretValue.replace(/\D/g, '')] : [],
  );
  const check = (path: readonly PropertyKey[], text: string) => {
    for (const message of judgeProse(text, records))
      faults.push({ file: entry.file, line: entry.lineOf(path), message: `${String(path[0])} ${message}` });
  };
  check(['title'], data.title);
  check(['answer'], data.answer);
  if (!faults.length) {
    const length = [...resolveCitations(data.answer, records)].length;
    if (length > answerLimit) {
      faults.push({
        file: entry.file,
        line: entry.lineOf(['answer']),
        message: `answer 有 ${length} 字，最多 ${answerLimit} 字，一句话说完`,
      });
    }
  }
  if ('phrases' in data) {
    data.phrases.forEach((phrase, i) => {
      check(['phrases', i], phrase);
    });
    data.aliases.forEach((alias, i) => {
      for (const digits of findForeignDigits(alias, known)) {
        faults.push({
          file: entry.file,
          line: entry.lineOf(['aliases', i]),
          message: `别名“${alias}”里的数字 ${digits} 不属于任何记录：先在 numbers.yaml 里写清它是谁的`,
        });
      }
    });
  }
  return faults;
}

function checkEntryBody(entry: Entry, { records, isLinkable, movedTo }: Context): Fault[] {
  const { file, body } = entry;
  if (body === undefined) return [];
  const lineOffset = entry.bodyLine - 1;
  let tree: ReturnType<typeof parseBody>;
  try {
    tree = parseBody(body);
  } catch (error) {
    const line = (error as { line?: number }).line;
    return [
      {
        file,
        line: line === undefined ? entry.bodyLine : line + lineOffset,
        message: '正文的写法读不懂：检查尖括号、花括号和组件的开头结尾是否成对',
      },
    ];
  }
  const faults = checkBody(tree, {
    file,
    lineOffset,
    isSection: entry.isSection,
    isAddress: isLinkable,
    ...(movedTo && { movedTo }),
  });
  body.split('\n').forEach((text, i) => {
    for (const id of citedIds(text)) {
      for (const message of judgeCitation(id, records)) faults.push({ file, line: i + entry.bodyLine, message });
    }
    for (const message of judgeParts(text, records)) faults.push({ file, line: i + entry.bodyLine, message });
  });
  for (const block of textBlocks(tree)) {
    for (const message of judgeText(block.text, block.cites, records))
      faults.push({ file, line: block.line + lineOffset, message });
  }
  return faults;
}

/** The same alias in two sections of one article leads readers to either at random. */
export function checkAliases(entries: readonly Entry[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, Entry>();
  for (const entry of entries) {
    if (!entry.data || !('aliases' in entry.data)) continue;
    entry.data.aliases.forEach((alias, i) => {
      const key = `${entry.article}:${alias.normalize('NFKC').toLowerCase().replace(/\s+/g, '')}`;
      const other = seen.get(key);
      if (other) {
        const where = other === entry ? '本节' : `${other.name}.mdx`;
        faults.push({
          file: entry.file,
          line: entry.lineOf(['aliases', i]),
          message: `别名“${alias}”在${where}里已经有了，只留一处`,
        });
      }
      seen.set(key, entry);
    });
  }
  return faults;
}

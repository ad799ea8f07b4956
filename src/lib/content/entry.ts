import type { ArticleFrontmatter } from '../../schemas/article.ts';
import type { SectionFrontmatter } from '../../schemas/section.ts';
import { linkableTools } from '../addresses/addresses.ts';
import { citationParts, citationPattern, citedIds, resolveCitations, splitCitation } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';
import { checkBody } from './body-rules.ts';
import type { Fault } from './faults.ts';
import { findForeignDigits, findOfficialWords, findPeriods, findPhoneShapes } from './gates.ts';
import { parseBody, textBlocks } from './mdx.ts';
import { nearest } from './nearest.ts';

/** One file of the guide, split but not yet judged. `data` is missing where the frontmatter is faulty. */
export interface Entry {
  file: string;
  article: string;
  name: string;
  address: string;
  isSection: boolean;
  data: SectionFrontmatter | ArticleFrontmatter | undefined;
  lineOf: (path: readonly PropertyKey[]) => number | undefined;
  body: string;
  /** Line of the file on which the body starts. */
  bodyLine: number;
}

interface Context {
  records: RecordMap;
  addresses: ReadonlySet<string>;
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
    const add = (message: string) =>
      faults.push({ file: entry.file, line: entry.lineOf(path), message: `${String(path[0])} ${message}` });
    const ids = citedIds(text);
    for (const id of ids) for (const message of judgeCitation(id, records)) add(message);
    for (const message of judgeParts(text)) add(message);
    const bare = text.replace(/\(\([^()]*\)\)/g, ' ');
    for (const message of judgeText(bare, ids, records)) add(message);
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

function checkEntryBody(entry: Entry, { records, addresses }: Context): Fault[] {
  const { file } = entry;
  const lineOffset = entry.bodyLine - 1;
  let tree: ReturnType<typeof parseBody>;
  try {
    tree = parseBody(entry.body);
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
    isAddress: (address) => addresses.has(address) || (linkableTools as readonly string[]).includes(address),
  });
  entry.body.split('\n').forEach((text, i) => {
    for (const id of citedIds(text)) {
      for (const message of judgeCitation(id, records)) faults.push({ file, line: i + entry.bodyLine, message });
    }
    for (const message of judgeParts(text)) faults.push({ file, line: i + entry.bodyLine, message });
  });
  for (const block of textBlocks(tree)) {
    for (const message of judgeText(block.text, block.cites, records))
      faults.push({ file, line: block.line + lineOffset, message });
  }
  return faults;
}

function judgeCitation(id: string, records: RecordMap): string[] {
  const record = records.get(id);
  if (!record) {
    const guess = nearest(id, [...records.keys()]);
    return [
      `引用了“${id}”，numbers.yaml、rules.yaml、claims.yaml 里都没有${guess ? `，是否想写“${guess}”？` : '，先把它写成一条记录'}`,
    ];
  }
  if (record.standing === 'retired') return [`引用了已停用的“${id}”（${record.retiredWhy}），换成现在有效的记录`];
  return [];
}

function judgeParts(text: string): string[] {
  return [...text.matchAll(citationPattern)].flatMap(([words, cited]) => {
    const { part } = splitCitation(cited as string);
    const isKnown = part === undefined || (citationParts as readonly string[]).includes(part);
    return isKnown ? [] : [`“${words}”里冒号后面只能写 ${citationParts.join('、')}`];
  });
}

function judgeText(text: string, cites: readonly string[], records: RecordMap): string[] {
  const messages = [
    ...findPhoneShapes(text).map(({ words }) => `“${words}”像一个号码，号码只能写成 ((编号))，编号见 numbers.yaml`),
    ...findPeriods(text).map(
      ({ words }) =>
        `“${words}”是期限、时间或金额，写成 ((编号))（见 rules.yaml），或者写成 <Plain reason="为什么不需要出处">${words}</Plain>`,
    ),
  ];
  const official = cites.some((id) => records.get(id)?.hasOfficialPage);
  if (!official) {
    messages.push(
      ...findOfficialWords(text).map(
        ({ words }) => `“${words}”只能用在有所有者自己的页面作证的记录旁边，改成“网传号码”“App 里的入口”之类`,
      ),
    );
  }
  return messages;
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

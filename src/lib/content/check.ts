import { articleSchema } from '../../schemas/article.ts';
import { todayInChina } from '../../schemas/dates.ts';
import { outlineSchema } from '../../schemas/outline.ts';
import { slugPattern } from '../../schemas/record.ts';
import { sectionSchema } from '../../schemas/section.ts';
import { reservedSlugs } from '../addresses/addresses.ts';
import { addressLockFile, checkAddressLock, type PageTitles, parseAddressLock } from '../addresses/lock.ts';
import { movesOf } from '../addresses/moves.ts';
import { changesFile, checkChanges, recordLockFile } from '../changes/check.ts';
import { isLinkableTool } from '../guide/tools.ts';
import { checkLetters } from '../letters/check.ts';
import { letterTitles } from '../letters/file.ts';
import { checkFigures } from '../records/figures.ts';
import { checkOfficial, officialDomainsFile } from '../records/official.ts';
import { parseRecords } from '../records/parse.ts';
import type { RecordMap } from '../records/records.ts';
import { checkTriage } from '../triage/check.ts';
import { triageFile, triageTitles } from '../triage/file.ts';
import { checkAliases, checkEntry, type Entry } from './entry.ts';
import type { Fault } from './faults.ts';
import { splitFrontmatter } from './mdx.ts';
import { judgeProse } from './prose.ts';
import type { RawContent } from './read.ts';
import { parseYaml } from './yaml.ts';

const guideFile = /^content\/guide\/([^/]+)\/([^/]+)\.mdx$/;

/** Checks all content and gathers every fault of every file; an empty list means that Astro may start. */
export function checkContent({ files }: RawContent, today: string = todayInChina()): Fault[] {
  const text = (path: string) => files.get(path) ?? '';
  const faults: Fault[] = [];
  for (const path of [
    'content/numbers.yaml',
    'content/rules.yaml',
    'content/claims.yaml',
    changesFile,
    officialDomainsFile,
    'content/outline.yaml',
    triageFile,
  ]) {
    if (!files.has(path)) faults.push({ file: path, message: '这个文件不见了' });
  }
  for (const path of [addressLockFile, recordLockFile]) {
    if (files.has(path)) continue;
    faults.push({ file: path, message: '这个文件不见了，里面是公布过的旧内容：从版本记录里恢复，不要重新生成' });
  }

  const parsed = parseRecords(
    { numbers: text('content/numbers.yaml'), rules: text('content/rules.yaml'), claims: text('content/claims.yaml') },
    today,
  );
  faults.push(...parsed.faults, ...checkFigures(parsed));

  if (files.has(officialDomainsFile)) faults.push(...checkOfficial(text(officialDomainsFile), parsed));
  const { entries, faults: entryFaults } = readEntries(files, today);
  faults.push(...entryFaults, ...checkNames([...files.keys()]));
  const addresses = new Set(entries.map((entry) => entry.address));
  const published = parseAddressLock(text(addressLockFile)).data ?? {};
  const letters = letterTitles(files);
  const moves = new Map(
    movesOf(published, (address) => addresses.has(address) || letters.has(address)).map(({ from, to }) => [from, to]),
  );
  const movedTo = (address: string) => moves.get(address);
  const isPage = (address: string) => addresses.has(address) || letters.has(address) || isLinkableTool(address);
  const context = { records: parsed.citable, addresses, movedTo, isLinkable: isPage };
  for (const entry of entries) faults.push(...checkEntry(entry, context));
  faults.push(...checkArticles(entries), ...checkAliases(entries));

  const isAddress = (address: string) => addresses.has(address) || address in published;
  faults.push(...checkOutline(text('content/outline.yaml'), parsed.citable, isAddress));
  const lock = files.get(recordLockFile);
  faults.push(...checkChanges({ changes: text(changesFile), lock, records: parsed, isAddress, today }));
  const isRead = (id: string) => parsed.records.has(id);
  faults.push(...checkLetters(files, { records: parsed.citable, isRead, isAddress: isPage, movedTo }));
  if (files.has(triageFile)) faults.push(...checkTriage(text(triageFile), { ...context, isRead }));
  if (files.has(addressLockFile)) faults.push(...checkAddressLock(text(addressLockFile), titlesOf(entries, files)));
  return faults;
}

/** All articles, sections and pages of the triage with their titles as written, as far as they can be read. */
export const pageTitles = ({ files }: RawContent): PageTitles =>
  titlesOf(readEntries(files, todayInChina()).entries, files);

/** Files whose names cannot be an address are left out: that is a fault of its own. */
function titlesOf(entries: readonly Entry[], files: ReadonlyMap<string, string>): PageTitles {
  const published = parseAddressLock(files.get(addressLockFile) ?? '').data ?? {};
  const readable = entries
    .filter(({ article, name }) => [article, name].every((part) => slugPattern.test(part)))
    .filter(({ article }) => !reservedSlugs.includes(article));
  return new Map([
    ...readable.map(({ address, data }) => [address, data?.title] as const),
    ...triageTitles(files.get(triageFile) ?? '', Object.keys(published)),
    ...letterTitles(files),
  ]);
}

function checkOutline(text: string, records: RecordMap, isAddress: (address: string) => boolean): Fault[] {
  const file = 'content/outline.yaml';
  const { data, faults, lineOf } = parseYaml(file, text || '[]', outlineSchema);
  const found = (data ?? []).flatMap(({ departure = '', sections }, i) => [
    ...judgeProse(departure, records).map((message) => ({ line: lineOf([i, 'departure']), message })),
    ...sections
      .filter((address) => !['home', 'about'].includes(address) && !isAddress(address))
      .map((address) => ({
        line: lineOf([i, 'sections']),
        message: `sections 里的“${address}”没有这一页，检查文章名和小节名`,
      })),
  ]);
  return [...faults, ...found.map((fault) => ({ file, ...fault }))];
}

function readEntries(files: Map<string, string>, today: string): { entries: Entry[]; faults: Fault[] } {
  const entries: Entry[] = [];
  const faults: Fault[] = [];
  for (const [file, text] of files) {
    const match = guideFile.exec(file);
    if (!match) {
      if (file.startsWith('content/guide/')) faults.push({ file, message: '这里只能放 文章名/小节名.mdx，移走或改名' });
      continue;
    }
    const [, article, name] = match as unknown as [string, string, string];
    const split = splitFrontmatter(text);
    const isSection = name !== 'index';
    const address = isSection ? `${article}/${name}` : article;
    if (!split) {
      faults.push({ file, line: 1, message: '开头要有两行 --- 围起来的 frontmatter' });
      // Still a page, or its links, its order and its address in the lock would be told as faults of their own.
      const unread = { data: undefined, lineOf: () => undefined, body: undefined, bodyLine: 1 };
      entries.push({ file, article, name, address, isSection, ...unread });
      continue;
    }
    const schema = isSection ? sectionSchema : articleSchema;
    const { data, faults: found, lineOf } = parseYaml<Entry['data']>(file, split.frontmatter, schema, 2);
    faults.push(...found);
    if (data && 'reviewedOn' in data && data.reviewedOn > today) {
      faults.push({
        file,
        line: lineOf(['reviewedOn']),
        message: `reviewedOn（${data.reviewedOn}）在将来，写实际核对的那一天`,
      });
    }
    entries.push({ file, article, name, address, isSection, data, lineOf, body: split.body, bodyLine: split.bodyLine });
  }
  return { entries, faults };
}

function checkNames(files: string[]): Fault[] {
  const faults: Fault[] = [];
  const seen = new Map<string, string>();
  for (const file of files) {
    const match = guideFile.exec(file);
    if (!match) continue;
    const [, article, name] = match as unknown as [string, string, string];
    for (const part of [article, name]) {
      if (!slugPattern.test(part))
        faults.push({ file, message: `名字“${part}”不合规：只用小写字母、数字和单个连字符，如 refund-status` });
    }
    if (reservedSlugs.includes(article)) faults.push({ file, message: `“${article}”留给了工具页，文章换个名字` });
    const folded = `${article}/${name}`.toLowerCase();
    const other = seen.get(folded);
    if (other) faults.push({ file, message: `和 ${other} 只差大小写，网址会撞在一起，改一个` });
    seen.set(folded, file);
  }
  return faults;
}

function checkArticles(entries: Entry[]): Fault[] {
  const faults: Fault[] = [];
  for (const [article, list] of Map.groupBy(entries, (entry) => entry.article)) {
    const sections = list.filter((entry) => entry.isSection);
    if (sections.length === list.length) {
      faults.push({
        file: `content/guide/${article}/index.mdx`,
        message: '这篇文章没有 index.mdx，补上标题、答案和分组',
      });
    }
    if (sections.length === 0)
      faults.push({ file: `content/guide/${article}/index.mdx`, message: '这篇文章一节也没有' });
    for (const [order, same] of Map.groupBy(sections, (entry) => entry.data?.order)) {
      if (order === undefined || same.length < 2) continue;
      const [first, ...others] = same as [Entry, ...Entry[]];
      for (const entry of others) {
        faults.push({
          file: entry.file,
          line: entry.lineOf(['order']),
          message: `order ${order} 和 ${first.name}.mdx 一样，改一个`,
        });
      }
    }
  }
  return faults;
}

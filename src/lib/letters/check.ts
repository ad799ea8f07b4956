import { type Letter, type LetterField, tones } from '../../schemas/letter.ts';
import { fieldTexts, toneNames } from '../../text/letters.ts';
import { letterId } from '../addresses/addresses.ts';
import type { Fault } from '../content/faults.ts';
import { findForeignDigits } from '../content/gates.ts';
import { nearest } from '../content/nearest.ts';
import { judgeProse } from '../content/prose.ts';
import { citationPattern, resolveCitations, splitCitation } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';
import { blankPattern } from './compose.ts';
import { lettersFolder, parseLetter, slugOf } from './file.ts';
import { textInTone } from './view.ts';

interface Context {
  records: RecordMap;
  /** Whether a record could be read; the fault of one that could not is told in its own file. */
  isRead: (id: string) => boolean;
  /** Whether an address of the guide, a letter or a tool exists. */
  isAddress: (address: string) => boolean;
  /** Where a published address that is no page any more has moved. */
  movedTo?: (address: string) => string | undefined;
}

type Found = [path: readonly PropertyKey[], message: string];

/** Longest letter, in characters, blanks as they stand: an agent reads no more. */
export const letterLimit = 400;
const titleLimit = 28;
const answerLimit = 60;

/** Every fault of every letter: names, blanks, wording, citations, links. */
export function checkLetters(files: ReadonlyMap<string, string>, context: Context): Fault[] {
  const paths = [...files.keys()].filter((path) => path.startsWith(lettersFolder));
  if (paths.length === 0) return [{ file: lettersFolder, message: '一封信也没有：从版本记录里恢复这个文件夹' }];
  const places = new Map<string, string>();
  return paths.flatMap((file): Fault[] => {
    const slug = slugOf(file);
    if (slug === undefined)
      return [{ file, message: '文件名要写成 refund.yaml：只用小写字母、数字和单个连字符，它就是网址' }];
    const { data, faults, lineOf } = parseLetter(file, files.get(file) ?? '');
    if (!data) return faults;
    const found = [
      ...checkBlanks(data),
      ...checkTexts(data, context.records),
      ...checkGrounds(data, context),
      ...checkAliases(data, context.records),
      ...checkCall(data, context),
      ...checkLinks(data, letterId(slug), context),
    ];
    const place = `${data.to} ${data.order}`;
    const other = places.get(place);
    if (other) found.push([['order'], `order ${data.order} 和 ${other} 一样，改一个`]);
    places.set(place, file.slice(lettersFolder.length));
    return found.map(([path, message]) => ({ file, line: lineOf(path), message }));
  });
}

/** Blanks: declared and used in both tones, nothing else between 【 and 】; a demand, and a day to answer by. */
function checkBlanks(letter: Letter): Found[] {
  const labels = new Map(letter.fields.map((field) => [fieldTexts[field].label, field]));
  const all = Object.entries(fieldTexts).map(([name, { label }]) => [label, name] as const);
  const found = tones.flatMap((tone): Found[] => {
    const used = new Set(Array.from(textInTone(letter, tone).matchAll(blankPattern), (hit) => hit[1] as string));
    const unknown = [...used]
      .filter((label) => !labels.has(label))
      .map((label): Found => {
        const name = all.find(([known]) => known === label)?.[1];
        const guess = nearest(
          label,
          all.map(([known]) => known),
        );
        const cure = name ? `在 fields 里加上 ${name}` : guess ? `是否想写“【${guess}】”？` : '换成已有的空格';
        return [['letter'], `${toneNames[tone]}的写法里有“【${label}】”，fields 里没有它：${cure}`];
      });
    const unused = letter.fields
      .filter((field) => !used.has(fieldTexts[field].label))
      .map(
        (field): Found => [
          ['fields'],
          `fields 里有 ${field}，${toneNames[tone]}的写法里却没有“【${fieldTexts[field].label}】”：写上它，或者删去`,
        ],
      );
    return [...unknown, ...unused];
  });
  const twice = letter.fields.filter((field, i) => letter.fields.indexOf(field) !== i);
  const stray = (list: readonly string[], name: string) =>
    list
      .filter((field) => !letter.fields.includes(field as LetterField))
      .map((field): Found => [[name], `${name} 里的 ${field} 不在 fields 里：加进 fields，或者删去`]);
  const missing = (['wish', 'deadline'] as const)
    .filter((field) => !letter.fields.includes(field) && !(field === 'deadline' && letter.noDeadline))
    .map((field): Found => {
      const cure = field === 'wish' ? '' : '；真的没有期限，就写 noDeadline 说明为什么';
      return [['fields'], `fields 里没有 ${field}：每封信都要写清「${fieldTexts[field].label}」${cure}`];
    });
  const isSame = textInTone(letter, 'polite') === textInTone(letter, 'firm');
  return [
    ...found,
    ...twice.map((field): Found => [['fields'], `fields 里 ${field} 写了两次，删去一个`]),
    ...stray(letter.optional ?? [], 'optional'),
    ...stray(Object.keys(letter.hints ?? {}), 'hints'),
    ...missing,
    ...(isSame ? [[['letter'], '两种语气一字不差：至少有一行写成 polite: 和 firm:'] satisfies Found] : []),
  ];
}

/** The gates over everything that readers will see, and lengths once citations are resolved. */
function checkTexts(letter: Letter, records: RecordMap): Found[] {
  const list = (name: string, lines: readonly string[] = []) => lines.map((text, i) => [[name, i], text] as const);
  const texts: (readonly [readonly PropertyKey[], string])[] = [
    [['title'], letter.title],
    [['answer'], letter.answer],
    ...list('phrases', letter.phrases),
    [['where'], letter.where],
    ...list('before', letter.before),
    ...Object.entries(letter.hints ?? {}).map(([field, hint]) => [['hints', field], hint] as const),
    ...list('wishes', letter.wishes),
    ...letter.letter.flatMap((line, i) =>
      Object.values(typeof line === 'string' ? { line } : line).map((text) => [['letter', i], text] as const),
    ),
    [['noDeadline'], letter.noDeadline ?? ''],
    ...list('attach', letter.attach),
    [['ifNot', 'text'], letter.ifNot.text],
  ];
  const found = texts.flatMap(([path, text]) => judgeProse(text, records).map((message): Found => [path, message]));
  if (found.length > 0) return found;
  const tell = (path: string, what: string, length: number, most: number): Found[] =>
    length <= most ? [] : [[[path], `${what}有 ${length} 字，最多 ${most} 字`]];
  const lengthOf = (text: string, isTitle = false) => [...resolveCitations(text, records, isTitle)].length;
  return [
    ...tell('title', 'title ', lengthOf(letter.title, true), titleLimit),
    ...tell('answer', 'answer ', lengthOf(letter.answer), answerLimit),
    ...tones.flatMap((tone) =>
      tell('letter', `${toneNames[tone]}的写法`, lengthOf(textInTone(letter, tone)), letterLimit),
    ),
  ];
}

/** A letter states rules to people who will contest them: only well founded records, and law by its name. */
function checkGrounds(letter: Letter, { records, isRead }: Context): Found[] {
  return letter.letter.flatMap((line, i) =>
    Object.values(typeof line === 'string' ? { line } : line).flatMap((text) =>
      [...text.matchAll(citationPattern)].flatMap(([words, cited]): Found[] => {
        const { id, part } = splitCitation(cited as string);
        const record = records.get(id);
        if (!record || !isRead(id) || record.standing === 'retired') return [];
        const isSound = record.standing === 'verified' || record.standing === 'independent';
        if (!isSound)
          return [
            [['letter', i], `“${words}”是${record.standingWord}，信里不能拿它当依据：换成有原文的法条，或者删去这一句`],
          ];
        return part === 'law' && !record.hasOfficialPage
          ? [[['letter', i], `“${words}”没有读到原文，不能在信里当法条引用`]]
          : [];
      }),
    ),
  );
}

function checkAliases({ aliases }: Letter, records: RecordMap): Found[] {
  const known = [...records.values()].flatMap(({ secretValue }) => secretValue?.replace(/\D/g, '') ?? []);
  const keys = aliases.map((alias) => alias.normalize('NFKC').toLowerCase().replace(/\s+/g, ''));
  return aliases.flatMap((alias, i): Found[] => [
    ...findForeignDigits(alias, known).map(
      (digits): Found => [
        ['aliases', i],
        `别名“${alias}”里的数字 ${digits} 不属于任何记录：先在 numbers.yaml 里写清它是谁的`,
      ],
    ),
    ...(keys.indexOf(keys[i] as string) < i
      ? [[['aliases', i], `别名“${alias}”写了两次，只留一处`] satisfies Found]
      : []),
  ]);
}

function checkCall({ call }: Letter, { records, isRead }: Context): Found[] {
  if (call === undefined || records.get(call)?.telHref || (records.has(call) && !isRead(call))) return [];
  const message = records.has(call)
    ? `“${call}”没有核对到可以一键拨打的程度，换一条，或者删去 call`
    : `call 写的“${call}”不是一条记录，见 numbers.yaml`;
  return [[['call'], message]];
}

function checkLinks({ ifNot }: Letter, own: string, { isAddress, movedTo }: Context): Found[] {
  return ifNot.links.flatMap((address, i): Found[] => {
    const place = ['ifNot', 'links', i];
    if (address === own) return [[place, `不行的话又回到“${address}”，读者刚从那里来：换一页`]];
    if (isAddress(address)) return [];
    const now = movedTo?.(address);
    return [
      [place, now === undefined ? `“${address}”没有这一页，检查名字` : `“${address}”已经搬到“${now}”，改成新地址`],
    ];
  });
}

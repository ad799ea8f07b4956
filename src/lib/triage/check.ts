import type { Triage } from '../../schemas/triage.ts';
import { letterId } from '../addresses/addresses.ts';
import type { Fault } from '../content/faults.ts';
import { nearest } from '../content/nearest.ts';
import { judgeProse } from '../content/prose.ts';
import { isLinkableTool, tools } from '../guide/tools.ts';
import type { RecordMap } from '../records/records.ts';
import { parseTriage, triageFile } from './file.ts';
import { allAnswers, checkTree, type Found } from './proof.ts';

interface Context {
  records: RecordMap;
  /** Whether a record could be read; the fault of one that could not is told in its own file. */
  isRead: (id: string) => boolean;
  /** Addresses of articles and sections. */
  addresses: ReadonlySet<string>;
  /** Whether an address is a page that may be linked to, letters among them. */
  isLinkable: (address: string) => boolean;
  /** Where a published address that is no page any more has moved. */
  movedTo?: (address: string) => string | undefined;
}

/** Every fault of the triage: its tree, the sections and records it names, and its visible text. */
export function checkTriage(text: string, context: Context): Fault[] {
  const { data, faults, lineOf } = parseTriage(text);
  if (!data) return faults;
  const found = [
    ...checkTree(data),
    ...checkCalls(data, context),
    ...checkSections(data, context),
    ...checkTexts(data, context.records),
  ];
  return found.map(([path, message]) => ({ file: triageFile, line: lineOf(path), message }));
}

/** Money being lost comes first and is shortest; and a number to call must be one that may be called with one tap. */
function checkCalls({ first, questions, outcomes }: Triage, { records, isRead }: Context): Found[] {
  const [start] = Object.entries(questions[first]?.answers ?? {});
  const isFirst = start !== undefined && outcomes[start[1].outcome ?? '']?.call !== undefined;
  const place = ['questions', first, 'answers', ...(start ? [start[0]] : [])];
  const calls = Object.entries(outcomes).flatMap(([id, { call }]): Found[] => {
    if (call === undefined || records.get(call)?.telHref || (records.has(call) && !isRead(call))) return [];
    const message = records.has(call)
      ? `“${call}”没有核对到可以一键拨打的程度，换一条，或者删去 call`
      : `call 写的“${call}”不是一条记录，见 numbers.yaml`;
    return [[['outcomes', id, 'call'], message]];
  });
  const message = '第一个问题的第一个答案要是「钱正在被转走」，直接通到写了 call 的结果：丢钱的事排在最前，一步到';
  return isFirst ? calls : [[place, message], ...calls];
}

function checkTool(id: string, tool: string | undefined): Found[] {
  if (tool === undefined || isLinkableTool(tool)) return [];
  const known = tools.map((one) => one.id).join('、');
  return [[['outcomes', id, 'tool'], `tool 写的“${tool}”不是工具页，能写的有 ${known}`]];
}

function checkLetter(id: string, letter: string | undefined, { isLinkable }: Context): Found[] {
  if (letter === undefined || isLinkable(letterId(letter))) return [];
  return [[['outcomes', id, 'letter'], `letter 写的“${letter}”没有这封信，见 content/letters/`]];
}

function checkSections({ outcomes }: Triage, context: Context): Found[] {
  const { addresses, movedTo } = context;
  const judge = (address: string): string | undefined => {
    if (addresses.has(address)) return undefined;
    const now = movedTo?.(address);
    if (now !== undefined) return `“${address}”已经搬到“${now}”，改成新地址`;
    const guess = nearest(address, [...addresses]);
    return `“${address}”没有这一页${guess ? `，是否想写“${guess}”？` : '，检查文章名和小节名'}`;
  };
  return Object.entries(outcomes).flatMap(([id, { section, tool, letter, ifNot }]) => {
    const named: [readonly PropertyKey[], string][] = [
      [['outcomes', id, 'section'], section],
      ...ifNot.sections.map((address, i): [readonly PropertyKey[], string] => [
        ['outcomes', id, 'ifNot', 'sections', i],
        address,
      ]),
    ];
    const wrong = [
      ...checkTool(id, tool),
      ...checkLetter(id, letter, context),
      ...named.flatMap(([path, address]): Found[] => {
        const message = judge(address);
        return message === undefined ? [] : [[path, message]];
      }),
    ];
    const isCircle = ifNot.sections.includes(section);
    const circle = `不行的话又回到“${section}”，读者刚从那里来：换一节`;
    return isCircle ? [...wrong, [['outcomes', id, 'ifNot', 'sections'], circle]] : wrong;
  });
}

/** The gates over everything that readers will see. */
function checkTexts(triage: Triage, records: RecordMap): Found[] {
  const { questions, evidence, outcomes } = triage;
  const lines = (path: readonly PropertyKey[], list: readonly string[] = []) =>
    list.map((text, i) => [[...path, i], text] as const);
  const texts: (readonly [readonly PropertyKey[], string])[] = [
    ...Object.entries(questions).map(([id, { ask }]) => [['questions', id, 'ask'], ask] as const),
    ...allAnswers(triage).map(
      ({ question, slug, label }) => [['questions', question, 'answers', slug, 'label'], label] as const,
    ),
    ...Object.entries(evidence).flatMap(([id, { title, have }]) => [
      [['evidence', id, 'title'], title] as const,
      ...lines(['evidence', id, 'have'], have),
    ]),
    ...Object.entries(outcomes).flatMap(([id, { title, have, say, ifNot }]) => [
      [['outcomes', id, 'title'], title] as const,
      ...lines(['outcomes', id, 'have'], have),
      [['outcomes', id, 'say'], say] as const,
      [['outcomes', id, 'ifNot', 'text'], ifNot.text] as const,
    ]),
  ];
  return texts.flatMap(([path, text]) => judgeProse(text, records).map((message): Found => [path, message]));
}

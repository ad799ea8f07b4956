import { citationParts, citationPattern, citedIds, splitCitation } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';
import { findOfficialWords, findPeriods, findPhoneShapes } from './gates.ts';
import { nearest } from './nearest.ts';

/**
 * What is wrong in a plain string that readers will see: its citations, and figures that no record states.
 * @param mayBeRetired where a record that is no longer in force may be spoken of, as in the list of changes
 */
export function judgeProse(text: string, records: RecordMap, mayBeRetired = false): string[] {
  const ids = citedIds(text);
  const judged = ids.filter((id) => !mayBeRetired || !records.has(id));
  return [
    ...judged.flatMap((id) => judgeCitation(id, records)),
    ...judgeParts(text, records),
    ...judgeText(text.replace(/\(\([^()]*\)\)/g, ' '), ids, records),
  ];
}
/** Whether a cited record exists and is still in force. */
export function judgeCitation(id: string, records: RecordMap): string[] {
  const record = records.get(id);
  if (!record) {
    const guess = nearest(id, [...records.keys()]);
    return [
      `引用了“${id}”，numbers.yaml、rules.yaml、claims.yaml 里都没有${guess ? `，是否想写“${guess}”？` : '，先把它写成一条记录'}`,
    ];
  }
  if (record.standing === 'retired') return [`引用了已停用的“${id}”（${record.retired?.why}），换成现在有效的记录`];
  return [];
}

/** Whether what stands behind the colon of a citation is known, and the record has it. */
export function judgeParts(text: string, records: RecordMap): string[] {
  return [...text.matchAll(citationPattern)].flatMap(([words, cited]) => {
    const { id, part } = splitCitation(cited as string);
    const isKnown = part === undefined || (citationParts as readonly string[]).includes(part);
    if (!isKnown) return [`“${words}”里冒号后面只能写 ${citationParts.join('、')}`];
    const record = records.get(id);
    return part === 'law' && record && !record.law ? [`“${words}”：这条记录没有写 law，说不出是哪部法第几条`] : [];
  });
}

/** Figures and vouching words in a text whose citations are blanked; `cites` are the records cited beside it. */
export function judgeText(text: string, cites: readonly string[], records: RecordMap): string[] {
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

import { boldTrap } from '../content/body-rules.ts';
import { parseBody, textBlocks, walk } from '../content/mdx.ts';
import type { CopyFault } from './fault.ts';
import { lineIn, type Passage } from './passages.ts';

/** Longest section, in characters that readers see: what a phone shows in about four screens. */
export const lengthLimit = 900;

/** The shape of a body: line breaks inside Chinese paragraphs, `**` that will not work, and its length. */
export function checkShape(passage: Passage): CopyFault[] {
  if (passage.field !== 'body') return [];
  let tree: ReturnType<typeof parseBody>;
  try {
    tree = parseBody(passage.text);
  } catch {
    return []; // The content check says so.
  }
  const faults: CopyFault[] = [];
  const at = (start: number, end: number, text: string) =>
    passage.offset === undefined ? undefined : { start: passage.offset + start, end: passage.offset + end, text };
  walk(tree, (node) => {
    if (node.type !== 'text' || !node.position) return;
    const start = node.position.start.offset ?? 0;
    const source = passage.text.slice(start, node.position.end.offset);
    for (const { 0: gap, index } of source.matchAll(
      /(?<=[\p{Script=Han}，。；：！？、」）》])[ \t]*\r?\n[ \t]*(?=\S)/gu,
    )) {
      faults.push({
        file: passage.file,
        line: lineIn(passage, start + index),
        message: '段落中间换了行，网页上会多出一个空格：接成一行；要分段就空一行',
        edit: at(start + index, start + index + gap.length, ''),
      });
    }
    const bold = /\*\*([^*\n]+?)([，。；：！？、]+)\*\*(?=[^\s*])/u.exec(source);
    if (bold?.[1] !== undefined) {
      const from = start + bold.index;
      faults.push({
        file: passage.file,
        line: lineIn(passage, from),
        message: boldTrap,
        edit: at(from, from + bold[0].length, `**${bold[1]}**${bold[2]}`),
      });
    }
  });
  const length = [
    ...textBlocks(tree)
      .map(({ text }) => text)
      .join('')
      .replace(/\s/g, ''),
  ].length;
  if (length > lengthLimit) {
    const message = `正文有 ${length} 字，最多 ${lengthLimit} 字：读者在手机上看不完，分成两节`;
    faults.push({ file: passage.file, line: passage.line, message });
  }
  return faults;
}

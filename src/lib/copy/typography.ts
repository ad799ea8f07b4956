import { type Options, run } from 'zhlint';
import type { CopyFault } from './fault.ts';
import type { Passage } from './passages.ts';

/** House style: full-width punctuation and brackets, 「」 untouched, one space between 汉字 and Latin or digits. */
const options: Options = {
  rules: {
    noSinglePair: true,
    halfwidthPunctuation: '[]{}',
    fullwidthPunctuation: '，。：；？！（）',
    spaceBetweenHalfwidthContent: true,
    noSpaceBetweenFullwidthContent: true,
    spaceBetweenMixedwidthContent: true,
    noSpaceBeforePauseOrStop: true,
    spaceAfterHalfwidthPauseOrStop: true,
    noSpaceAfterFullwidthPauseOrStop: true,
    noSpaceOutsideFullwidthQuotation: true,
    noSpaceInsideQuotation: true,
    noSpaceOutsideFullwidthBracket: true,
    noSpaceInsideBracket: true,
    noSpaceInsideHyperMark: true,
    trimSpace: true,
    skipPureWestern: true,
  },
};

/**
 * Punctuation and spaces, judged by zhlint. All passages of a file are read at once: one run costs as much as a file.
 * @param names written as they are, whatever the rules say
 */
export function checkTypography(passages: readonly Passage[], names: readonly string[]): CopyFault[] {
  const lines = passages.flatMap((passage) => splitLines(passage));
  const masked = lines.map(({ text }) => maskLine(text, names));
  // Lines of one body belong together; passages of fields are paragraphs of their own.
  const joined = lines.map(({ isLast }, i) => masked[i]?.text + (isLast ? '\n\n' : '\n')).join('');
  const { result, validations } = run(joined, options);
  const after = result.split('\n');
  const reasons = reasonsByLine(joined, validations);
  let row = 0;
  return lines.flatMap(({ passage, text, index, isLast }, i) => {
    const here = row;
    row += isLast ? 2 : 1;
    const next = unmaskLine((after[here] ?? '').trimEnd(), masked[i]?.hidden ?? []);
    if (next === text.trimEnd()) return [];
    const { before, after: cure } = difference(text.trimEnd(), next);
    const at = passage.offset === undefined ? undefined : passage.offset + index;
    return [
      {
        file: passage.file,
        line: at === undefined ? passage.line : passage.line + i - firstOf(lines, passage),
        message: `标点或空格不对：“${before}”写成“${cure}”${reasons.get(here) ? `（${reasons.get(here)}）` : ''}`,
        ...(at !== undefined && { edit: { start: at, end: at + text.trimEnd().length, text: next } }),
      },
    ];
  });
}

interface Line {
  passage: Passage;
  text: string;
  /** Place in the passage. */
  index: number;
  isLast: boolean;
}

function splitLines(passage: Passage): Line[] {
  const parts = passage.text.split('\n');
  let index = 0;
  return parts.map((text, i) => {
    const line = { passage, text, index, isLast: i === parts.length - 1 };
    index += text.length + 1;
    return line;
  });
}

const firstOf = (lines: readonly Line[], passage: Passage) => lines.findIndex((line) => line.passage === passage);

/** Citations, blanks to fill in, titles of works and names become code, which zhlint leaves alone with its spaces. */
function maskLine(line: string, names: readonly string[]): { text: string; hidden: string[] } {
  const hidden: string[] = [];
  const quoted = names.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp([String.raw`\(\([^()]*\)\)`, '〔[^〕]*〕', '《[^》]*》', ...quoted].join('|'), 'g');
  const text = line.replace(pattern, (hit) => {
    hidden.push(hit);
    return `\`${'x'.repeat(Math.max(1, hit.length - 2))}\``;
  });
  return { text, hidden };
}

function unmaskLine(line: string, hidden: readonly string[]): string {
  let next = 0;
  return line.replace(/`x+`/g, (mask) => hidden[next++] ?? mask);
}

function reasonsByLine(text: string, validations: readonly { index: number; message: string }[]): Map<number, string> {
  const reasons = new Map<number, Set<string>>();
  for (const { index, message } of validations) {
    const line = text.slice(0, index).match(/\n/g)?.length ?? 0;
    reasons.set(line, (reasons.get(line) ?? new Set()).add(message));
  }
  return new Map([...reasons].map(([line, messages]) => [line, [...messages].join('；')]));
}

/** The part in which two lines differ, with a few characters around it. */
function difference(before: string, after: string, around = 5): { before: string; after: string } {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start++;
  let end = 0;
  while (end < Math.min(before.length, after.length) - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  const cut = (text: string) => text.slice(Math.max(0, start - around), text.length - Math.max(0, end - around)).trim();
  return { before: cut(before), after: cut(after) };
}

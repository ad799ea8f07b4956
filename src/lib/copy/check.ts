import { termsSchema } from '../../schemas/terms.ts';
import type { Fault } from '../content/faults.ts';
import type { RawContent } from '../content/read.ts';
import { parseYaml } from '../content/yaml.ts';
import { codePassages, isWordsFile } from './code-passages.ts';
import { applyEdits, type CopyFault } from './fault.ts';
import { passagesOf } from './passages.ts';
import { checkShape } from './shape.ts';
import { checkTypography } from './typography.ts';
import { checkAbbreviations, checkAnswer, checkLinkWords, checkTitle, checkWords } from './wording.ts';

export const termsFile = 'content/terms.yaml';

/** The wording of all content and of the site's own texts: typography, words, links, titles, length. Never what a record says. */
export function checkCopy({ files }: RawContent): CopyFault[] {
  const terms = files.get(termsFile);
  if (terms === undefined) return [{ file: termsFile, message: '这个文件不见了' }];
  const { data, faults } = parseYaml(termsFile, terms, termsSchema);
  if (!data) return faults;
  return [...files].flatMap(([file, text]) => {
    const passages = isWordsFile(file) ? codePassages(file, text) : passagesOf(file, text);
    if (passages.length === 0) return [];
    return [
      ...checkTypography(passages, data.names),
      ...passages.flatMap((passage) => [
        ...checkWords(passage, data),
        ...checkLinkWords(passage, data),
        ...checkTitle(passage, data),
        ...checkAnswer(passage),
        ...checkShape(passage),
      ]),
      ...checkAbbreviations(passages, data),
    ];
  });
}

/** Repairs what needs no thought: path → new text of every file that changes, and the faults that are left. */
export function fixCopy(content: RawContent): { fixed: Map<string, string>; left: Fault[] } {
  const fixed = new Map<string, string>();
  let files = content.files;
  // A repair may uncover another one on the same line.
  for (let round = 0; round < 5; round++) {
    const faults = checkCopy({ files });
    const editable = Map.groupBy(
      faults.filter((fault) => fault.edit),
      (fault) => fault.file,
    );
    if (editable.size === 0) return { fixed, left: faults };
    for (const [file, list] of editable) {
      const edits = list.flatMap(({ edit }) => edit ?? []);
      fixed.set(file, applyEdits(files.get(file) as string, edits));
    }
    files = new Map([...files, ...fixed]);
  }
  return { fixed, left: checkCopy({ files }) };
}

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { z } from 'zod';
import { checkContent } from '../../src/lib/content/check.ts';
import { parseYaml } from '../../src/lib/content/yaml.ts';
import { checkCopy } from '../../src/lib/copy/check.ts';
import { badContent } from '../fixtures/bad-content.ts';
import { badCopy } from '../fixtures/bad-copy.ts';
import { badShapes } from '../fixtures/bad-shapes.ts';
import { type Files, goodContent, replaceIn, today } from '../fixtures/good-content.ts';

/** Where the messages of `npm run check` and `npm run lint` are worded. */
export const worded = [
  'src/lib/content/body-rules.ts',
  'src/lib/content/check.ts',
  'src/lib/content/entry.ts',
  'src/lib/content/prose.ts',
  'src/lib/content/yaml.ts',
  'src/lib/records/parse.ts',
  'src/lib/records/official.ts',
  'src/lib/changes/check.ts',
  'src/lib/addresses/lock.ts',
  'src/lib/triage/check.ts',
  'src/lib/triage/proof.ts',
  'src/lib/copy/check.ts',
  'src/lib/copy/shape.ts',
  'src/lib/copy/typography.ts',
  'src/lib/copy/wording.ts',
  'src/schemas/section.ts',
  'src/schemas/article.ts',
  'src/schemas/number.ts',
  'src/schemas/rule.ts',
  'src/schemas/claim.ts',
  'src/schemas/record.ts',
  'src/schemas/dates.ts',
  'src/schemas/change.ts',
  'src/schemas/record-lock.ts',
  'src/schemas/address-lock.ts',
  'src/schemas/outline.ts',
  'src/schemas/terms.ts',
  'src/schemas/official-domains.ts',
];

/** A message as it stands in the code; what is filled in is written 〈…〉. */
export interface Message {
  file: string;
  words: string;
  /** What a fixture makes the check say; undefined where none does. */
  example: string | undefined;
}

const root = fileURLToPath(new URL('../../', import.meta.url));

/** Every message that the check and the lint can report, with an example from the fixtures. */
export function listMessages(): Message[] {
  const said = sayAll();
  return worded.flatMap((file) =>
    literalsOf(file).map(({ words, pattern }) => ({ file, words, example: said.find((one) => pattern.test(one)) })),
  );
}

/** All that the bad fixtures make the gates say. */
function sayAll(): string[] {
  const changes = [
    ...badContent.map(({ change }) => change),
    ...badCopy.map(({ bad }) => bad),
    ...badShapes.map(
      ([file, from, to]) =>
        (files: Files) =>
          replaceIn(files, file, from, to),
    ),
  ];
  // No schema of ours needs the last resort; one without words of its own does.
  const { faults } = parseYaml('content/a.yaml', 'a: 1', z.strictObject({ a: z.literal(2) }));
  const said = faults.map(({ message }) => message);
  return changes.reduce((all, change) => {
    const files = goodContent();
    change(files);
    return [...all, ...[...checkContent({ files }, today), ...checkCopy({ files })].map(({ message }) => message)];
  }, said);
}

/** String literals with Chinese in them that are sentences, not values. */
function literalsOf(file: string): { words: string; pattern: RegExp }[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[][] = [];
  const visit = (node: ts.Node) => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push([node.text]);
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  // Four characters without punctuation are a name, not a sentence.
  const isSentence = (parts: string[]) =>
    !/^\p{Script=Han}{4,5}$/u.test(parts.join('')) && (parts.join('').match(/\p{Script=Han}/gu)?.length ?? 0) >= 4;
  const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const unique = new Map(found.filter(isSentence).map((parts) => [parts.join('〈…〉'), parts]));
  return [...unique].map(([words, parts]) => ({
    words,
    pattern: new RegExp(parts.map(escapePattern).join('[\\s\\S]*'), 'u'),
  }));
}

/** docs/messages.md. */
export function messagesDocument(messages: readonly Message[]): string {
  const sections = [...Map.groupBy(messages, ({ file }) => file)].map(([file, list]) => {
    const lines = list.map(({ words, example }) =>
      example === undefined ? `- ${words}` : `- ${words}\n  - 例：${example.replaceAll('\n', ' ')}`,
    );
    return `## \`${file}\`\n\n${lines.join('\n')}`;
  });
  return (
    [
      '# 检查会说的话',
      '这个文件由 `npm run messages` 从代码和测试样例生成，不要手改。`npm run check` 和 `npm run lint` 报的每一种错都在这里，〈…〉处填着当时的词；「例」是测试里的坏样例真的报出来的那一句。',
      ...sections,
      '',
    ]
      .join('\n\n')
      .replaceAll('<', '&lt;')
      .trimEnd() + '\n'
  );
}

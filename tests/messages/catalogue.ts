import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { z } from 'zod';
import { checkContent } from '../../src/lib/content/check.ts';
import { parseYaml } from '../../src/lib/content/yaml.ts';
import { checkCopy } from '../../src/lib/copy/check.ts';
import { checkHeadersFile } from '../../src/lib/hosting/headers-file.ts';
import { hear, saidByCommands } from '../fixtures/bad-commands.ts';
import { badContent } from '../fixtures/bad-content.ts';
import { badCopy } from '../fixtures/bad-copy.ts';
import { badLetterShapes, badLetters } from '../fixtures/bad-letters.ts';
import { badFiles, badHeaders, badPages, faultsOfSite, hostingFaults } from '../fixtures/bad-output.ts';
import { badShapes } from '../fixtures/bad-shapes.ts';
import { type Files, goodContent, replaceIn, today } from '../fixtures/good-content.ts';

/** Where the messages of the checks, of the build and of the commands that write content are worded. */
export const worded = [
  'src/lib/content/body-rules.ts',
  'src/lib/content/check.ts',
  'src/lib/content/entry.ts',
  'src/lib/content/prose.ts',
  'src/lib/content/yaml.ts',
  'src/lib/records/parse.ts',
  'src/lib/records/figures.ts',
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
  'src/lib/letters/check.ts',
  'src/schemas/letter.ts',
  'src/schemas/triage.ts',
  'src/schemas/verify.ts',
  'src/lib/verify/read.ts',
  'src/lib/output/check-output.ts',
  'src/lib/output/check-policy.ts',
  'src/lib/output/check-weight.ts',
  'src/lib/hosting/headers-file.ts',
  'src/lib/hosting/write-hosting.ts',
  'src/lib/addresses/deployment.ts',
  'src/lib/author/fields.ts',
  'src/lib/author/create.ts',
  'src/lib/author/run.ts',
  'src/lib/addresses/write-lock.ts',
  'src/lib/addresses/lock-file.ts',
  'src/lib/changes/lock-file.ts',
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
export async function listMessages(): Promise<Message[]> {
  const said = sayAll();
  for (const one of Object.values(saidByCommands).flat()) said.push(await hear(one));
  return worded.flatMap((file) =>
    literalsOf(file).map(({ words, pattern }) => ({ file, words, example: said.find((one) => pattern.test(one)) })),
  );
}

/** All that the bad fixtures make the gates say. */
function sayAll(): string[] {
  const changes = [
    ...badContent.map(({ change }) => change),
    ...badCopy.map(({ bad }) => bad),
    ...[...badLetterShapes, ...badLetters].map(({ change }) => change),
    ...badShapes.map(
      ([file, from, to]) =>
        (files: Files) =>
          replaceIn(files, file, from, to),
    ),
  ];
  // No schema of ours needs the last resort; one without words of its own does.
  const { faults } = parseYaml('content/a.yaml', 'a: 1', z.strictObject({ a: z.literal(2) }));
  const built = [
    ...badPages.flatMap(({ change, base }) => faultsOfSite(change, base)),
    ...badFiles.flatMap(({ change }) => hostingFaults(change)),
    ...badHeaders.flatMap(({ text }) => checkHeadersFile(text)),
  ];
  const said = [...faults, ...built].map(({ message }) => message);
  return changes.reduce((all, change) => {
    const files = goodContent();
    change(files);
    return [...all, ...[...checkContent({ files }, today), ...checkCopy({ files })].map(({ message }) => message)];
  }, said);
}

/** What the code names or compares, and never reports: names of groups, values of fields. */
const values = ['找客服', '解决问题', '更好地沟通', '平台之外', '公开资料核对', 'App 内实看', '无日期', '非官方'];
const isValue = (words: string) => values.includes(words) || /^\p{Script=Han}{1,2}$/u.test(words);

/** String literals with Chinese in them that are messages or parts of one, not values. */
function literalsOf(file: string): { words: string; pattern: RegExp }[] {
  const source = ts.createSourceFile(file, readFileSync(`${root}${file}`, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[][] = [];
  const visit = (node: ts.Node) => {
    // What `npm run new` asks, its examples of answers, and the head of a lock report nothing.
    if (ts.isPropertyAssignment(node) && ['ask', 'hint'].includes(node.name.getText())) return;
    if (ts.isVariableDeclaration(node) && node.name.getText() === 'heading') return;
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) found.push([node.text]);
    else if (ts.isTemplateExpression(node))
      found.push([node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]);
    ts.forEachChild(node, visit);
  };
  visit(source);
  const isMessage = (parts: string[]) => /\p{Script=Han}/u.test(parts.join('')) && !isValue(parts.join(''));
  const escapePattern = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const unique = new Map(found.filter(isMessage).map((parts) => [parts.join('〈…〉'), parts]));
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
      '这个文件由 `npm run messages` 从代码和测试样例生成，不要手改。`npm run check`、`npm run lint`、`npm run build` 报的每一种错，`npm run new`、`npm run addresses`、`npm run records`、`npm run verify` 说的话，都在这里，〈…〉处填着当时的词；「例」是测试里的坏样例真的报出来的那一句。',
      ...sections,
      '',
    ]
      .join('\n\n')
      .replaceAll('<', '&lt;')
      .trimEnd() + '\n'
  );
}

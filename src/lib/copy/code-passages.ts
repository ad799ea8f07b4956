import ts from 'typescript';
import type { Passage } from './passages.ts';

/** Files of the site's own words: what its code shows, apart from content. */
export const isWordsFile = (file: string): boolean => /^src\/text\/[^/]+\.ts$/.test(file);

/**
 * Every Chinese text in a file of words. A blank (`${days}`) is written as a citation, which no rule looks into. Only a
 * text that stands in the file as it reads has a place there, and can be repaired without a look.
 */
export function codePassages(file: string, source: string): Passage[] {
  const tree = ts.createSourceFile(file, source, ts.ScriptTarget.Latest, true);
  const passages: Passage[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node) || ts.isTemplateExpression(node))
      add(node);
    ts.forEachChild(node, visit);
  };
  const add = (node: ts.StringLiteral | ts.TemplateLiteral): void => {
    const start = node.getStart(tree) + 1;
    const written = source.slice(start, node.end - 1);
    const masked = ts.isTemplateExpression(node) ? maskBlanks(node, tree, start, written) : written;
    const text = masked.replaceAll(String.raw`\n`, '\n');
    if (!/\p{Script=Han}/u.test(text)) return;
    const { line } = tree.getLineAndCharacterOfPosition(start);
    passages.push({ file, line: line + 1, offset: text === written ? start : undefined, text, field: 'text' });
  };
  visit(tree);
  return passages;
}

function maskBlanks(node: ts.TemplateExpression, tree: ts.SourceFile, start: number, written: string): string {
  let text = written;
  for (const { expression, literal } of node.templateSpans.toReversed()) {
    const from = expression.getFullStart() - '${'.length - start;
    const to = literal.getStart(tree) + '}'.length - start;
    text = `${text.slice(0, from)}((blank))${text.slice(to)}`;
  }
  return text;
}

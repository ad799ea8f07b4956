import { expect, test } from 'vitest';
import { checkBody } from '../../../../src/lib/content/body-rules.ts';
import { parseBody } from '../../../../src/lib/content/mdx.ts';

/** Faults of a section's body; a body that MDX cannot read is a fault of its own (src/lib/content/check.ts says so in Chinese). */
function faultsOf(body: string): string[] {
  try {
    const root = parseBody(`${body}\n\n<IfNot>\n\n再问一次。\n\n</IfNot>\n`);
    return checkBody(root, { file: 'x.mdx', lineOffset: 0, isSection: true, isAddress: () => true }).map(
      ({ message }) => message,
    );
  } catch (error) {
    return [`读不懂：${(error as Error).message}`];
  }
}

for (const [name, body] of [
  ['a script', '<script>alert(1)</script>'],
  ['a script in a sentence', '先看 <script>alert(1)</script> 这里'],
  ['an event handler', '<img src="x" onerror="alert(1)" />'],
  ['an event handler on a component', '<Alert rank="note" onclick={alert(1)}>小心</Alert>'],
  ['a value that is computed', '<Plain reason={process.exit(1)}>三天</Plain>'],
  ['spread attributes', '<Alert rank="note" {...globalThis}>小心</Alert>'],
  ['an iframe', '<iframe srcdoc="<p>1</p>" />'],
  ['a style element', '<style>main { display: none }</style>'],
  ['a style attribute', '<p style="color: red">红</p>'],
  ['a link that runs', '[点这里](javascript:alert(1))'],
  ['a link that runs, disguised', '[点这里](JaVaScRiPt&#58;alert(1))'],
  ['a link of data', '[点这里](data:text/html,<b>1</b>)'],
  ['a link to another host', '[点这里](https://planted.example)'],
  ['a link without a scheme', '[点这里](//planted.example)'],
  ['an autolink that runs', '<javascript:alert(1)>'],
  ['a reference that runs', '[点这里][1]\n\n[1]: javascript:alert(1)'],
  ['a picture', '![图](https://planted.example/x.png)'],
  ['an expression', '一共 {7 * 7} 元'],
  ['a template of two braces', '{{7*7}}'],
  ['an import', 'import x from "node:fs"'],
  ['an export', 'export const x = 1'],
  ['a comment that hides', '<!-- 藏 -->'],
  ['a component of somebody’s own', '<Evil />'],
] as const)
  test(`${name} in a body is a fault`, () => expect(faultsOf(body)).not.toEqual([]));

for (const [name, body] of [
  ['markup as code', '写着 `<script>alert(1)</script>` 的短信'],
  ['markup in entities', '写着 &lt;script&gt; 的短信'],
  ['other template syntax', '短信里有 $(7*7)、<%%>'.replace('<%%>', '#[7]')],
] as const)
  test(`${name} is text`, () => {
    expect(faultsOf(body)).toEqual([]);
    expect(JSON.stringify(parseBody(body))).not.toMatch(/"type":"(html|mdx)/);
  });

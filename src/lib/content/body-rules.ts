import type { Link, Root, Text } from 'mdast';
import { pictureComponents } from '../pictures/in-bodies.ts';
import type { Fault } from './faults.ts';
import { elementAttribute, elementName, hasComputedAttribute, walk } from './mdx.ts';

/** Components that authors may write (src/components/mdx/index.ts maps them). */
export const authorComponents = ['IfNot', 'Alert', 'NumberCard', 'RuleLine', 'Plain', ...pictureComponents];

/** CommonMark opens and closes no emphasis between a Chinese character and punctuation. */
export const boldTrap = '“**”紧贴全角标点，加粗不会生效：把标点放到 ** 外面，如 **注意**：';

interface BodyContext {
  file: string;
  /** Added to line numbers of the body. */
  lineOffset: number;
  /** Whether the file is a section (an article's introduction has no 「不行的话」). */
  isSection: boolean;
  /** Whether an internal address (`scams/first`, `find`) exists. */
  isAddress: (address: string) => boolean;
  /** Where a published address that is no page any more has moved. */
  movedTo?: (address: string) => string | undefined;
}

/** Rules about the shape of a body: no headings, no HTML or scripts, links by address, `**` that works. */
export function checkBody(root: Root, context: BodyContext): Fault[] {
  const faults: Fault[] = [];
  walk(root, (node) => {
    const line = (node.position?.start.line ?? 1) + context.lineOffset;
    const add = (message: string) => faults.push({ file: context.file, line, message });
    const name = elementName(node);
    if (name !== undefined) {
      if (!authorComponents.includes(name)) add(`不能用 <${name}>，正文里只能用 ${authorComponents.join('、')}`);
      if (hasComputedAttribute(node)) add(`<${name}> 的属性只能写成 名字="文字"，不能用花括号`);
      if (name === 'Plain' && !elementAttribute(node, 'reason'))
        add('<Plain> 要写 reason="…"，说明这里为什么不需要出处');
      if (name === 'Alert' && !['danger', 'warn', 'note'].includes(elementAttribute(node, 'rank') ?? '')) {
        add('<Alert> 的 rank 只能是 danger、warn、note');
      }
    }
    switch (node.type) {
      case 'heading':
        add('正文里不能有标题：一节只有一个标题，就是 title；要分层就用列表，或者分成两节');
        break;
      case 'link':
        checkLink(node, context, add);
        break;
      case 'image':
      case 'imageReference':
      case 'linkReference':
      case 'definition':
        add('正文里不能放图片和引用式链接');
        break;
      case 'html':
      case 'mdxjsEsm':
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        add('正文里不能写 HTML、import、export 和花括号；要引用记录就写 ((编号))');
        break;
      case 'text':
        checkText(node, add);
        break;
    }
  });
  const last = root.children.at(-1);
  if (context.isSection && (!last || elementName(last) !== 'IfNot')) {
    faults.push({ file: context.file, message: '最后要有 <IfNot>……</IfNot>，告诉读者不行的话找谁' });
  }
  return faults;
}

function checkLink(node: Link, context: BodyContext, add: (message: string) => void): void {
  const address = node.url;
  if (!/^[a-z0-9-]+(\/[a-z0-9-]+)?$/.test(address)) {
    add(`链接“${address}”写法不对：站内链接写成 文章/小节，首尾不带斜杠；站外网址写进记录，用 ((编号)) 引用`);
  } else if (!context.isAddress(address)) {
    const now = context.movedTo?.(address);
    add(
      now === undefined
        ? `链接“${address}”没有这一页，检查文章名和小节名`
        : `链接“${address}”已经搬到“${now}”，改成新地址`,
    );
  }
}

function checkText(node: Text, add: (message: string) => void): void {
  if (node.value.includes('**')) add(boldTrap);
  const raw = /https?:\/\/\S+|www\.\S+/.exec(node.value);
  if (raw) add(`正文里有网址“${raw[0]}”：网址写进记录，用 ((编号)) 引用`);
}

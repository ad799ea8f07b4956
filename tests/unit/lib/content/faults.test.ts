import { expect, test } from 'vitest';
import { formatFaults } from '../../../../src/lib/content/faults.ts';

test('groups faults by file, in the order of lines', () => {
  expect(
    formatFaults([
      { file: 'content/b.mdx', line: 9, message: '晚' },
      { file: 'content/a.mdx', message: '没有行' },
      { file: 'content/b.mdx', line: 2, message: '早' },
    ]),
  ).toBe(`content/a.mdx
  没有行

content/b.mdx
  第 2 行：早
  第 9 行：晚

内容检查没有通过：2 个文件，3 处。改好再来，旧的 dist/ 没有动。`);
});

test('prints the same fault of the same line once', () => {
  const fault = { file: 'content/a.mdx', line: 1, message: '错' };
  expect(formatFaults([fault, fault]).match(/第 1 行：错/g)).toHaveLength(1);
});

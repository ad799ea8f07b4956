import { expect, test } from 'vitest';
import { faultPage } from '../../../../src/lib/content/fault-page.ts';

test('tells every fault, and writes what an author wrote as text', () => {
  const page = faultPage([{ file: 'content/a.yaml', line: 3, message: '不能用 <b>"&' }], '/@vite/client');
  expect(page).toContain('content/a.yaml\n  第 3 行：不能用 &#60;b&#62;&#34;&#38;');
  expect(page).toContain('src="/@vite/client"');
});

import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { FileSystemConfigLoader, HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { readPages } from '../../src/lib/output/pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('every page of dist/ is valid HTML by .htmlvalidate.mjs', { timeout: 300_000 }, async () => {
  expect(existsSync(`${root}dist/index.html`), '先运行 npm run build').toBe(true);
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const pages = readPages(`${root}dist`);
  expect(pages.length).toBeGreaterThan(140);
  const faults: string[] = [];
  for (const { file, html } of pages) {
    const { results } = await validator.validateString(html, `${root}dist/${file}`);
    for (const { messages } of results)
      for (const { ruleId, message, selector } of messages) faults.push(`${file}: ${ruleId}: ${message} (${selector})`);
  }
  expect(faults).toEqual([]);
});

test('a fault would be found', async () => {
  const validator = new HtmlValidate(new FileSystemConfigLoader());
  const { valid } = await validator.validateString('<p><div></div></p>', `${root}dist/planted.html`);
  expect(valid).toBe(false);
});

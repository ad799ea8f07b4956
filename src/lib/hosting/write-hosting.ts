import { readdirSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Fault } from '../content/faults.ts';
import { type BuiltPage, readPages } from '../output/pages.ts';
import { type Hosting, headerRules } from './headers.ts';
import { checkHeadersFile, formatHeadersFile, headersFile } from './headers-file.ts';
import { inlineHashes, joinHashes } from './inline.ts';
import { formatNginx, mediaTypes, nginxFile } from './nginx.ts';
import { contentSecurityPolicy } from './policy.ts';

/** Where the policy goes: before anything that it governs. */
const start = '<meta charset="utf-8">';

/**
 * Writes the policy into every page, and the files by which hosts send it as headers, from the HTML as it was
 * emitted. No HTML, script or style may change after this.
 * @param dir the built site
 */
export function writeHosting(dir: string, site: Pick<Hosting, 'base' | 'isSecure'>): Fault[] {
  const pages = readPages(dir).map((page) => ({ page, hashes: inlineHashes(page.tree) }));
  const faults = pages.flatMap(({ page, hashes }) => addMeta(dir, page, contentSecurityPolicy(hashes, 'meta')));
  const rules = headerRules({ ...site, hashes: joinHashes(pages.map(({ hashes }) => hashes)) });
  const headers = formatHeadersFile(rules);
  writeFileSync(join(dir, headersFile), headers);
  writeFileSync(join(dir, nginxFile), formatNginx(rules, site.base));
  return [...faults, ...checkHeadersFile(headers), ...checkTypes(dir)];
}

function addMeta(dir: string, { file, html }: BuiltPage, policy: string): Fault[] {
  if (html.split(start).length !== 2) return [{ file, message: `页面要有一个 ${start}，内容安全策略写在它后面` }];
  const metas = `${start}<meta http-equiv="content-security-policy" content="${policy}"><meta name="referrer" content="no-referrer">`;
  writeFileSync(
    join(dir, file),
    html.replace(start, () => metas),
  );
  return [];
}

/** A file whose type nobody told the host arrives as a download. */
function checkTypes(dir: string): Fault[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && ![headersFile, nginxFile].includes(entry.name))
    .filter((entry) => mediaTypes[extname(entry.name).slice(1)] === undefined)
    .map((entry) => ({
      file: entry.name,
      message: '不认识这种文件：把它的类型写进 src/lib/hosting/nginx.ts 的 mediaTypes',
    }));
}

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { select, selectAll } from 'hast-util-select';
import type { Fault } from '../content/faults.ts';
import { headersFile } from '../hosting/headers-file.ts';
import { inlineHashes } from '../hosting/inline.ts';
import type { BuiltPage } from './pages.ts';

/** Elements that load or change what no policy of ours foresees. */
const unwanted = 'base, iframe, frame, object, embed, applet';

/**
 * Whether every page works under the policy that it states and under the one that hosts send, and holds nothing
 * that either would refuse: an engine refuses in silence.
 */
export function checkPolicy(pages: readonly BuiltPage[], dir: string): Fault[] {
  const path = join(dir, headersFile);
  const sent = existsSync(path) ? /^ {2}Content-Security-Policy: (.+)$/m.exec(readFileSync(path, 'utf8'))?.[1] : '';
  if (!sent) return [{ file: headersFile, message: '没有内容安全策略（Content-Security-Policy）' }];
  return pages.flatMap((page) => [...checkHashes(page, sent), ...checkMarkup(page)]);
}

function checkHashes({ file, html, tree }: BuiltPage, sent: string): Fault[] {
  const meta = select('head > meta[http-equiv=content-security-policy]', tree);
  const stated = String(meta?.properties.content ?? '');
  if (!stated) return [{ file, message: '页面里没有内容安全策略' }];
  const start = html.slice(0, html.search(/content-security-policy/i));
  if (/<(script|style|link)\b/i.test(start)) return [{ file, message: '内容安全策略要写在脚本和样式之前' }];
  const { scripts, styles } = inlineHashes(tree);
  const policies = [stated, sent];
  return [
    ...[...scripts, ...styles]
      .filter((hash) => policies.some((policy) => !policy.includes(hash)))
      .map((hash) => ({ file, message: `页内脚本或样式 ${hash} 不在内容安全策略里，浏览器不会用它` })),
    ...(policies.some((policy) => /'unsafe-(inline|eval|hashes)'/.test(policy))
      ? [{ file, message: '内容安全策略里不能有 unsafe-inline、unsafe-eval、unsafe-hashes' }]
      : []),
  ];
}

function checkMarkup({ file, tree }: BuiltPage): Fault[] {
  const faults: Fault[] = [];
  for (const element of selectAll('*', tree)) {
    const { tagName, properties } = element;
    for (const [name, value] of Object.entries(properties)) {
      if (/^on/i.test(name)) faults.push({ file, message: `<${tagName}> 带着事件属性 ${name}，策略不许它运行` });
      else if (name === 'style') faults.push({ file, message: `<${tagName}> 带着 style 属性，写进样式文件` });
      else if (['href', 'src', 'action', 'formAction', 'xLinkHref'].includes(name) && isActive(String(value)))
        faults.push({ file, message: `<${tagName}> 的地址“${String(value).slice(0, 40)}”会运行脚本，不允许` });
    }
  }
  for (const { tagName } of selectAll(unwanted, tree)) faults.push({ file, message: `不能用 <${tagName}>` });
  return faults;
}

/** Engines ignore blanks and control characters before and inside a scheme. */
const isActive = (address: string): boolean => {
  const bare = [...address].filter((char) => char > ' ').join('');
  return /^(javascript|vbscript|data):/i.test(bare);
};

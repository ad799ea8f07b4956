import type { Fault } from '../content/faults.ts';
import type { HeaderRule } from './headers.ts';

/** Name of the file below the site's root. */
export const headersFile = '_headers';

/** Cloudflare's limits: https://developers.cloudflare.com/pages/configuration/headers/ */
const lineLimit = 2000;
const ruleLimit = 100;

/** The rules as Netlify and Cloudflare Pages read them. */
export const formatHeadersFile = (rules: readonly HeaderRule[]): string =>
  [
    '# Written by the build (src/lib/hosting). Netlify and Cloudflare Pages read this file.',
    ...rules.flatMap(({ pattern, headers }) => [pattern, ...headers.map(([name, value]) => `  ${name}: ${value}`)]),
    '',
  ].join('\n');

/** What a host would silently leave out. */
export function checkHeadersFile(text: string): Fault[] {
  const lines = text.split('\n');
  const rules = lines.filter((line) => line.startsWith('/')).length;
  return [
    ...lines
      .filter((line) => line.length > lineLimit)
      .map((line) => ({
        file: headersFile,
        message: `“${line.trim().split(':')[0]}”有 ${line.length} 个字符，超过 ${lineLimit}：托管平台会丢掉它。页内脚本和样式太多了，改成文件`,
      })),
    ...(rules > ruleLimit ? [{ file: headersFile, message: `有 ${rules} 条规则，超过 ${ruleLimit}` }] : []),
  ];
}

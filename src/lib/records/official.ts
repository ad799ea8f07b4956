import { type OfficialDomains, officialDomainsSchema } from '../../schemas/official-domains.ts';
import type { Source } from '../../schemas/record.ts';
import type { Fault } from '../content/faults.ts';
import { nearest } from '../content/nearest.ts';
import { parseYaml } from '../content/yaml.ts';
import type { ParsedRecords } from './parse.ts';

export const officialDomainsFile = 'content/official-domains.yaml';

/** Whether every claim rests on what its standing says, as far as its sources show. */
export function checkOfficial(text: string, { records, lineOf }: ParsedRecords): Fault[] {
  const { data, faults } = parseYaml(officialDomainsFile, text, officialDomainsSchema);
  if (!data) return faults;
  for (const record of records.values()) {
    const file = `content/${record.file}.yaml`;
    const add = (field: string, message: string) =>
      faults.push({ file, line: lineOf(record.id, field), message: `“${record.id}”${message}` });
    for (const claim of record.claims) {
      for (const { issuer } of claim.sources) {
        if (issuer === undefined || issuer in data.publicBodies) continue;
        const guess = nearest(issuer, Object.keys(data.publicBodies));
        add(
          'claims',
          `的 issuer“${issuer}”不在 ${officialDomainsFile} 的 publicBodies 里${guess ? `，是否想写“${guess}”？` : '：只有公共机构的公告能靠转载，公司的要看它自己的网站或 App'}`,
        );
      }
      if (claim.standing === 'independent-lists' && !areSeveral(claim.sources))
        add(
          'claims',
          `里“${claim.said}”的 standing 写了 independent-lists，可是只有一个来源：写出另一个互不抄袭的，没有就改成 reposts`,
        );
      if (claim.standing !== 'official-page') continue;
      const owner = record.file === 'numbers' ? claim.said : undefined;
      if (claim.sources.some((source) => isOwnWord(source, owner, data))) continue;
      add(
        'claims',
        `里“${claim.said}”的 standing 写了 official-page，可是没有一个来源是它自己的：address 要在 ${officialDomainsFile} 里它的域名下，或者写法律原文的条号，或者写 seenIn: app、date 和 screen；都没有就改成 independent-lists 或 reposts`,
      );
    }
    const isSeen = record.claims.some(({ sources }) => sources.some(({ seenIn }) => seenIn === 'app'));
    if (record.checkedBy === 'App 内实看' && !isSeen)
      add(
        'checkedBy',
        '写的是 App 内实看，可是没有一个来源写着 seenIn: app、date 和 screen：补上看到了什么，或者改回 公开资料核对',
      );
  }
  return faults;
}

/** Two sources, or one whose title says that it stands for several. */
const areSeveral = (sources: readonly Source[]): boolean =>
  sources.length > 1 || sources.some(({ title }) => /[二两三四五六七八九十几多]\s*[个家份处]/.test(title));

/**
 * Whether a source is the owner's own page, the text of a law, the owner's App as someone saw it, or a notice of a
 * public body.
 * @param owner whose number it is said to be; missing for rules and statements, where any listed owner speaks for itself
 */
function isOwnWord(source: Source, owner: string | undefined, { owners, publicBodies }: OfficialDomains): boolean {
  if (source.seenIn === 'app' || isLawText(source.title)) return true;
  if (source.issuer !== undefined) return source.issuer in publicBodies;
  if (source.address === undefined) return false;
  const own = Object.entries(owners).filter(([name]) => owner === undefined || owner === name);
  return [...own, ...Object.entries(publicBodies)].some(([, { domains }]) =>
    domains.some((domain) => isUnder(source.address as string, domain)),
  );
}

/** `《电子商务法》第四十九条`, `《…规定》全文`: the text itself, not a retelling. */
export const isLawText = (title: string): boolean =>
  /^《[^》]*(?:法|条例|办法|规定|解释)[^》]*》(?:第[〇零一二三四五六七八九十百]+条|全文)/.test(title) &&
  !/转述|未读到/.test(title);

/** Whether an address lies on a domain or below it; after a slash only in that account's folder. */
export function isUnder(address: string, domain: string): boolean {
  const { hostname, pathname } = new URL(address);
  const [host = '', ...path] = domain.toLowerCase().split('/');
  const isHost = hostname === host || hostname.endsWith(`.${host}`);
  return isHost && (path.length === 0 || `${pathname.toLowerCase()}/`.startsWith(`/${path.join('/')}/`));
}

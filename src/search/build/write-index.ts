import { readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { close, createIndex } from 'pagefind';
import { type Article, allSections, type Section } from '../../lib/guide/guide.ts';
import { readingText, readPages } from '../../lib/output/pages.ts';
import type { Language } from '../language.ts';
import { normalise } from '../normalise.ts';
import { weights } from '../sources/table.ts';
import { initialTokens, soundTokens, textTokens } from '../tokens.ts';

/** The version whose behaviour the search relies on; another one stops the build. */
const engineVersion = '1.6.0';

/** What Pagefind writes about itself (pagefind-entry.json). */
interface PagefindEntry {
  version: string;
  languages: Record<string, { hash: string }>;
}

/** Pagefind's own interfaces; the guide has one of its own. */
const ownInterface = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\./;

/**
 * Writes Pagefind's index over all section pages into `<dir>/pagefind`: one record of ASCII tokens a section.
 * @returns Pagefind's name of its index, and of each section's record by section id
 * @throws Error where a page is missing, Pagefind reports a fault, or another version wrote the index
 */
export async function writeSearchIndex(
  dir: string,
  guide: readonly Article[],
  language: Language,
): Promise<{ index: string; fragments: Map<string, string> }> {
  const pages = new Map(readPages(dir).map((page) => [page.address, page]));
  const groups = new Map(guide.map(({ id, shortTitle }) => [id, shortTitle]));
  const sections = allSections(guide);
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  for (const section of sections) {
    const page = pages.get(`${section.id}/`);
    const body = page && select('[data-section-body]', page.tree);
    if (!body) throw new Error(`No page was built for section "${section.id}"`);
    const content = recordHtml(section, groups.get(section.articleId) ?? '', readingText(body as Element), language);
    const { errors: faults } = await index.addHTMLFile({ url: `/${section.id}/`, content });
    if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { version, languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as PagefindEntry;
  if (version !== engineVersion) throw new Error(`Pagefind ${version} wrote the index, ${engineVersion} is required`);
  const [hash, ...others] = Object.values(languages).map((language) => language.hash);
  if (!hash || others.length > 0) throw new Error('Pagefind wrote more or fewer than one index');
  const names = fragmentNames(files);
  if (names.size !== sections.length || names.size === 0)
    throw new Error(`Pagefind indexed ${names.size} of ${sections.length} sections`);
  const outputPath = join(dir, 'pagefind');
  await index.writeFiles({ outputPath });
  for (const name of readdirSync(outputPath)) if (ownInterface.test(name)) rmSync(join(outputPath, name));
  await close();
  return { index: hash, fragments: names };
}

/** A fragment is gzip over `pagefind_dcd` and JSON; its file name is the id that a result has in the browser. */
function fragmentNames(files: readonly { path: string; content: Uint8Array }[]): Map<string, string> {
  const names = new Map<string, string>();
  for (const { path, content } of files) {
    const name = /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (!name) continue;
    const text = new TextDecoder().decode(gunzipSync(content));
    const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
    names.set(url.replace(/^\/|\/$/g, ''), name);
  }
  return names;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

/** The whole text is indexed by its pairs, each once: that halves the index. A single character is found by the pairs that begin with it. */
const isNoSingle = (token: string) => !token.startsWith('u');

function recordHtml(section: Section, group: string, text: string, language: Language): string {
  const { title, answer, aliases, phrases } = section;
  const plain = (value: string) => textTokens(normalise(value, language));
  const named = (value: string) => {
    const tidy = normalise(value, language);
    return [...textTokens(tidy), ...soundTokens(tidy, language), ...initialTokens(tidy, language)];
  };
  const block = (weight: number, tokens: readonly string[]) =>
    `<p data-pagefind-weight="${weight}">${tokens.join(' ')}</p>`;
  const datum = (kind: 'meta' | 'filter', name: string, value: string) =>
    `<span data-pagefind-${kind}="${name}[data-value]" data-value="${escapeHtml(value)}"></span>`;
  return `<!doctype html><html lang="zh-CN"><head><title></title></head><body><main data-pagefind-body>
${datum('meta', 'title', title)}${datum('meta', 'group', group)}${datum('meta', 'answer', answer)}${datum('filter', 'text', text)}
${block(weights.title, named(title))}
${block(weights.alias, [...aliases, ...phrases].flatMap(named))}
${block(weights.answer, [...plain(answer), ...soundTokens(normalise(answer, language), language)])}
${block(1, [...new Set(plain(text))].filter(isNoSingle))}</main></body></html>`;
}

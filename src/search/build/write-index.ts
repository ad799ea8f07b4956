import { join } from 'node:path';
import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { toString as textOf } from 'hast-util-to-string';
import { close, createIndex } from 'pagefind';
import type { Article } from '../../lib/guide/guide.ts';
import { readPages } from '../../lib/output/pages.ts';

/** The version whose behaviour the search relies on; another one stops the build. */
const engineVersion = '1.6.0';

/**
 * Writes Pagefind's index over all section pages into `<dir>/pagefind`: title, answer, aliases and the built text.
 * @throws Error where a page is missing, Pagefind reports a fault, or another version wrote the index
 */
export async function writeSearchIndex(dir: string, guide: readonly Article[]): Promise<void> {
  const pages = new Map(readPages(dir).map((page) => [page.address, page]));
  const { index, errors } = await createIndex({ forceLanguage: 'zh-cn' });
  if (!index) throw new Error(`Pagefind did not start: ${errors.join('; ')}`);
  let count = 0;
  for (const article of guide) {
    for (const section of article.sections) {
      const page = pages.get(`${section.id}/`);
      const body = page && select('[data-section-body]', page.tree);
      if (!body) throw new Error(`No page was built for section "${section.id}"`);
      const content = sectionHtml(
        section.title,
        article.shortTitle,
        section.answer,
        section.aliases,
        textOf(body as Element),
      );
      const { errors: faults } = await index.addHTMLFile({ url: `/${section.id}/`, content });
      if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
      count++;
    }
  }
  const { files, errors: faults } = await index.getFiles();
  if (faults.length > 0) throw new Error(`Pagefind: ${faults.join('; ')}`);
  const entry = files.find(({ path }) => path === 'pagefind-entry.json');
  const { version, languages } = JSON.parse(new TextDecoder().decode(entry?.content)) as {
    version: string;
    languages: Record<string, { page_count: number }>;
  };
  const indexed = Object.values(languages).reduce((sum, language) => sum + language.page_count, 0);
  if (version !== engineVersion) throw new Error(`Pagefind ${version} wrote the index, ${engineVersion} is required`);
  if (indexed !== count || count === 0) throw new Error(`Pagefind indexed ${indexed} of ${count} sections`);
  await index.writeFiles({ outputPath: join(dir, 'pagefind') });
  await close();
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

function sectionHtml(title: string, article: string, answer: string, aliases: readonly string[], body: string): string {
  const meta = [
    ['title', title],
    ['article', article],
    ['answer', answer],
  ]
    .map(
      ([name, value]) =>
        `<span data-pagefind-meta="${name}[data-value]" data-value="${escapeHtml(value as string)}"></span>`,
    )
    .join('');
  return `<!doctype html><html lang="zh-CN"><head><title>${escapeHtml(title)}</title></head><body><main data-pagefind-body>${meta}
<p data-pagefind-weight="6">${escapeHtml(title)}</p><p data-pagefind-weight="2">${escapeHtml(answer)}</p>
${aliases.map((alias) => `<p data-pagefind-weight="5">${escapeHtml(alias)}</p>`).join('')}
<p>${escapeHtml(body)}</p></main></body></html>`;
}

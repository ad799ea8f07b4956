// How often the right section comes first. MODE=table|fulltext|plain leaves out a source, or Intl.Segmenter.
import { dist } from '../project.mjs';
import { ask, fingerprint, printQuality, resultsPage } from './queries.mjs';
import { openBrowser, serveSite } from './site.mjs';

export async function benchQuality(rows, mode = 'both') {
  const site = await serveSite(dist);
  const browser = await openBrowser();
  try {
    const page = await browser.newPage({ locale: 'zh-CN' });
    if (mode === 'table') await page.route('**/pagefind/**', (route) => route.abort());
    if (mode === 'fulltext') await page.route('**/search/table.json', (route) => route.abort());
    if (mode === 'plain') await page.addInitScript(() => Object.assign(Intl, { Segmenter: undefined }));
    await page.goto(`${site.origin}${resultsPage}`);
    const answers = [];
    for (const { query } of rows) answers.push(await page.evaluate(ask, query));
    printQuality(rows, answers);
    console.log(`fingerprint of all lists (${mode}): ${fingerprint(answers)}`);
  } finally {
    await browser.close();
    site.stop();
  }
}

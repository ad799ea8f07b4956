// The same lists in every engine: asks Chromium, Firefox and WebKit the dev queries and names what differs.
import { dist } from '../project.mjs';
import { ask, fingerprint, resultsPage } from './queries.mjs';
import { engines } from './remote.mjs';
import { serveSite } from './site.mjs';

/** WebKit lets a page change its address a hundred times in half a minute; each query does so twice. */
const asksBetweenLoads = 40;

export async function benchEngines(rows) {
  const queries = rows.filter(({ set }) => set === 'dev').map(({ query }) => query);
  const site = await serveSite(dist);
  const all = {};
  for (const [name, open] of Object.entries(engines)) {
    try {
      const browser = await open();
      const answers = [];
      try {
        for (const [i, query] of queries.entries()) {
          if (i % asksBetweenLoads === 0) await browser.goto(`${site.origin}${resultsPage}`);
          answers.push(await browser.evaluate(ask, query));
        }
      } finally {
        await browser.close();
      }
      all[name] = answers;
      console.log(`${name}: ${answers.length} queries, fingerprint ${fingerprint(answers)}`);
    } catch (error) {
      console.log(`${name}: not compared. ${error.message}`);
    }
  }
  for (const [name, answers] of Object.entries(all))
    for (const [i, { found }] of answers.entries())
      if (found.join() !== all.Chromium?.[i].found.join()) console.log(`  ${name} differs: ${queries[i]}`);
  site.stop();
}

// Measures the search on the built site in real browsers:
//   npm run bench:search                 quality of all queries, then bytes and times
//   npm run bench:search -- quality [file.tsv]   (MODE=table|fulltext|plain leaves out a source, or Intl.Segmenter)
//   npm run bench:search -- speed | growth | engines
//   npm run bench:search -- growth 100           one size alone
import { benchEngines } from './bench/engines.mjs';
import { benchGrowth } from './bench/growth.mjs';
import { benchQuality } from './bench/quality.mjs';
import { readQueries } from './bench/queries.mjs';
import { benchSpeed } from './bench/speed.mjs';
import { root } from './project.mjs';

const [part = 'all', argument] = process.argv.slice(2);
const isFile = argument !== undefined && part !== 'growth';
const rows = readQueries(isFile ? argument : `${root}/tests/fixtures/queries.tsv`);
const parts = {
  quality: () => benchQuality(rows, process.env.MODE),
  speed: () => benchSpeed(rows),
  growth: () => benchGrowth(rows, argument ? [Number(argument)] : [1, 10, 100]),
  engines: () => benchEngines(rows),
};
for (const name of part === 'all' ? ['quality', 'speed'] : [part]) {
  if (!parts[name]) throw new Error(`Unknown part "${name}": ${Object.keys(parts).join(', ')}`);
  await parts[name]();
}

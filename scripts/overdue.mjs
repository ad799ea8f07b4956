// Lists what has not been checked for too long. Exits 0 whatever is listed: age is a warning, never a fault.
//   npm run overdue -- --on 2027-06-01    as of that day
import { parseArgs } from 'node:util';
import { printError, root } from './project.mjs';

try {
  const { values } = parseArgs({ options: { on: { type: 'string' }, github: { type: 'boolean' } } });
  const { dayString, todayInChina } = await import('../src/schemas/dates.ts');
  const { readGuideFiles } = await import('../src/lib/content/guide-files.ts');
  const { readRecords } = await import('../src/lib/records/read.ts');
  const { findOverdue, formatOverdue, githubWarnings } = await import('../src/lib/age/overdue.ts');
  const day = values.on ?? todayInChina();
  // Compared with what is no day, everything would count as checked.
  if (!dayString.safeParse(day).success) {
    console.error(`--on“${day}”不是日期：写成 2026-11-22 这样，月和日都是两位，而且要真有这一天。`);
    process.exit(1);
  }
  const articles = readGuideFiles(root);
  const sections = articles.flatMap((article) => article.sections);
  const records = readRecords(root);
  const list = findOverdue(records, [...articles, ...sections], day);
  if (values.github) console.log(githubWarnings(list));
  console.log(formatOverdue(list, records.size + sections.length));
} catch (error) {
  printError(error);
  process.exitCode = 1;
}

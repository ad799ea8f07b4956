// Lists what has not been checked for too long. Always exits 0: age is a warning, never a fault.
import { parseArgs } from 'node:util';
import { printError, root } from './project.mjs';

try {
  const { values } = parseArgs({ options: { on: { type: 'string' }, github: { type: 'boolean' } } });
  const { todayInChina } = await import('../src/schemas/dates.ts');
  const { readGuideFiles } = await import('../src/lib/content/guide-files.ts');
  const { readRecords } = await import('../src/lib/records/read.ts');
  const { findOverdue, formatOverdue, githubWarnings } = await import('../src/lib/age/overdue.ts');
  const articles = readGuideFiles(root);
  const sections = articles.flatMap((article) => article.sections);
  const records = readRecords(root);
  const list = findOverdue(records, [...articles, ...sections], values.on ?? todayInChina());
  if (values.github) console.log(githubWarnings(list));
  console.log(formatOverdue(list, records.size + sections.length));
} catch (error) {
  printError(error);
  process.exitCode = 1;
}

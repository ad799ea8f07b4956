// Writes content/records.lock.yaml: the first published value of every record; prints the change entries still missing.
import { printError, rootUrl } from './project.mjs';

try {
  const { writeRecordLock } = await import('../src/lib/changes/lock-file.ts');
  process.exitCode = writeRecordLock(rootUrl) ? 0 : 1;
} catch (error) {
  printError(error);
  process.exit(1);
}

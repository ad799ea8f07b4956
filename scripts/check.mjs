// The content check alone: every fault of every file, in seconds, without a build.
import { printError, rootUrl } from './project.mjs';

try {
  const { runContentCheck } = await import('../src/integrations/check-content.ts');
  const { formatFaults } = await import('../src/lib/content/faults.ts');
  const faults = await runContentCheck(rootUrl);
  if (faults.length > 0) console.error(formatFaults(faults));
  else console.log('内容检查通过。');
  process.exitCode = faults.length > 0 ? 1 : 0;
} catch (error) {
  printError(error);
  process.exitCode = 1;
}

// The content check alone: every fault of every file, in seconds, without a build. With --watch, again at each change.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { printError, root, rootUrl, stopWithNpm } from './project.mjs';

try {
  const { runContentCheck } = await import('../src/integrations/check-content.ts');
  const { formatFaults } = await import('../src/lib/content/faults.ts');
  const check = async () => {
    const faults = await runContentCheck(rootUrl);
    if (faults.length > 0) console.error(formatFaults(faults));
    else console.log('内容检查通过。');
    return faults.length === 0;
  };
  const isSound = await check();
  if (process.argv.includes('--watch')) {
    stopWithNpm();
    let timer;
    watch(join(root, 'content'), { recursive: true }, () => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        console.log('检查中……');
        check().catch(printError);
      }, 200);
    });
  } else process.exitCode = isSound ? 0 : 1;
} catch (error) {
  printError(error);
  process.exitCode = 1;
}

// Serves the site while it is being written: a saved file shows at once.
import { watch } from 'node:fs';
import { join } from 'node:path';
import { basePath, checkSettings, printError, root, rootUrl, stopWithNpm } from './project.mjs';

await checkSettings();
await untilSound();
const { dev } = await import('astro');
try {
  const { address } = await dev({
    root,
    logLevel: 'warn',
    server: { host: '127.0.0.1', port: Number(process.env.PORT) || 4321 },
  });
  stopWithNpm();
  console.log(`边写边看：http://127.0.0.1:${address.port}${basePath}/ （按 Ctrl+C 停止）`);
} catch (error) {
  printError(error);
  process.exit(1);
}

/** Astro does not start on faulty content: waits until it is mended. Later faults are shown in the page. */
async function untilSound() {
  const { runContentCheck } = await import('../src/integrations/check-content.ts');
  const { formatFaults } = await import('../src/lib/content/faults.ts');
  for (;;) {
    const faults = await runContentCheck(rootUrl);
    if (faults.length === 0) return;
    console.error(formatFaults(faults, `内容检查没有通过：${faults.length} 处。改好、存盘，就接着启动。`));
    await new Promise((resolve) => {
      const watcher = watch(join(root, 'content'), { recursive: true }, () => {
        watcher.close();
        setTimeout(resolve, 300);
      });
    });
  }
}

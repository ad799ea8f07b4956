import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ViteDevServer } from 'vite';
import { faultPage } from '../lib/content/fault-page.ts';
import { type Fault, formatFaults } from '../lib/content/faults.ts';

/**
 * Shows the faults of the content in the page instead of it, and again the page when they are mended: after every
 * change below `content/` everything is checked anew.
 */
export function showFaults(server: ViteDevServer, root: URL, check: () => Promise<Fault[]>): void {
  const content = join(fileURLToPath(root), 'content');
  let faults: Promise<Fault[]> = check();
  let timer: NodeJS.Timeout | undefined;
  server.watcher.add(content);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(content)) return;
    clearTimeout(timer);
    // An editor that saves several files, or Astro that reads them, is waited for.
    timer = setTimeout(async () => {
      const before = (await faults).length;
      faults = check();
      const now = await faults;
      if (now.length > 0) console.error(formatFaults(now, `内容检查没有通过：${now.length} 处。改好就接着显示。`));
      else if (before > 0) console.log('内容检查通过。');
      server.ws.send({ type: 'full-reload', path: '*' });
    }, 300);
  });
  server.middlewares.use(async (request, response, next) => {
    const isPage = request.headers.accept?.includes('text/html') && !/\.\w+$/.test(request.url?.split('?')[0] ?? '');
    const now = isPage ? await faults : [];
    if (now.length === 0) return next();
    response.statusCode = 500;
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(faultPage(now, `${server.config.base}@vite/client`));
  });
}

// Serves the site while it is being written: a saved file shows at once.
import { basePath, checkSettings, printError, root, stopWithNpm } from './project.mjs';

await checkSettings();
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

// Builds the site into dist/. All that belongs to the build is in astro.config.mjs; this only starts it quietly.
import { checkSettings, printError, root } from './project.mjs';

await checkSettings();
const { build } = await import('astro');
try {
  await build({ root, logLevel: 'warn' });
} catch (error) {
  printError(error);
  console.error('没有生成网站：请按上面的提示修改，再运行一次。');
  process.exit(1);
}

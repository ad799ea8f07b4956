// Builds the site into dist/. All that belongs to the build is in astro.config.mjs; this only starts it quietly.
import { checkSettings, printError, root } from './project.mjs';

await checkSettings();
const { build } = await import('astro');
try {
  await build({ root, logLevel: 'warn' });
  if (!process.env.SITE_URL) console.log('没有设 SITE_URL：不写完整网址、网站地图、订阅和二维码；复制时用打开的网址。');
} catch (error) {
  printError(error);
  console.error('没有生成网站：请按上面的提示修改，再运行一次。');
  process.exit(1);
}

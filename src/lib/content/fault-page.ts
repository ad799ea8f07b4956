import { type Fault, formatFaults } from './faults.ts';

/**
 * The page that stands in for every other one while the content has faults (`npm run dev` only).
 * @param client address of the script that loads the page again when the faults are mended
 */
export function faultPage(faults: readonly Fault[], client: string): string {
  const list = escapeHtml(
    formatFaults(faults, `内容检查没有通过：${faults.length} 处。改好、存盘，这一页会自己换回来。`),
  );
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>内容检查没有通过</title>
<script type="module" src="${escapeHtml(client)}"></script>
<style>body{margin:2rem auto;padding:0 1rem;max-width:60rem;font:1rem/1.7 system-ui,sans-serif}pre{white-space:pre-wrap}</style>
<h1>内容检查没有通过</h1>
<pre>${list}</pre>
</html>
`;
}

const escapeHtml = (text: string) => text.replace(/[&<>"]/g, (char) => `&#${char.charCodeAt(0)};`);

// Serves dist/ as a static host does: index.html of folders, 404.html with status 404, under BASE_PATH, with the
// headers of dist/_headers.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import sirv from 'sirv';
import { headersFor, hostFiles } from './headers.mjs';
import { basePath, dist, stopWithNpm } from './project.mjs';

const revalidate = 'public, max-age=0, must-revalidate';
const port = Number(process.env.PORT) || 4321;
// `dev` looks at the disk for every request, so that a rebuild shows without a restart.
const serveFile = sirv(dist, { dev: true, etag: true, brotli: true, gzip: true });

if (!existsSync(join(dist, 'index.html'))) {
  console.error('还没有生成网站：请先运行 npm run build。');
  process.exit(1);
}

// A question of 5,000 characters is 45 KB of address; Node's own limit would answer it with an empty 431.
const server = createServer({ maxHeaderSize: 128 * 1024 }, (request, response) => {
  // Not URL(): it throws on addresses that a crawler may well send.
  const [, pathname, search] = request.url.match(/^([^?]*)(.*)$/s);
  for (const [name, value] of headersFor(pathname)) response.setHeader(name, value);
  if (basePath && (pathname === '/' || pathname === basePath)) return redirect(response, `${basePath}/${search}`);
  if (!pathname.startsWith(`${basePath}/`)) return sendNotFound(response);
  const path = pathname.slice(basePath.length);
  if (!path.endsWith('/') && isFolder(path)) return redirect(response, `${basePath}${path}/${search}`);
  if (hostFiles.includes(path)) return sendNotFound(response);
  // As those hosts do where no rule says otherwise.
  if (!response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', revalidate);
  request.url = `${path}${search}`;
  serveFile(request, response, () => sendNotFound(response));
});

function isFolder(path) {
  try {
    return statSync(join(dist, decodeURIComponent(path))).isDirectory();
  } catch {
    return false;
  }
}

function redirect(response, location) {
  // Two slashes at the start would name another host.
  response.writeHead(301, { Location: location.replace(/^\/+/, '/') }).end();
}

function sendNotFound(response) {
  const page = join(dist, '404.html');
  response.writeHead(404, { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': revalidate });
  if (existsSync(page)) createReadStream(page).pipe(response);
  else response.end('404');
}

server.on('error', (error) => {
  const cure = '请关掉占用它的程序，或换一个端口，例如 PORT=4322 npm start。';
  console.error(error.code === 'EADDRINUSE' ? `端口 ${port} 已被占用。${cure}` : `没能启动：${error.message}`);
  process.exit(1);
});
server.listen(port, '127.0.0.1', () => {
  console.log(`网站已启动：http://127.0.0.1:${port}${basePath}/ （按 Ctrl+C 停止）`);
});
stopWithNpm();
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(0));

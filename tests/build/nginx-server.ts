import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running nginx with a built site's own configuration, as README.md says to include it. */
export interface NginxServer {
  /** Address of the site with its base path. */
  url: string;
  /** What `nginx -t` said, and its exit code. */
  test: { status: number | null; output: string };
  stop: () => Promise<void>;
}

/** Its workers must read the test's folder; started by root they would be nobody. */
const isRoot = process.getuid?.() === 0;

const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });

/**
 * Serves a built site by nginx.
 * @param dist the built site
 * @param base its base path with slashes at both ends
 */
export async function serveByNginx(
  { program, brotli }: { program: string; brotli?: string },
  dist: string,
  base: string,
): Promise<NginxServer> {
  const dir = mkdtempSync(join(tmpdir(), 'guide-nginx-'));
  const port = await freePort();
  const name = base.replace(/^\/|\/$/g, '');
  // The folder that the address "/" stands for: the site itself, or the folder above it.
  if (name) symlinkSync(dist, join(dir, name));
  const site = readFileSync(join(dist, 'nginx.conf'), 'utf8');
  writeFileSync(join(dir, 'site.conf'), brotli ? site.replace('# brotli_static', 'brotli_static') : site);
  writeFileSync(
    join(dir, 'nginx.conf'),
    `${brotli ? `load_module "${brotli}";\n` : ''}${isRoot ? 'user root;\n' : ''}pid "${dir}/pid"; error_log "${dir}/error.log"; daemon off; worker_processes 1;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((part) => `${part}_temp_path "${dir}/${part}";`).join(' ')}
  server { listen 127.0.0.1:${port}; root "${name ? dir : dist}"; include "${dir}/site.conf"; }
}
`,
  );
  const args = ['-p', dir, '-c', join(dir, 'nginx.conf')];
  const { status, stderr } = spawnSync(program, [...args, '-t'], { encoding: 'utf8' });
  const server: ChildProcess = spawn(program, args, { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}${base}`;
  for (let left = 100; left > 0; left--) {
    const isUp = await fetch(url).then(
      () => true,
      () => false,
    );
    if (isUp || server.exitCode !== null) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return {
    url,
    test: { status, output: stderr },
    stop: async () => {
      const ended = new Promise((resolve) => server.once('exit', resolve));
      if (server.exitCode === null && server.kill()) await ended;
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

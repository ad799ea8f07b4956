import { readdirSync, readFileSync } from 'node:fs';
import { request } from 'node:http';
import { extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findInstalledNginx } from '../../scripts/nginx.mjs';
import { siteHeaders } from '../../src/lib/hosting/headers.ts';
import { inlineHashes, joinHashes } from '../../src/lib/hosting/inline.ts';
import { mediaTypes } from '../../src/lib/hosting/nginx.ts';
import { readPages } from '../../src/lib/output/pages.ts';
import { moveSections, moves } from './long-life.ts';
import { type NginxServer, serveByNginx } from './nginx-server.ts';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const nginx = findInstalledNginx();
if (!nginx) console.warn('没有找到 nginx：它的配置这次没有测试。npm test 在 Debian 上会自己取来。');

interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: Buffer;
}

/** As it was sent: `fetch` would follow, decompress and normalise. */
const ask = (url: string, headers: Record<string, string> = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    request(url, { headers }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () => {
        resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(parts) });
      });
    })
      .on('error', reject)
      .end();
  });

describe.skipIf(!nginx)('the site behind nginx', { timeout: 60_000 }, () => {
  describe.each([
    { base: '/', env: {} },
    { base: '/sub/', env: { SITE_URL: 'https://example.org', BASE_PATH: '/sub' } },
  ])('at $base', ({ base, env }) => {
    let project: ProjectCopy | undefined;
    let server: NginxServer;
    let dist = fileURLToPath(new URL('../../dist', import.meta.url));

    beforeAll(async () => {
      if (base !== '/') {
        project = copyProject();
        moveSections(project);
        const { status, output } = project.build(env);
        expect(status, output).toBe(0);
        dist = join(project.dir, 'dist');
      }
      server = await serveByNginx(nginx as { program: string }, dist, base);
    }, 240_000);
    afterAll(async () => {
      await server?.stop();
      project?.remove();
    });

    const files = () =>
      readdirSync(dist, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(dist, join(entry.parentPath, entry.name)));

    /** One file of every type that the site has. */
    const samples = () => {
      const byType = new Map<string, string>();
      for (const file of files())
        if (extname(file)) byType.set(`${extname(file)} ${file.split('/')[0] === '_astro'}`, file);
      return [...byType.values()].filter((file) => !/\.(br|gz|conf)$/.test(file) && file !== '404.html');
    };

    test('the configuration test passes without a warning', () => {
      expect(server.test.output).not.toMatch(/\[(warn|emerg|crit)\]/);
      expect(server.test.status, server.test.output).toBe(0);
    });

    test('every type of file comes as itself, with all headers', async () => {
      const hashes = joinHashes(readPages(dist).map(({ tree }) => inlineHashes(tree)));
      const stated = siteHeaders({ base, isSecure: base !== '/', hashes });
      expect(samples().length).toBeGreaterThan(8);
      for (const file of samples()) {
        const { status, headers, body } = await ask(`${server.url}${file}`);
        expect(status, file).toBe(200);
        expect(String(headers['content-type']).split(';')[0], file).toBe(mediaTypes[extname(file).slice(1)]);
        if (/\.(html|js|json|css|svg|xml|txt)$/.test(file))
          expect(headers['content-type'], file).toMatch(/charset=utf-8$/);
        expect(body.equals(readFileSync(join(dist, file))), file).toBe(true);
        for (const [name, value] of stated) expect(headers[name.toLowerCase()], `${file} ${name}`).toBe(value);
        const isHashed = /^(_astro|pagefind\/(fragment|index|filter))\//.test(file);
        expect(headers['cache-control'], file).toMatch(
          isHashed ? /max-age=31536000, immutable/ : /max-age=0, must-revalidate/,
        );
        expect(headers['access-control-allow-origin'], file).toBe(
          /^(guide.*json|changes\.xml)$/.test(file) ? '*' : undefined,
        );
      }
    });

    test('the compressed file beside the original is sent to whoever takes it', async () => {
      const compressed = files()
        .filter((file) => file.endsWith('.br'))
        .map((file) => file.slice(0, -3));
      expect(compressed.length).toBeGreaterThan(100);
      for (const file of compressed.slice(0, 40)) {
        const url = `${server.url}${file === '404.html' ? 'index.html' : file}`;
        const path = join(dist, file === '404.html' ? 'index.html' : file);
        for (const [accept, encoding, suffix] of [
          ...(nginx?.brotli ? [['gzip, br', 'br', '.br']] : []),
          ['gzip', 'gzip', '.gz'],
          ['identity', undefined, ''],
        ] as [string, string | undefined, string][]) {
          const { headers, body } = await ask(url, { 'accept-encoding': accept });
          expect(headers['content-encoding'], `${file} ${accept}`).toBe(encoding);
          expect(headers.vary, `${file} ${accept}`).toBe('Accept-Encoding');
          expect(body.equals(readFileSync(`${path}${suffix}`)), `${file} ${accept}`).toBe(true);
        }
      }
    });

    test('a page asked for again is not sent again', async () => {
      const { headers } = await ask(server.url);
      const again = await ask(server.url, { 'if-none-match': String(headers.etag) });
      expect(again.status).toBe(304);
      expect(again.body.length).toBe(0);
    });

    test('an address without its slash leads to the page, whatever the host is called', async () => {
      const { status, headers } = await ask(`${server.url}hotline`);
      expect([status, headers.location]).toEqual([301, `${base}hotline/`]);
    });

    test('an unknown address answers 404 with the page that has a search box, not to be kept', async () => {
      for (const path of [
        'no/such/page/',
        '_astro/no-such-file.js',
        'pagefind/fragment/none.pf_fragment',
        '404.html',
      ]) {
        const { status, headers, body } = await ask(`${server.url}${path}`);
        expect(status, path).toBe(404);
        expect(body.equals(readFileSync(join(dist, '404.html'))), path).toBe(true);
        expect(headers['content-type'], path).toBe('text/html; charset=utf-8');
        expect(headers['content-security-policy'], path).toContain("default-src 'none'");
        expect(headers['cache-control'], path).toMatch(/must-revalidate/);
      }
    });

    test('the files for hosts are not served, and no other method is', async () => {
      for (const path of ['_headers', 'nginx.conf']) expect((await ask(`${server.url}${path}`)).status, path).toBe(404);
      expect((await fetch(server.url, { method: 'POST', body: 'x' })).status).toBe(405);
    });

    test.runIf(base !== '/')('every moved address arrives', async () => {
      for (const [from, to] of Object.entries(moves)) {
        const { status, body } = await ask(`${server.url}${from}/`);
        expect(status, from).toBe(200);
        const target = /http-equiv="refresh" content="0; url=([^"]+)"/.exec(body.toString())?.[1];
        expect(target, from).toBe(`${base}${to}/`);
        expect((await ask(new URL(target as string, server.url).href)).status, from).toBe(200);
      }
    });
  });
});

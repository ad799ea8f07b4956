import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy, plainEnv } from './project-copy.ts';

const file = 'content/guide/hotline/hours.mdx';
let project: ProjectCopy;
let server: ChildProcess;
let origin = '';

beforeAll(async () => {
  project = copyProject();
  const env = { ...plainEnv, NODE_ENV: 'development', PORT: String(20_000 + (process.pid % 20_000)) };
  server = spawn(process.execPath, [join(project.dir, 'scripts/dev.mjs')], { cwd: project.dir, env });
  origin = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: Buffer) => {
      output += chunk;
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
      if (address) resolve(address);
    };
    server.stdout?.on('data', read);
    server.stderr?.on('data', read);
    server.on('exit', () => reject(new Error(output)));
  });
}, 120_000);
afterAll(() => {
  server?.kill();
  project?.remove();
});

const load = async () => {
  const response = await fetch(`${origin}/hotline/hours/`, { headers: { accept: 'text/html' } });
  return { status: response.status, html: await response.text() };
};

test('a fault shows in the page, in Chinese, and goes when it is mended', { timeout: 120_000 }, async () => {
  expect((await load()).status).toBe(200);
  project.edit(file, (text) => text.replace(/^order: (\d+)$/m, 'order: 第$1'));
  await expect
    .poll(async () => (await load()).html, { timeout: 30_000 })
    .toContain('order 写整数，决定本节在文章里的位置');
  project.edit(file, (text) => text.replace('order: 第', 'order: '));
  await expect.poll(async () => (await load()).status, { timeout: 30_000 }).toBe(200);
  expect((await load()).html).toContain('客服电话几点有人接');
});

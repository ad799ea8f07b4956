import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { copyProject, type ProjectCopy, snapshot } from './project-copy.ts';

let project: ProjectCopy;
const oldSite = () => join(project.dir, 'dist');

beforeAll(() => {
  project = copyProject();
  mkdirSync(join(oldSite(), 'hotline'), { recursive: true });
  writeFileSync(join(oldSite(), 'index.html'), '旧的首页');
  writeFileSync(join(oldSite(), 'hotline', 'index.html'), '旧的文章');
});
afterAll(() => project.remove());

const faults = [
  {
    stage: 'the content check',
    file: 'content/guide/hotline/hours.mdx',
    change: (text: string) => text.replace('reviewedOn:', 'reviewdOn:'),
    says: /content\/guide\/hotline\/hours\.mdx[\s\S]*不认识字段“reviewdOn”/,
  },
  {
    stage: "Astro's own build",
    file: 'src/pages/find.astro',
    change: (text: string) => text.replace('await loadGuide();', "await loadGuide();\nthrow new Error('planted');"),
    says: /planted/,
  },
  {
    stage: 'the search index',
    file: 'src/search/build/write-index.ts',
    change: (text: string) => text.replace("engineVersion = '1.6.0'", "engineVersion = '0.0.0'"),
    says: /Pagefind 1\.6\.0 wrote the index, 0\.0\.0 is required/,
  },
  {
    stage: 'the check over the built pages',
    file: 'src/pages/find.astro',
    change: (text: string) => text.replace('<h1>', '<p><a href="/no/such/page/">021-12345678</a></p><h1>'),
    says: /链接“\/no\/such\/page\/”没有这个页面或文件[\s\S]*页面上的号码“021-12345678”不是任何记录里的/,
  },
];

for (const { stage, file, change, says } of faults) {
  test(`a fault of ${stage} ends in exit code 1 and leaves the old dist/ byte for byte`, { timeout: 120_000 }, () => {
    const before = snapshot(oldSite());
    let original = '';
    project.edit(file, (text) => {
      original = text;
      return change(text);
    });
    const { status, output } = project.build();
    project.edit(file, () => original);
    expect(output).toMatch(says);
    expect(status).toBe(1);
    expect(snapshot(oldSite())).toEqual(before);
  });
}

// node_modules/ is one for all copies: there, two builds at once would read each other's content.
test('what these builds have read of the content is kept in their own folder', () => {
  expect(existsSync(join(project.dir, '.astro/cache/data-store.json'))).toBe(true);
});

for (const SITE_URL of ['guide.example', 'https://guide.example/sub', 'ftp://guide.example', 'https://', '指南'])
  test(`SITE_URL “${SITE_URL}” stops the build with one sentence and leaves the old dist/ alone`, () => {
    const before = snapshot(oldSite());
    const { status, output } = project.build({ SITE_URL });
    expect(output).toMatch(
      /^SITE_URL“[^\n]+”不对：写成 https:\/\/example\.org 这样完整的网址，路径写在 BASE_PATH 里。\n$/,
    );
    expect(status).toBe(1);
    expect(snapshot(oldSite())).toEqual(before);
  });

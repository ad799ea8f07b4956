import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { copyProject, type ProjectCopy } from './project-copy.ts';

const section = 'hotline/is-95187-pdd';
let project: ProjectCopy;
let page = '';

beforeAll(() => {
  project = copyProject();
  const { status, output } = project.build({ REPORT_URL: 'https://tracker.example/guide/issues/new' });
  if (status !== 0) throw new Error(output);
  page = readFileSync(join(project.dir, 'dist', section, 'index.html'), 'utf8');
}, 300_000);
afterAll(() => project?.remove());

const reports = (html: string) =>
  [...html.matchAll(/href="(https:\/\/tracker\.example[^"]*)"/g)].map(([, href]) =>
    new URL((href as string).replaceAll('&#38;', '&').replaceAll('&amp;', '&')).searchParams.get('title'),
  );

describe('a site with a place for reports', () => {
  test('offers it for the section and for each record that it shows', () => {
    expect(reports(page)).toContain(`报错：${section}`);
    expect(reports(page)).toContain('报错：line-95187');
  });

  test('offers one for every record on the page', () => {
    const shown = page.match(/class="(?:record__state|sources__state)"/g) ?? [];
    expect(shown.length).toBeGreaterThan(0);
    expect(reports(page)).toHaveLength(shown.length + 1);
  });
});

test('a site without one offers none', () => {
  const built = readFileSync(new URL(`../../dist/${section}/index.html`, import.meta.url), 'utf8');
  expect(built).toContain('class="record__state"');
  expect(built).not.toContain('report-link');
});

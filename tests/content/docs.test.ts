import { existsSync, globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { z } from 'zod';
import { ownerClaimSchema, sourceSchema } from '../../src/schemas/record.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');
const { scripts } = JSON.parse(read('package.json')) as { scripts: Record<string, string> };
const guides = ['README.md', 'CONTRIBUTING.md'];

describe.each(guides)('%s', (guide) => {
  const text = read(guide);

  test('names only files and folders that exist', () => {
    const named = [...text.matchAll(/`((?:content|src|tests|scripts|schemas|docs|\.github|\.vscode)\/[^`\s]*)`/g)];
    const paths = named.map(([, path]) => path as string);
    expect(paths.length).toBeGreaterThan(3);
    expect(paths.filter((path) => !existsSync(`${root}${path}`) && globSync(path, { cwd: root }).length === 0)).toEqual(
      [],
    );
  });

  test('names only commands that exist', () => {
    const named = [...text.matchAll(/(?:`|^)npm (?:run )?([a-z:]+)(?=[ `\n]|$)/gm)].map(([, name]) => name as string);
    expect(named.length).toBeGreaterThan(3);
    expect(named.filter((name) => !(name in scripts) && name !== 'start' && name !== 'test' && name !== 'ci')).toEqual(
      [],
    );
  });

  test('links only to files that exist', () => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)]+)\)/g)].map(([, path]) => path as string);
    const isAddress = (path: string) => existsSync(`${root}content/guide/${path}.mdx`);
    expect(links.filter((path) => !existsSync(`${root}${path}`) && !isAddress(path))).toEqual([]);
  });
});

describe('CONTRIBUTING.md', () => {
  const text = read('CONTRIBUTING.md');
  const examples = [...text.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, yaml]) => parse(yaml as string));

  test('shows examples that pass', () => {
    expect(examples).toHaveLength(3);
    for (const { aliases, claims, sources } of examples) {
      if (aliases) expect(z.array(z.string()).safeParse(aliases).success).toBe(true);
      if (claims) expect(z.array(ownerClaimSchema).safeParse(claims).error).toBeUndefined();
      if (sources) expect(z.array(sourceSchema).safeParse(sources).error).toBeUndefined();
    }
  });

  test('quotes what the commands really say', () => {
    const code = globSync(['src/lib/**/*.ts', 'scripts/*.mjs'], { cwd: root }).map(read).join('\n');
    for (const words of ['内容检查通过。', '条记录的值变了', '里最后写的是', '搬家：']) {
      expect(text).toContain(words);
      expect(code).toContain(words);
    }
  });

  test('names records that exist', () => {
    const ids = [...text.matchAll(/\(\(([a-z][a-z0-9-]+)\)\)/g)].map(([, id]) => id as string);
    expect(ids.length).toBeGreaterThan(0);
    for (const id of ids) expect(read('content/numbers.yaml')).toContain(`\n${id}:\n`);
  });
});

test('README lists every script', () => {
  const own = Object.keys(scripts).filter((name) => !/^pre(?!view$)/.test(name));
  expect(own.filter((name) => !read('README.md').includes(`\`${name}\``))).toEqual([]);
});

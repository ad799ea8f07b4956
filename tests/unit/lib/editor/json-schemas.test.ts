import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { splitFrontmatter } from '../../../../src/lib/content/mdx.ts';
import { editorSchemas, makeJsonSchemas } from '../../../../src/lib/editor/json-schemas.ts';
import { badContent } from '../../../fixtures/bad-content.ts';
import { goodContent } from '../../../fixtures/good-content.ts';

const root = fileURLToPath(new URL('../../../../', import.meta.url));
const read = (path: string) => readFileSync(`${root}${path}`, 'utf8');

// Every schema is the file on disk, read by a validator that knows nothing of ours.
const validators = new Map(
  editorSchemas.map(({ name }) => {
    const ajv = new Ajv2020({ allErrors: true, strict: true });
    formats.default(ajv);
    return [name, ajv.compile(JSON.parse(read(`schemas/${name}.schema.json`)))];
  }),
);

/** What an editor sees: the whole YAML file, or the frontmatter; undefined where it cannot be read at all. */
function dataOf(file: string, text: string): unknown {
  const yaml = file.endsWith('.mdx') ? splitFrontmatter(text)?.frontmatter : text;
  try {
    return yaml === undefined ? undefined : (parse(yaml) ?? {});
  } catch {
    return undefined;
  }
}

const kindOf = (file: string) => {
  if (file.startsWith('content/letters/')) return editorSchemas.find(({ name }) => name === 'letter');
  if (file.endsWith('/index.mdx')) return editorSchemas.find(({ name }) => name === 'article');
  if (file.endsWith('.mdx')) return editorSchemas.find(({ name }) => name === 'section');
  return editorSchemas.find(({ files }) => files === file);
};

test('the schemas on disk are those of the check (npm run schemas)', () => {
  for (const [path, text] of makeJsonSchemas()) expect(read(path), path).toBe(text);
});

describe('every real file is valid', () => {
  for (const { name, files } of editorSchemas)
    test(name, () => {
      const paths = globSync(files, { cwd: root });
      expect(paths.length).toBeGreaterThan(0);
      for (const path of paths) {
        const validate = validators.get(name);
        expect(validate?.(dataOf(path, read(path))), `${path} ${JSON.stringify(validate?.errors)}`).toBe(true);
      }
    });
});

describe('every bad fixture whose shape is wrong is refused', () => {
  const shaped = badContent.flatMap(({ name, change }) => {
    const files = goodContent();
    change(files);
    return [...files].flatMap(([file, text]) => {
      const kind = kindOf(file);
      const data = dataOf(file, text);
      const issues = data === undefined ? [] : (kind?.schema.safeParse(data).error?.issues ?? []);
      return kind && issues.some(({ code }) => code !== 'custom') ? [{ name, kind: kind.name, data }] : [];
    });
  });

  test('of which there are many', () => {
    expect(shaped.length).toBeGreaterThan(10);
  });

  for (const { name, kind, data } of shaped)
    test(name, () => {
      expect(validators.get(kind)?.(data)).toBe(false);
    });
});

describe('the wiring', () => {
  const settings = JSON.parse(read('.vscode/settings.json'))['yaml.schemas'] as Record<string, string>;

  for (const { name, files } of editorSchemas.filter((one) => one.files.endsWith('.yaml')))
    test(`${files} has its schema in VS Code and, unless it is written by a script, in the file`, () => {
      expect(settings[`./schemas/${name}.schema.json`]).toBe(files);
      for (const path of globSync(files, { cwd: root })) {
        const up = '../'.repeat(path.split('/').length - 1);
        const line = `# yaml-language-server: $schema=${up}schemas/${name}.schema.json\n`;
        expect(read(path).startsWith(line), path).toBe(!path.endsWith('.lock.yaml'));
      }
    });

  test('covers every YAML file of the content', () => {
    const known = editorSchemas.flatMap(({ files }) => globSync(files, { cwd: root }));
    expect(globSync('content/**/*.yaml', { cwd: root }).filter((path) => !known.includes(path))).toEqual([]);
  });
});

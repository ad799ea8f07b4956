import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { keptNames } from '@/lib/styles/kept-names.ts';
import { scriptNames } from '@/lib/styles/script-names.ts';
import { renameInScript } from '@/lib/styles/script-words.ts';

const made: string[] = [];
afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

/** A project of these files, beside a script in the head that names nothing. */
function project(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'names-'));
  made.push(root);
  for (const [file, text] of Object.entries({ 'src/elements/page.ts': '', ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

/** Which of these classes a script may call by short names. */
const given = (classes: string, script: string, more: Record<string, string> = {}) => [
  ...scriptNames(
    project({
      'src/styles/one.css': classes
        .split(' ')
        .map((name) => `.${name} { top: 0 }`)
        .join('\n'),
      'src/elements/page.ts': script,
      ...more,
    }),
  ).keys(),
];

test('a class gets a short name where a script sets it or selects by it', () => {
  expect(
    given(
      'a-one a-two a-three a-four a-five a-six a-seven',
      `const el = (tag: string, className: string) => document.createElement(tag);
       box.className = isBad ? 'a-one' : 'a-two state';
       root.className += ' a-three';
       box.classList.toggle('a-four', isBad);
       el('p', 'a-five');
       document.querySelector('main .a-six:not(.a-seven)');`,
    ).length,
  ).toBe(7);
});

test('a class keeps its name where a string may mean something else', () => {
  const others = {
    element: `customElements.define('a-one', One)`,
    id: `title.id = 'a-one'`,
    'selector of an id': `find('#a-one')`,
    attribute: `find('[a-one]')`,
    'key of a store': `localStorage.getItem('a-one')`,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the script has it
    'finished by the script': 'box.className = `a-one${more}`',
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the script has it
    'a beginning': 'box.className = `a-${more}`',
    'kept in a variable first': `const name = 'a-one'`,
  };
  for (const [other, code] of Object.entries(others))
    expect(given('a-one', `box.className = 'a-one'; ${code}`), other).toEqual([]);
});

test('the names of elements are no classes, and a name without a rule needs none', () => {
  expect(given('button a-one', `document.createElement('button').className = 'button a-one a-two'`)).toEqual(['a-one']);
});

test('scripts of pages and of what they import are read; what stands in a page as it is keeps its words', () => {
  const files = {
    'src/pages/one.astro': `---\nimport code from '@/search/start.js?raw';\n---\n<p />\n\n<script>\n  import '@/search/late';\n</script>\n`,
    'src/search/late.ts': `import type { Gone } from './gone.ts';\nvoid import('./later.ts');\nbox.className = 'a-one a-three';`,
    'src/search/later.ts': `box.className = 'a-two';`,
    'src/search/start.js': `box.className = 'a-three';`,
    'src/search/server.ts': `box.className = 'a-four';`,
  };
  expect(given('a-one a-two a-three a-four', '', files)).toEqual(['a-one', 'a-two']);
});

test('a module that is not there stops the build', () => {
  expect(() => given('a-one', `import './gone.ts'`)).toThrow('gone.ts');
});

test('in this project: names that records are drawn with, and none that tests, states and elements need', () => {
  const names = scriptNames(join(import.meta.dirname, '../../../..'));
  expect([...names.keys()]).toEqual(expect.arrayContaining(['record__label', 'plain-list', 'claims']));
  expect(keptNames.filter((name) => names.has(name))).toEqual([]);
  expect(
    [...names.keys()].filter((name) => /^(is|state|verdict)--?|^(search-box|copy-kit|button)$/.test(name)),
  ).toEqual([]);
  expect(new Set(names.values()).size).toBe(names.size);
  expect([...names.values()].filter((name) => !/^[A-Z]\d*$/.test(name))).toEqual([]);
});

test('a script is changed in its strings alone', () => {
  const names = new Map([
    ['one', 'A'],
    ['two__b', 'B'],
  ]);
  expect(
    renameInScript(
      // biome-ignore lint/suspicious/noTemplateCurlyInString: the script has it
      "import one from './one.js';void import('./one.js');/* one */one.one('查 one two__b-c','.one>.two__b',`one ${one} 两 one`)",
      names,
    ),
  ).toBe(
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the script has it
    "import one from './one.js';void import('./one.js');/* one */one.one('查 A two__b-c','.A>.B',`A ${one} 两 A`)",
  );
  expect(renameInScript('one("three")', names)).toBeUndefined();
});

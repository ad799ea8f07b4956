import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

/** What the policy refuses, or would turn data into markup. */
const rules: { name: string; pattern: RegExp; bad: string; allowed?: Record<string, RegExp> }[] = [
  {
    name: 'markup made from text',
    pattern:
      /\b(?:innerHTML|outerHTML|insertAdjacentHTML|createContextualFragment|DOMParser|srcdoc|setHTMLUnsafe|parseHTMLUnsafe)\b|document\.write/g,
    bad: 'box.innerHTML = text;',
  },
  {
    name: 'code made from text',
    pattern: /\beval\(|new Function\(|set(?:Timeout|Interval)\(\s*['"`]/g,
    bad: "setTimeout('go()', 1)",
  },
  {
    name: 'a style attribute',
    pattern: /\sstyle=|\.style\.|\.cssText\b|setAttribute\(\s*['"]style/g,
    bad: '<p style="color: red">',
  },
  {
    name: 'a style element',
    pattern: /<style\b/g,
    bad: '<style>p { color: red }</style>',
    allowed: {
      // Written by the build itself, before hashes are taken.
      'src/integrations/page-styles.ts': /<style/,
      // The page of faults that the dev server alone shows.
      'src/lib/content/fault-page.ts': /<style/,
      // Files that stand alone, outside any page.
      'src/card/card.svg': /<style/,
      'src/card/card-square.svg': /<style/,
    },
  },
  { name: 'an event handler in markup', pattern: /<[a-z][^<>]*\son[a-z]+=/gi, bad: '<a onclick="go()">' },
  {
    name: 'an address that runs',
    pattern: /(?:href|src|action)=["'{`]*\s*(?:javascript|vbscript|data):/gi,
    bad: '<a href="javascript:go()">',
  },
  {
    name: 'raw markup in a component',
    pattern: /set:html=\{[^}]*\}/g,
    bad: '<p set:html={text} />',
    allowed: {
      // Constants of the same file.
      'src/components/records/StateIcon.astro': /\{shapes\[/,
      'src/components/mdx/Alert.astro': /\{shapes\[/,
      // Our own script, as a file.
      'src/layouts/BaseLayout.astro': /\{pageScript\}/,
      'src/pages/search.astro': /\{startScript\}/,
      'src/pages/[article]/index.astro': /\{layOutLater\}/,
      'src/pages/all.astro': /\{layOutLater\}/,
      // JSON for scripts, in which `<` is written as an escape.
      'src/components/whose-number/NumberForm.astro': /\{json\}/,
      'src/components/last-day/LastDayForm.astro': /\{json\}/,
      'src/layouts/GuideLayout.astro': /\{scriptJson\(/,
    },
  },
];

const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((file) => `src/${file.replaceAll('\\', '/')}`)
  .filter((file) => /\.(?:ts|js|mjs|astro|mdx|svg)$/.test(file));

/** Comments speak of what must not be done. */
const withoutComments = (text: string) => text.replace(/\/\*[\s\S]*?\*\//g, ' ').replace(/(^|\s)\/\/.*$/gm, '$1');

describe.each(rules)('$name', ({ pattern, bad, allowed = {} }) => {
  test('is found where it is', () => expect(bad).toMatch(new RegExp(pattern.source, pattern.flags.replace('g', ''))));

  test('stands nowhere in the source but where a reason is given', () => {
    expect(files.length).toBeGreaterThan(100);
    const found = files.flatMap((file) =>
      [...withoutComments(readFileSync(join(root, file), 'utf8')).matchAll(pattern)]
        .filter(([hit]) => !(allowed[file]?.test(hit) ?? false))
        .map(([hit]) => `${file}: ${hit}`),
    );
    expect(found).toEqual([]);
  });
});

test('JSON in a page cannot end its script', () => {
  const writers = files.filter((name) => /set:html=\{json\}/.test(readFileSync(join(root, name), 'utf8')));
  expect(writers.length).toBeGreaterThan(1);
  for (const file of writers)
    expect(readFileSync(join(root, file), 'utf8'), file).toContain("split('<').join('\\\\u003c')");
});

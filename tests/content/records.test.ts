import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { reservedSlugs } from '../../src/lib/addresses/addresses.ts';
import { checkContent } from '../../src/lib/content/check.ts';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { parseBody, splitFrontmatter, walk } from '../../src/lib/content/mdx.ts';
import { readContent } from '../../src/lib/content/read.ts';
import { allSections } from '../../src/lib/guide/guide.ts';
import { commonProblems } from '../../src/lib/guide/problems.ts';
import { citedIds } from '../../src/lib/records/citations.ts';
import { parseRecords } from '../../src/lib/records/parse.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import { addressLockSchema } from '../../src/schemas/address-lock.ts';
import { outlineSchema } from '../../src/schemas/outline.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { files } = readContent(root);
const records = readRecords(root);
const guide = readGuideFiles(root);
const sections = allSections(guide);
const addresses = new Set([...guide, ...sections].map(({ id }) => id));
const all = [...records.values()];
const text = (path: string) => files.get(path) as string;
const outline = outlineSchema.parse(parse(text('content/outline.yaml')));
/** What fails, by id: an empty list is a pass, and a failure names the culprits. */
const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);

const articles = [
  ...['hotline', 'in-app-chat', 'merchant', 'message', 'social', 'best-time', 'prepare', 'communicate'],
  ...['escalate', 'records', 'dispute', 'logistics', 'after-sales', 'scams', 'regulators', 'feedback'],
];

test('the content check finds no fault', () => {
  expect(checkContent({ files })).toEqual([]);
});

describe('records', () => {
  test('are not empty', () => {
    expect(records.size).toBeGreaterThan(50);
  });
  test('are all parsed', () => {
    const names = ['numbers', 'rules', 'claims'] as const;
    const keys = names.flatMap((name) => Object.keys(parse(text(`content/${name}.yaml`))));
    expect([...records.keys()]).toEqual(keys);
  });
  test('with a value have a claim', () => {
    expect(ids(all.filter(({ value, claims }) => value !== undefined && claims.length === 0))).toEqual([]);
  });
  test('have claims with titled and dated sources only', () => {
    const bare = all.filter(({ claims }) =>
      claims.some(({ sources }) => sources.length === 0 || sources.some(({ title, date }) => !title || !date)),
    );
    expect(ids(bare)).toEqual([]);
  });
  test('are one tap to call only where verified, independent or public', () => {
    const lines = parse(text('content/numbers.yaml')) as Record<string, { public?: boolean }>;
    const wrong = all.filter(
      ({ id, telHref, standing }) =>
        telHref && !lines[id]?.public && standing !== 'verified' && standing !== 'independent',
    );
    expect(ids(wrong)).toEqual([]);
  });
  test('of public bodies that readers are sent to are one tap to call', () => {
    expect(['police-110', 'samr-12315'].map((id) => records.get(id)?.telHref)).toEqual(['tel:110', 'tel:12315']);
  });
  test('that are masked are never one tap to call', () => {
    expect(ids(all.filter(({ masked, telHref }) => masked && telHref))).toEqual([]);
  });
});

describe('the number 95187', () => {
  const line = records.get('line-95187');
  test('is in conflict', () => {
    expect(line?.standing).toBe('conflict');
  });
  test('is given to 阿里云 by the best founded claim', () => {
    expect(line?.claims[0]?.said).toBe('阿里云');
  });
  test('cannot be called with one tap', () => {
    expect(line?.telHref).toBeUndefined();
  });
  test('is said to be 拼多多’s by the weakest claim', () => {
    expect(line?.claims.at(-1)?.said).toBe('拼多多');
  });
  test('changes hands in the finding when its claims are flipped', () => {
    const numbers = parse(text('content/numbers.yaml'));
    for (const claim of numbers['line-95187'].claims) claim.owner = claim.owner === '阿里云' ? '拼多多' : '阿里云';
    const flipped = parseRecords({ numbers: JSON.stringify(numbers), rules: '', claims: '' }).records;
    expect(flipped.get('line-95187')?.finding).toMatch(/^现有证据指向拼多多/);
  });
});

describe('masked numbers', () => {
  const masked = all.filter((record) => record.masked);
  const digits = (value: string) => value.replace(/\D/g, '');
  /** Aliases are searched and never shown; everything else is. */
  const shown = [...files]
    .filter(([path]) => path.endsWith('.mdx'))
    .map(([path, content]) => ({ id: path, content: content.replace(/^aliases:\n(?:[ ]+.*\n)*/m, '') }));

  test('exist', () => {
    expect(masked.length).toBeGreaterThan(0);
  });
  test('do not stand in any text of the guide', () => {
    const spelled = shown.filter(({ content }) =>
      masked.some(({ secretValue = '' }) => content.replace(/[\s-]/g, '').includes(digits(secretValue))),
    );
    expect(ids(spelled)).toEqual([]);
  });
  test('do not stand in full in what their records show', () => {
    const leaks = masked.filter(({ value, secretValue = '', note, finding, claims }) =>
      digits(JSON.stringify([value, note, finding, claims.map(({ says }) => says)])).includes(digits(secretValue)),
    );
    expect(ids(leaks)).toEqual([]);
  });
});

describe('addresses', () => {
  const lock = addressLockSchema.parse(parse(text('content/addresses.lock.yaml')));
  test('of all articles and sections are locked', () => {
    expect([...addresses].filter((address) => !(address in lock))).toEqual([]);
  });
  test('of the home page’s problems exist', () => {
    expect(commonProblems.map(({ section }) => section).filter((id) => !addresses.has(id))).toEqual([]);
  });
});

describe('the outline', () => {
  test('has rows 1 to 18, each once and in order', () => {
    expect(outline.map(({ row }) => row)).toEqual(Array.from({ length: 18 }, (_, i) => i + 1));
  });
  test('names only pages that exist', () => {
    const named = outline.flatMap((row) => row.sections);
    expect(named.filter((id) => !['home', 'about'].includes(id) && !addresses.has(id))).toEqual([]);
  });
  test('cites only records that exist', () => {
    const cited = outline.flatMap(({ departure = '' }) => citedIds(departure));
    expect(cited.filter((id) => !records.has(id))).toEqual([]);
  });
});

describe('the guide', () => {
  test('has exactly the articles of the design', () => {
    expect(ids(guide).toSorted()).toEqual(articles.toSorted());
  });
  test('has no article under a reserved name', () => {
    expect(ids(guide).filter((id) => reservedSlugs.includes(id))).toEqual([]);
  });
  test('has a title for each section that no other section has', () => {
    const titles = sections.map(({ title }) => title);
    expect(titles.filter((title, i) => titles.indexOf(title) !== i)).toEqual([]);
  });
  test('has sections of 100 to 520 visible characters', () => {
    const odd = sections
      .map(({ id }) => `${id}: ${visibleLength(text(`content/guide/${id}.mdx`))}`)
      .filter((line) => Number(line.split(': ')[1]) < 100 || Number(line.split(': ')[1]) > 520);
    expect(odd).toEqual([]);
  });
  test('has at least eight aliases for each section', () => {
    const odd = sections.filter(({ aliases }) => aliases.length < 8);
    expect(odd.map(({ id, aliases }) => `${id}: ${aliases.length}`)).toEqual([]);
  });
});

/** Characters of the text nodes of a file’s body, without spaces; a citation counts as one. */
function visibleLength(file: string): number {
  let visible = '';
  walk(parseBody(splitFrontmatter(file)?.body ?? ''), (node) => {
    if (node.type === 'text') visible += node.value.replace(/\(\([^()]*\)\)/g, '数');
  });
  return [...visible.replace(/\s/g, '')].length;
}

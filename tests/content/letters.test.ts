import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { readContent } from '../../src/lib/content/read.ts';
import { allSections } from '../../src/lib/guide/guide.ts';
import { tools } from '../../src/lib/guide/tools.ts';
import { blankPattern, composeLetter, letterText } from '../../src/lib/letters/compose.ts';
import { findSecrets } from '../../src/lib/letters/guard.ts';
import { readLetters } from '../../src/lib/letters/read.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import { recipients, tones } from '../../src/schemas/letter.ts';
import { fieldTexts, recipientNames } from '../../src/text/letters.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const records = readRecords(root);
const letters = readLetters(root, records);
const blank = (name: keyof typeof fieldTexts) => `【${fieldTexts[name].label}】`;

test('there are letters for every recipient, at least ten in all', () => {
  expect(letters.length).toBeGreaterThanOrEqual(10);
  expect(recipients.filter((to) => !letters.some((letter) => letter.to === to))).toEqual([]);
  expect(Object.keys(recipientNames)).toEqual([...recipients]);
});

/** What the tool must have a letter for. */
test.each([
  ['refund', 'merchant'],
  ['resend', 'merchant'],
  ['wrong-item', 'merchant'],
  ['invoice', 'merchant'],
  ['step-in', 'platform'],
  ['escalate', 'platform'],
  ['false-delivery', 'platform'],
  ['courier-lost', 'courier'],
  ['complaint-12315', 'regulator'],
  ['report-12315', 'regulator'],
  ['postal', 'regulator'],
  ['police', 'police'],
  ['debit', 'payment'],
])('letters/%s is written to the %s', (slug, to) => {
  expect(letters.find(({ id }) => id === `letters/${slug}`)?.to).toBe(to);
});

describe.each(letters.map((letter) => [letter.id, letter] as const))('%s', (_, letter) => {
  test.each(tones)(
    'in the %s tone has its demand and its day, blanks that a field fills, and no open citation',
    (tone) => {
      const text = letter.text[tone];
      expect(text.length).toBeGreaterThan(60);
      expect(text).not.toMatch(/\(\(|\)\)|undefined/);
      expect(text).toContain(blank('wish'));
      expect(text.includes(blank('deadline'))).toBe(letter.noDeadline === undefined);
      const labels = letter.fields.map(({ label }) => label);
      expect([...new Set([...text.matchAll(blankPattern)].map((hit) => hit[1]))].toSorted()).toEqual(labels.toSorted());
    },
  );
  test('sounds different in the two tones', () => {
    expect(letter.text.polite).not.toBe(letter.text.firm);
  });
  test('rests on records that exist and are well founded, law on its own text', () => {
    for (const id of letter.grounds) {
      expect(records.get(id), id).toBeDefined();
      expect(['verified', 'independent'], id).toContain(records.get(id)?.standing);
      expect(records.get(id)?.kind, id).not.toBe('platform');
    }
  });
  test('names the article of every law that it cites', () => {
    const cited = letter.text.firm.match(/《[^》]+法[^》]*》/g) ?? [];
    const laws = letter.grounds.flatMap((id) => records.get(id)?.law ?? []).join('');
    expect(cited.filter((law) => !laws.includes(law))).toEqual([]);
  });
  test('has words of its own that the guard lets pass, and wishes, too', () => {
    for (const text of [...Object.values(letter.text), ...letter.wishes, ...letter.fields.map(({ hint }) => hint)])
      expect(findSecrets(text)).toEqual([]);
  });
  test('reads well when it is filled in: no blank, no double stop, no line without words', () => {
    const values = new Map(letter.fields.map(({ label }) => [label, `某个${label}。`]));
    const text = letterText(composeLetter(letter.text.firm, values, []));
    expect(text).not.toMatch(/【|。。|。；|。，|\n\n/);
  });
});

test('no letter is searched by the very words of a section or another tool: those explain first', () => {
  const fold = (words: string) => words.normalize('NFKC').toLowerCase().replace(/\s/g, '');
  const others = [...allSections(readGuideFiles(root)), ...tools];
  const taken = new Set(others.flatMap(({ title, phrases, aliases }) => [title, ...phrases, ...aliases].map(fold)));
  expect(taken.size).toBeGreaterThan(500);
  const same = letters.flatMap(({ id, title, phrases, aliases }) =>
    [title, ...phrases, ...aliases].filter((words) => taken.has(fold(words))).map((words) => `${id}: ${words}`),
  );
  expect(same).toEqual([]);
});

test('sections and outcomes lead to the letters that are needed there', () => {
  const files = readContent(root).files;
  const bodies = [...files].filter(([path]) => path.startsWith('content/guide/'));
  const linking = bodies.filter(([, text]) => text.includes('](letters'));
  expect(linking.length).toBeGreaterThanOrEqual(15);
  const triage = files.get('content/triage.yaml') ?? '';
  const named = new Set([...triage.matchAll(/^ {4}letter: (\S+)$/gm)].map((hit) => `letters/${hit[1]}`));
  const linked = letters.filter(({ id }) => named.has(id) || linking.some(([, text]) => text.includes(`](${id})`)));
  expect(linked.map(({ id }) => id)).toEqual(letters.map(({ id }) => id));
});

test('a complaint names the company behind the platform', () => {
  const company = records.get('pdd-company')?.value as string;
  for (const slug of ['complaint-12315', 'report-12315'])
    expect(letters.find(({ id }) => id === `letters/${slug}`)?.text.polite).toContain(company);
});

test('a postal appeal says that the courier comes first', () => {
  const postal = letters.find(({ id }) => id === 'letters/postal');
  expect(postal?.before.join('')).toContain(records.get('postal-complaint-7d')?.value);
  expect(postal?.text.polite).toContain('已经向它投诉');
});

test('a wish points at no line that may be left out', () => {
  const pointing = letters.filter(({ wishes }) => wishes.some((wish) => /上面的|到这里/.test(wish)));
  expect(pointing.map(({ id }) => id)).toEqual([]);
});

test('the police come before the form, and no account number is asked for', () => {
  const police = letters.find(({ id }) => id === 'letters/police');
  expect(records.get(police?.call ?? '')?.telHref).toBe('tel:110');
  expect(police?.before[0]).toContain('110');
  expect(police?.fields.map(({ name }) => name)).not.toContain('payment');
});

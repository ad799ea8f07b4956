import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { readContent } from '../../src/lib/content/read.ts';
import { allSections } from '../../src/lib/guide/guide.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import { evidenceSheets } from '../../src/lib/triage/sheets.ts';
import { mostQuestions, walkTriage } from '../../src/lib/triage/tree.ts';
import { type OutcomeView, viewTriage } from '../../src/lib/triage/view.ts';
import { triageSchema } from '../../src/schemas/triage.ts';
import { evidenceText } from '../../src/text/sheets.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const triage = triageSchema.parse(parse(readContent(root).files.get('content/triage.yaml') ?? ''));
const records = readRecords(root);
const guide = readGuideFiles(root);
const sections = allSections(guide);
const views = viewTriage(triage, records);
const leaves = views.filter((view): view is OutcomeView => view.kind === 'outcome');

test('every way ends at an outcome, walked by its links alone', () => {
  const byId = new Map(views.map((view) => [view.id, view]));
  const walk = (id: string, asked: number): string[] => {
    const view = byId.get(id);
    expect(view, id).toBeDefined();
    expect(asked, id).toBeLessThanOrEqual(mostQuestions);
    if (view?.kind !== 'question') return [id];
    expect(view.answers.length, id).toBeGreaterThan(1);
    return view.answers.flatMap(({ pageId }) => walk(pageId, asked + 1));
  };
  const ends = walk('start', 0);
  expect(ends).toEqual(leaves.map(({ id }) => id));
  expect(new Set(ends).size).toBe(ends.length);
});

test('each answer on the way can be changed on the page that asked it', () => {
  const asks = new Map(views.flatMap((view) => (view.kind === 'question' ? [[view.id, view.title] as const] : [])));
  const wrong = views.flatMap(({ id, given }) =>
    given.filter(({ ask, pageId }) => asks.get(pageId) !== ask || !id.startsWith(pageId)),
  );
  expect(wrong).toEqual([]);
});

describe('money being lost', () => {
  test('is the first answer, one step from a call', () => {
    const first = views[0];
    const answer = first?.kind === 'question' ? first.answers[0] : undefined;
    expect(answer).toMatchObject({ pageId: 'start/money', isDanger: true });
    expect(leaves.find(({ id }) => id === 'start/money')?.call).toBe('police-110');
  });
  test('calls a number only where one tap is allowed', () => {
    const calls = leaves.flatMap(({ call }) => call ?? []);
    expect(calls.filter((id) => !records.get(id)?.telHref)).toEqual([]);
  });
  test('with a code given away starts at the bank: no police button stands before it', () => {
    const leaf = leaves.find(({ section }) => section === 'scams/told-the-code');
    expect(leaf?.call).toBeUndefined();
    const answer = sections.find(({ id }) => id === 'scams/told-the-code')?.answer ?? '';
    expect(answer.indexOf('银行')).toBeGreaterThan(-1);
    expect(answer.indexOf('银行')).toBeLessThan(answer.indexOf('110'));
  });
});

/** What the guide must lead to (issue), each by a section that answers it. */
const wanted = {
  'no dispatch': 'logistics/not-dispatched',
  'stuck parcel': 'logistics/stuck',
  'lost parcel': 'logistics/lost-parcel',
  'signed for by a stranger': 'logistics/signed-not-received',
  'not as described': 'dispute/not-as-described',
  fake: 'dispute/fake-goods',
  damaged: 'dispute/damaged-missing',
  'spoiled food': 'after-sales/fresh-food',
  'missing item': 'logistics/missing-items',
  'merchant silent': 'after-sales/merchant-silent',
  'refund refused': 'dispute/apply-intervention',
  'refund not arrived': 'after-sales/refund-not-arrived',
  'wrong charge, pay later': 'after-sales/pay-later-debit',
  'wrong charge, unknown': 'scams/unknown-debit',
  'account trouble': 'in-app-chat/cannot-sign-in',
  invoice: 'in-app-chat/invoice',
  'price protection': 'after-sales/price-drop',
  'a call from "customer service"': 'scams/call-from-service',
  'money already sent': 'scams/money-gone',
  'complaint about a courier': 'logistics/rude-courier',
  'complaint about an agent': 'escalate/ask-supervisor',
  'merchant: funds, deposit': 'merchant/funds',
  'merchant: penalties, listing': 'merchant/ticket',
  "merchant: buyer's abuse": 'merchant/sue-buyer',
};
for (const [problem, section] of Object.entries(wanted))
  test(`${problem}: some way leads to ${section}`, () => {
    expect(leaves.some((leaf) => leaf.section === section)).toBe(true);
  });

test('outcomes lead into all sixteen articles', () => {
  const depth = Math.max(...walkTriage(triage).map(({ path }) => path.length));
  const led = new Map(guide.map(({ id }) => [id, new Set<string>()]));
  for (const leaf of leaves)
    for (const id of [leaf.section, ...leaf.ifNot.sections]) led.get(id.split('/')[0] ?? '')?.add(id);
  const coverage = guide.map(({ id, sections: all }) => `${id} ${led.get(id)?.size}/${all.length}`);
  const reached = [...led.values()].reduce((sum, set) => sum + set.size, 0);
  console.info(
    `triage: ${views.length} pages, ${leaves.length} leaves, ${Object.keys(triage.outcomes).length} outcomes, ` +
      `at most ${depth} questions; sections ${reached}/${sections.length}: ${coverage.join(', ')}`,
  );
  expect([...led].filter(([, set]) => set.size === 0).map(([id]) => id)).toEqual([]);
});

test('every kind of problem has its sheet, and no sheet shows an unresolved citation', () => {
  const sheets = evidenceSheets(triage, records, evidenceText);
  expect(sheets.map(({ kind }) => kind)).toEqual(Object.keys(triage.evidence));
  expect(JSON.stringify([sheets, views])).not.toMatch(/\(\(/);
});

test('a sentence to copy holds no note to its reader', () => {
  expect(leaves.filter(({ say }) => /[（）]/.test(say)).map(({ id }) => id)).toEqual([]);
});

/** What cannot exist yet, or has nothing to do with it. */
test.each([
  ['not sent yet', ['not-dispatched', 'cancel-order', 'late-ship'], /运单|快递公司/],
  [
    'not applied yet',
    ['seven-days', 'opened', 'exception', 'exchange', 'confirmed', 'price', 'refund-only'],
    /退款详情/,
  ],
  ['an invoice', ['invoice', 'invoice-refused'], /注册|出错提示/],
])('%s: no such evidence is asked for', (_, names, wrong) => {
  for (const name of names) {
    const outcome = triage.outcomes[name];
    const have = [...(triage.evidence[outcome?.evidence ?? '']?.have ?? []), ...(outcome?.have ?? [])];
    expect(have.length, name).toBeGreaterThan(1);
    expect(have.join('；'), name).not.toMatch(wrong);
  }
});

test('who says that photos are sent is told to take them', () => {
  const saying = leaves.filter(({ say }) => say.includes('照片已发'));
  expect(saying.length).toBeGreaterThan(0);
  expect(saying.filter(({ have }) => !have.join('').includes('照片')).map(({ id }) => id)).toEqual([]);
});

test('who wants money back for a fake is led to a letter that asks for it', () => {
  expect(leaves.find(({ section }) => section === 'dispute/fake-goods')?.letter).toBe('letters/wrong-item');
});

test('no label stands twice under one question', () => {
  const twice = views.flatMap((view) => {
    if (view.kind !== 'question') return [];
    const labels = view.answers.map(({ label }) => label);
    return new Set(labels).size === labels.length ? [] : [view.id];
  });
  expect(twice).toEqual([]);
});

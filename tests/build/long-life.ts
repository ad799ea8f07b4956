import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { addressLockFile } from '../../src/lib/addresses/lock.ts';
import { changesFile } from '../../src/lib/changes/check.ts';
import { statedValue } from '../../src/lib/changes/history.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import type { RecordView } from '../../src/lib/records/records.ts';
import { triageFile } from '../../src/lib/triage/file.ts';
import type { Change } from '../../src/schemas/change.ts';
import { newestDay, type ProjectCopy } from './project-copy.ts';

/** What befalls addresses over the years, in this order: old address → where it leads in the end. */
export const moves = {
  /** Renamed. */
  'hotline/hours': 'hotline/opening-hours',
  /** Published under this name before it was called `hotline/hours`: a chain. */
  'hotline/when': 'hotline/opening-hours',
  /** Moved to another article. */
  'hotline/voice-menu': 'in-app-chat/voice-menu',
  /** Deleted; another section of the article says it as well. */
  'hotline/wrong-numbers': 'hotline/numbers-online',
  /** Deleted; nothing says it, so that it leads to its article. */
  'hotline/cannot-get-through': 'hotline',
  /** A whole article with its sections. */
  feedback: 'suggestions',
  'feedback/suggest': 'suggestions/suggest',
  'feedback/not-for-orders': 'suggestions/not-for-orders',
} as const;

/** Does all that to the real content of a copy, as an author would, links included; says what the tool printed. */
export function moveSections(project: ProjectCopy): string {
  const guide = join(project.dir, 'content/guide');
  const file = (address: string) => join(guide, `${address}.mdx`);
  renameSync(file('hotline/hours'), file('hotline/opening-hours'));
  renameSync(file('hotline/voice-menu'), file('in-app-chat/voice-menu'));
  rmSync(file('hotline/wrong-numbers'));
  rmSync(file('hotline/cannot-get-through'));
  renameSync(join(guide, 'feedback'), join(guide, 'suggestions'));
  project.edit('content/guide/in-app-chat/voice-menu.mdx', (text) => text.replace(/^order: \d+$/m, 'order: 99'));
  for (const name of readdirSync(guide, { recursive: true, encoding: 'utf8' })) {
    if (name.endsWith('.mdx')) followMoves(join(guide, name));
  }
  project.edit(triageFile, (text) => followTriage(text));
  project.edit(addressLockFile, (text) => `${text}hotline/when: {movedTo: hotline/hours}\n`);
  const recorded = Object.entries(moves).filter(([from]) => from !== 'hotline/when');
  const { status, output } = project.run(
    'scripts/addresses.mjs',
    ...recorded.flatMap(([from, to]) => ['--moved', `${from}=${to}`]),
  );
  if (status !== 0) throw new Error(output);
  return output;
}

function followMoves(path: string): void {
  const text = readFileSync(path, 'utf8');
  const next = text.replace(/\]\(([a-z0-9/-]+)\)/g, (link, address: string) =>
    address in moves ? `](${moves[address as keyof typeof moves]})` : link,
  );
  if (next !== text) writeFileSync(path, next);
}

/** What the triage names stands after `section:` and in brackets after `sections:`. */
const followTriage = (text: string): string =>
  text.replace(/(?<=section: |sections: \[|sections: \[[a-z0-9/-]+, )[a-z0-9/-]+/g, (address) =>
    address in moves ? moves[address as keyof typeof moves] : address,
  );

const published = (id: string) => statedValue(readRecords('.').get(id) as RecordView) as string;

/** A period and a phone number that turn out to be wrong: record → its value before and since. */
export const corrections = {
  'after-sale-window': [published('after-sale-window'), '200 天'],
  'pdd-consumer-400': [published('pdd-consumer-400'), '400-8822-111'],
} as const;

/** Corrects both records of a copy, without an entry yet. */
export function correctRecords(project: ProjectCopy): void {
  project.edit('content/rules.yaml', (text) => replaceValue(text, 'after-sale-window'));
  project.edit('content/numbers.yaml', (text) => replaceValue(text, 'pdd-consumer-400'));
}

function replaceValue(text: string, id: keyof typeof corrections): string {
  const [before, after] = corrections[id];
  const start = text.indexOf(`\n${id}:\n`);
  const end = text.indexOf('\n\n', start);
  const record = text.slice(start, end).replaceAll(before, after);
  if (record === text.slice(start, end)) throw new Error(`The record "${id}" does not say "${before}"`);
  return text.slice(0, start) + record + text.slice(end);
}

/** Puts the entries of the corrections at the head of the list of changes. */
export function explainCorrections(project: ProjectCopy): void {
  const entries = (on: string) =>
    Object.entries(corrections).map(
      ([record, [, value]]): Change => ({
        on,
        record,
        value,
        why: '读者来信指出，照新的页面核对过',
        source: { title: '假设：新的页面', address: 'https://example.org/new', date: '2026-11-22' },
      }),
    );
  project.edit(changesFile, (text) => stringify(entries(newestDay(text))) + text);
}

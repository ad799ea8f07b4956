import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readGuideFiles } from '../../src/lib/content/guide-files.ts';
import { judgeProse } from '../../src/lib/content/prose.ts';
import { allSections } from '../../src/lib/guide/guide.ts';
import { drawAppPath, pathScreens } from '../../src/lib/pictures/app-path.ts';
import { disputeEvents, drawDispute } from '../../src/lib/pictures/dispute.ts';
import { type Drawing, letterSizes } from '../../src/lib/pictures/drawing.ts';
import { pictureComponents, pictureWords } from '../../src/lib/pictures/in-bodies.ts';
import { drawLadder } from '../../src/lib/pictures/ladder.ts';
import { widthOf } from '../../src/lib/pictures/wrap.ts';
import { readRecords } from '../../src/lib/records/read.ts';
import { pictureTexts } from '../../src/text/pictures.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const records = readRecords(root);
const guide = readGuideFiles(root);
const pages = new Set([...guide, ...allSections(guide)].map(({ id }) => id));

/** Every string of the pictures; `page` and `record` are names. */
function strings(value: unknown, key = ''): string[] {
  if (typeof value === 'string') return ['page', 'record'].includes(key) ? [] : [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => strings(part, name));
}
const named = (wanted: string, value: unknown = pictureTexts): string[] =>
  typeof value !== 'object' || value === null
    ? []
    : Object.entries(value).flatMap(([name, part]) => (name === wanted ? [String(part)] : named(wanted, part)));

test('figures stand only in citations', () => {
  expect(strings(pictureTexts).length).toBeGreaterThan(20);
  expect(strings(pictureTexts).flatMap((text) => judgeProse(text, records))).toEqual([]);
});
test('every page and every record that is named exists', () => {
  expect(named('page').filter((page) => !pages.has(page))).toEqual([]);
  expect(named('record').filter((record) => !records.has(record))).toEqual([]);
});

test('each picture stands in one section, and its records are among that section’s sources', () => {
  const folder = join(root, 'content/guide');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  const bodies = files.map((file) => ({
    id: file.replace(/\.mdx$/, ''),
    body: readFileSync(join(folder, file), 'utf8'),
  }));
  expect(pictureComponents).toHaveLength(3);
  for (const name of pictureComponents) {
    const holders = bodies.filter(({ body }) => body.includes(`<${name} />`));
    expect(holders, name).toHaveLength(1);
    const [{ id, body } = { id: '', body: '' }] = holders;
    const section = allSections(guide).find((one) => one.id === id);
    const cited = [...pictureWords(body).matchAll(/\(\((.+?)\)\)/g)].map((hit) => hit[1]);
    expect(cited.filter((record) => !section?.cites.includes(record as string))).toEqual([]);
  }
});

const drawings: Record<string, Drawing> = {
  ladder: drawLadder(records).drawing,
  dispute: drawDispute(records).drawing,
  'app path': drawAppPath(records).drawing,
};
for (const [name, { width, height, texts, shapes }] of Object.entries(drawings)) {
  describe(`the drawing of the ${name}`, () => {
    const boxes = texts.map(({ text, letters, x, y, anchor }) => {
      const size = letterSizes[letters];
      const room = widthOf(text) * size;
      const left = anchor === 'middle' ? x - room / 2 : x;
      return { text, left, right: left + room, top: y - size * 0.85, bottom: y + size * 0.2 };
    });
    test('keeps every text inside', () => {
      expect(boxes.length).toBeGreaterThan(3);
      const outside = boxes.filter((box) => box.left < 0 || box.right > width || box.top < 0 || box.bottom > height);
      expect(outside).toEqual([]);
    });
    test('lays no text over another', () => {
      const over = boxes.flatMap((one, i) =>
        boxes.slice(i + 1).filter((two) => {
          const isBeside = one.right <= two.left || two.right <= one.left;
          return !isBeside && one.top < two.bottom && two.top < one.bottom;
        }),
      );
      expect(over).toEqual([]);
    });
    test('keeps every shape inside', () => {
      expect(
        shapes.filter((one) => one.x < 0 || one.y < 0 || one.x + one.width > width || one.y + one.height > height),
      ).toEqual([]);
    });
  });
}

describe('the time line of a dispute', () => {
  const periods = disputeEvents(records).flatMap((event) => event.periods);
  test('tells the standing of every period', () => {
    expect(periods.length).toBeGreaterThan(5);
    expect(periods.filter(({ text }) => !/（(?:已核对|多方印证|网传|有冲突)）|没有查到/.test(text))).toEqual([]);
  });
  test('draws as law only what a law says', () => {
    const drawn = pictureTexts.dispute.events.flatMap((event) => event.periods.map(({ record }) => record));
    expect(periods.map(({ look }) => look)).toEqual(
      drawn.map((id) => (records.get(id)?.kind === 'law' ? 'law' : 'practice')),
    );
  });
});

test('the path through the App is read from its record', () => {
  const path = records.get('pdd-chat-path');
  if (!path) throw new Error('No path');
  const changed = new Map(records).set('pdd-chat-path', { ...path, value: '「我的 → 设置 → 客服」' });
  expect(pathScreens(changed).map(({ kind, press }) => [kind, press])).toEqual([
    ['tab', '我的'],
    ['row', '设置'],
    ['row', '客服'],
    ['chat', '转人工'],
  ]);
  expect(drawAppPath(changed).drawing.height).toBeGreaterThan(drawings['app path']?.height ?? 0);
});

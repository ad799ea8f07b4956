import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/content/check.ts';
import { checkCopy } from '../../../../src/lib/copy/check.ts';
import { badContent, source } from '../../../fixtures/bad-content.ts';
import { badShapes } from '../../../fixtures/bad-shapes.ts';
import { goodContent, paths, prose, replaceIn, today } from '../../../fixtures/good-content.ts';

const { first, second, numbers, lock, changes } = paths;

describe('checkContent', () => {
  test('accepts good content', () => {
    expect(checkContent({ files: goodContent() }, today)).toEqual([]);
  });

  for (const bad of badContent) {
    test(`reports ${bad.name}`, () => {
      const files = goodContent();
      bad.change(files);
      const faults = checkContent({ files }, today);
      expect(faults).toContainEqual(
        expect.objectContaining({
          file: bad.file,
          ...(bad.line && { line: bad.line }),
          message: typeof bad.message === 'string' ? bad.message : expect.stringMatching(bad.message),
        }),
      );
      expect(faults).toHaveLength(bad.count ?? 1);
    });
  }

  for (const [file, from, to, words] of badShapes) {
    test(`says: ${words}`, () => {
      const files = goodContent();
      replaceIn(files, file, from, to);
      const faults = [...checkContent({ files }, today), ...checkCopy({ files })];
      expect(faults).toContainEqual(expect.objectContaining({ file, message: expect.stringContaining(words) }));
    });
  }

  test('gathers the faults of several files', () => {
    const files = goodContent();
    replaceIn(files, second, prose, '等 3 天。');
    replaceIn(files, first, '过一会儿再试。', '拨 95187。');
    expect(checkContent({ files }, today).map(({ file }) => file)).toEqual([first, second]);
  });

  test('tells a fault of a record once, not again wherever it is cited', () => {
    const files = goodContent();
    replaceIn(files, numbers, 'kind: phone', 'kind: fax');
    expect(checkContent({ files }, today).map(({ file, line }) => [file, line])).toEqual([[numbers, 2]]);
  });

  test('accepts a change that names an address that has moved since', () => {
    const files = goodContent();
    replaceIn(files, changes, 'why: 开始', 'why: 开始, sections: [demo/old]');
    replaceIn(files, lock, 'demo/second:', 'demo/old: {movedTo: demo/first}\ndemo/second:');
    expect(checkContent({ files }, today)).toEqual([]);
  });

  test('accepts a period inside <Plain> with a reason', () => {
    const files = goodContent();
    replaceIn(files, second, prose, '等 <Plain reason="日常说法">3 天</Plain>。');
    expect(checkContent({ files }, today)).toEqual([]);
  });

  test('accepts vouching words beside a record of the owner’s own page', () => {
    const files = goodContent();
    replaceIn(files, second, prose, '官方电话写着 ((demo-return))。');
    expect(checkContent({ files }, today)).toEqual([]);
  });

  test('accepts files with Windows line ends', () => {
    const files = new Map([...goodContent()].map(([path, text]) => [path, text.replaceAll('\n', '\r\n')]));
    expect(checkContent({ files }, today)).toEqual([]);
  });

  for (const [name, good] of [
    ['the owner’s own page', 'title: 联系我们, address: "https://help.demo.example/a", date: "2025"'],
    ['the owner’s account on another site', 'title: 示例, address: "https://code.example/demo/x", date: "2025"'],
    ['a public body’s page', 'title: 公告, address: "https://www.gov.example/1", date: "2025"'],
    ['a public body’s notice, read in a copy', 'title: 公告（转载）, issuer: 公安部, date: "2025"'],
    ['the text of a law', 'title: 《演示法》第十二条, date: "2025"'],
    ['the owner’s App, seen', 'title: 演示 App, seenIn: app, screen: 「关于」页写着号码, date: "2026-01-31"'],
  ] as const)
    test(`accepts an official page that is ${name}`, () => {
      const files = goodContent();
      source(good)(files);
      expect(checkContent({ files }, today)).toEqual([]);
    });

  test('follows a chain of moves', () => {
    const files = goodContent();
    replaceIn(files, lock, 'demo:', 'a: {movedTo: b}\nb: {movedTo: demo/first}\ndemo:');
    expect(checkContent({ files }, today)).toEqual([]);
  });
});

import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/lib/content/check.ts';
import { badLetterShapes, badLetters } from '../../../fixtures/bad-letters.ts';
import { goodContent, paths, replaceIn, today } from '../../../fixtures/good-content.ts';

const { letter, rules } = paths;

for (const [name, list] of Object.entries({
  'the shape of a letter': badLetterShapes,
  'the rules for letters': badLetters,
}))
  describe(name, () => {
    for (const bad of list)
      test(`reports ${bad.name}`, () => {
        const files = goodContent();
        bad.change(files);
        const faults = checkContent({ files }, today);
        expect(faults).toContainEqual(
          expect.objectContaining({
            file: bad.file ?? letter,
            ...(bad.line && { line: bad.line }),
            message: typeof bad.message === 'string' ? bad.message : expect.stringMatching(bad.message),
          }),
        );
        expect(faults).toHaveLength(bad.count ?? 1);
      });
  });

test('an outcome of the triage leads to a letter that exists', () => {
  const files = goodContent();
  replaceIn(
    files,
    paths.triage,
    '    evidence: all\n    say: 请帮我止付。',
    '    letter: ask\n    evidence: all\n    say: 请帮我止付。',
  );
  expect(checkContent({ files }, today)).toEqual([]);
  replaceIn(files, paths.triage, 'letter: ask', 'letter: aks');
  expect(checkContent({ files }, today)).toMatchObject([
    { file: paths.triage, line: 22, message: 'letter 写的“aks”没有这封信，见 content/letters/' },
  ]);
});

test('a law is cited by its name', () => {
  const files = goodContent();
  replaceIn(files, rules, '  text: 演示 7 天。', '  text: 演示 7 天。\n  law: 《演示法》第一条');
  replaceIn(files, letter, '可以退', '可以退（((demo-return:law))）');
  expect(checkContent({ files }, today)).toEqual([]);
});

test('an optional blank, a common line, and no deadline with a reason are good', () => {
  const files = goodContent();
  replaceIn(files, letter, 'order, happened, wish, deadline', 'order, happened, wish, staff');
  replaceIn(files, letter, '请在【答复期限】前答复', '工号【工号】');
  replaceIn(files, letter, 'wishes:', 'optional: [staff]\nnoDeadline: 越快越好。\nwishes:');
  expect(checkContent({ files }, today)).toEqual([]);
});

test('a number to call whose record cannot be read is told in its own file alone', () => {
  const files = goodContent();
  replaceIn(files, letter, 'order: 1', 'order: 1\ncall: demo-police');
  expect(checkContent({ files }, today)).toEqual([]);
  replaceIn(files, paths.numbers, 'public: true', 'pubic: true');
  const faults = checkContent({ files }, today);
  expect(faults).not.toEqual([]);
  expect(faults.filter(({ file }) => file !== paths.numbers)).toEqual([]);
});

test('authors may link to a letter and to the list of them', () => {
  const files = goodContent();
  replaceIn(files, paths.first, '[按问题找](find)', '[写信](letters)，[请退款](letters/ask)');
  expect(checkContent({ files }, today)).toEqual([]);
  replaceIn(files, paths.first, '(letters/ask)', '(letters/aks)');
  expect(checkContent({ files }, today)).toMatchObject([
    { message: '链接“letters/aks”没有这一页，检查文章名和小节名' },
  ]);
});

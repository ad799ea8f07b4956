import { describe, expect, test } from 'vitest';
import { checkCopy, fixCopy } from '../../../../src/lib/copy/check.ts';
import { applyEdits } from '../../../../src/lib/copy/fault.ts';
import { badCopy } from '../../../fixtures/bad-copy.ts';
import { goodContent, paths, prose, replaceIn } from '../../../fixtures/good-content.ts';

describe('checkCopy', () => {
  test('accepts good content', () => {
    expect(checkCopy({ files: goodContent() })).toEqual([]);
  });

  for (const { name, bad, good, file, line, message, fixed } of badCopy) {
    test(`reports ${name}`, () => {
      const files = goodContent();
      bad(files);
      const faults = checkCopy({ files });
      const wanted = typeof message === 'string' ? message : expect.stringMatching(message);
      expect(faults).toEqual([expect.objectContaining({ file, line, message: wanted })]);
      expect(faults[0]?.edit !== undefined, 'may be repaired').toBe(fixed !== undefined);
    });

    test(`accepts what is right instead of ${name}`, () => {
      const files = goodContent();
      good(files);
      expect(checkCopy({ files })).toEqual([]);
    });
  }

  test('says that the list of terms is missing', () => {
    const files = goodContent();
    files.delete(paths.terms);
    expect(checkCopy({ files })).toEqual([{ file: paths.terms, message: '这个文件不见了' }]);
  });
});

describe('fixCopy', () => {
  for (const { name, bad, file, fixed } of badCopy.filter((one) => one.fixed !== undefined)) {
    test(`repairs ${name}, and nothing else`, () => {
      const files = goodContent();
      bad(files);
      const { fixed: repaired, left } = fixCopy({ files });
      expect(left).toEqual([]);
      expect([...repaired.keys()]).toEqual([file]);
      expect(repaired.get(file)).toContain(fixed);
      expect(fixCopy({ files: new Map([...files, ...repaired]) }).fixed.size).toBe(0);
    });
  }

  test('repairs several faults of a line at once, citations untouched', () => {
    const files = goodContent();
    replaceIn(files, paths.second, prose, '拨 ((demo-line)) ,再看APP, 然后\n写下来。');
    const { fixed, left } = fixCopy({ files });
    expect(left).toEqual([]);
    expect(fixed.get(paths.second)).toContain('拨 ((demo-line))，再看 App，然后写下来。');
  });

  test('leaves alone what must be thought about', () => {
    const files = goodContent();
    replaceIn(files, paths.second, prose, '我们保证能退。');
    expect(fixCopy({ files })).toMatchObject({ fixed: new Map(), left: [{ file: paths.second, line: 12 }] });
  });

  test('edits that overlap wait for the next round', () => {
    const edits = [
      { start: 0, end: 2, text: '丙' },
      { start: 1, end: 3, text: '丁' },
    ];
    expect(applyEdits('甲乙戊', edits)).toBe('甲丁');
  });
});

describe("the site's own words", () => {
  const file = 'src/text/demo.ts';
  const check = (source: string) => checkCopy({ files: goodContent().set(file, source) });

  test('are judged like content, with the line they stand on', () => {
    const source =
      "export const words = {\n  // 注释,不管\n  days: (n: number) => `还有 ${n} 天,再等等`,\n  note: '我们保证能退。',\n};\n";
    expect(check(source)).toEqual([
      expect.objectContaining({ file, line: 3, message: expect.stringContaining('标点或空格不对') }),
      expect.objectContaining({ file, line: 4, message: expect.stringMatching('^不写“保证”') }),
    ]);
  });

  test('keep their blanks and breaks, and are right as they are', () => {
    expect(check('export const words = (n: number, on: string) => `还有 ${n} 天。\\n到 ${on} 为止。`;\n')).toEqual([]);
  });

  test('are repaired where they stand as they read', () => {
    const source = "export const words = '打开App,再看';\n";
    const { fixed } = fixCopy({ files: goodContent().set(file, source) });
    expect(fixed.get(file)).toBe("export const words = '打开 App，再看';\n");
  });
});

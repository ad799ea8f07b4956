import { describe, expect, test } from 'vitest';
import { checkAddressLock } from '../../../../src/lib/addresses/lock.ts';
import { parseMoves } from '../../../../src/lib/addresses/lock-file.ts';
import { extendLock, updateLock } from '../../../../src/lib/addresses/write-lock.ts';

const present = new Map([
  ['demo', '演示'],
  ['demo/a', '甲：“引号”和 # 号'],
]);
const linesOf = (text: string) => text.split('\n').filter((line) => line && !line.startsWith('#'));

describe('extendLock', () => {
  test('adds new addresses with their titles, in alphabetical order', () => {
    expect(linesOf(extendLock('demo/b: {}\n', present))).toEqual([
      'demo: {title: 演示}',
      'demo/a: {title: "甲：“引号”和 # 号"}',
      'demo/b: {}',
    ]);
  });
  test('never removes an address', () => {
    expect(linesOf(extendLock('gone: {title: 没了}\n', present))).toContain('gone: {title: 没了}');
  });
  test('keeps moves, and adds new ones beside the title', () => {
    const text = extendLock('old: {movedTo: demo}\nolder: {title: 旧}\n', present, [{ from: 'older', to: 'old' }]);
    expect(linesOf(text).slice(2)).toEqual(['old: {movedTo: demo}', 'older: {title: 旧, movedTo: old}']);
  });
  test('keeps what people have noted beside an entry', () => {
    const text = extendLock('old: {movedTo: demo} # 合并了\n# 问过作者\nzzz: {movedTo: demo}\n', present);
    expect(text).toContain('old: {movedTo: demo} # 合并了\n# 问过作者\nzzz: {movedTo: demo}\n');
  });
  test('writes the reworded title', () => {
    expect(linesOf(extendLock('demo: {title: 旧题}\n', present))[0]).toBe('demo: {title: 演示}');
  });
  test('changes nothing the second time', () => {
    const once = extendLock('', present);
    expect(extendLock(once, present)).toBe(once);
  });
  test('registers a page whose title cannot be read', () => {
    expect(linesOf(extendLock('', new Map([['demo', undefined]])))).toEqual(['demo: {}']);
  });
  test('writes a lock that its own check accepts', () => {
    expect(checkAddressLock(extendLock('', present), present)).toEqual([]);
  });
});

describe('updateLock', () => {
  test('names what is new, and leaves nothing to settle', () => {
    const { added, faults } = updateLock('demo: {}\n', present);
    expect({ added, faults }).toEqual({ added: ['demo/a'], faults: [] });
  });
  test('registers the rest where an address has vanished, and says so', () => {
    const { text, faults } = updateLock('gone: {}\n', present);
    expect(linesOf(text ?? '')).toHaveLength(3);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('“gone”不见了')]);
  });
  test('writes nothing over two sections that swapped places', () => {
    const text = 'demo: {title: 演示}\ndemo/a: {title: 甲}\ndemo/b: {title: 乙}\n';
    const swapped = new Map([
      ['demo', '演示'],
      ['demo/a', '乙'],
      ['demo/b', '甲'],
    ]);
    const update = updateLock(text, swapped);
    expect(update.text).toBeUndefined();
    expect(update.faults.map(({ message }) => message)).toEqual([expect.stringContaining('对调了')]);
  });
  test('writes nothing over a lock that cannot be read', () => {
    expect(updateLock('demo: [\n', present).text).toBeUndefined();
  });
  test('records a move', () => {
    const { text, faults } = updateLock('demo/old: {title: 旧}\n', present, [{ from: 'demo/old', to: 'demo/a' }]);
    expect(linesOf(text ?? '')).toContain('demo/old: {title: 旧, movedTo: demo/a}');
    expect(faults).toEqual([]);
  });
  test('recognises a renamed section by its title', () => {
    const { text, moved, faults } = updateLock('demo/old: {title: 演示}\n', new Map([['demo', '演示']]));
    expect(linesOf(text ?? '')).toContain('demo/old: {title: 演示, movedTo: demo}');
    expect({ moved, faults }).toEqual({ moved: [{ from: 'demo/old', to: 'demo' }], faults: [] });
  });
  test('does not guess where two sections have that title', () => {
    const twins = new Map([
      ['demo/a', '甲'],
      ['demo/b', '甲'],
    ]);
    expect(updateLock('demo/old: {title: 甲}\n', twins).moved).toEqual([]);
  });
  test('lets the author’s own word stand above the title', () => {
    const move = { from: 'demo/old', to: 'demo/a' };
    expect(updateLock('demo/old: {title: 演示}\n', present, [move]).moved).toEqual([move]);
  });
  for (const [name, from, to, says] of [
    ['a section that is still there', 'demo/a', 'demo', '“demo/a”的文件还在，没有搬走'],
    ['an address that was never published', 'demo/odl', 'demo', '“demo/odl”没有公布过，不用登记，是否想写“demo/old”？'],
    ['an address to itself', 'demo/old', 'demo/old', '“demo/old”搬到了自己那里'],
  ] as const) {
    test(`refuses to move ${name}`, () => {
      const { text, faults } = updateLock('demo/old: {}\n', present, [{ from, to }]);
      expect(text).toBeUndefined();
      expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining(says)]);
    });
  }
  test('tells where a recorded move leads nowhere', () => {
    const { faults } = updateLock('demo/old: {}\n', present, [{ from: 'demo/old', to: 'demo/none' }]);
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('“demo/none”没有这一页')]);
  });
});

describe('parseMoves', () => {
  test('reads any number of moves', () => {
    expect(parseMoves(['--moved', 'a=b', '--moved=c/d=e/f'])).toEqual([
      { from: 'a', to: 'b' },
      { from: 'c/d', to: 'e/f' },
    ]);
  });
  for (const args of [['--moved'], ['--moved', 'a'], ['--moved', 'a=b=c'], ['--moved', '=b'], ['a=b'], ['--other']]) {
    test(`does not guess at “${args.join(' ')}”`, () => {
      expect(parseMoves(args)).toBeUndefined();
    });
  }
});

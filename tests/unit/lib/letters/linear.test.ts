import fc from 'fast-check';
import { expect, test } from 'vitest';
import { composeLetter, readValue } from '../../../../src/lib/letters/compose.ts';
import type { FieldKind } from '../../../../src/schemas/letter.ts';

/** What the guard's patterns begin with, continue with, and end at; repeated without end they are its worst texts. */
const bits = [
  ...Array.from('1年元¥$x- \n。，#a是一〇\u200b１《'),
  ...'1-|1 |1.|1,|1:|19|2026-|密码|密码:|pwd|cvv=|password |验证码|code|otp |尾号|来电|4839|🀄'.split('|'),
  ...['6222021234567890128 ', '11010519491231002X，', '230101-123456789012345'],
];
const unit = fc.array(fc.constantFrom(...bits), { minLength: 1, maxLength: 4 }).map((parts) => parts.join(''));
const kinds = fc.constantFrom<FieldKind>('text', 'area', 'number', 'amount', 'tax', 'past', 'future');
const template = '情况：【发生了什么】。工号【工号】，\n要求：【我的要求】，【答复期限】前。';

/** Milliseconds of this thread's processor, so that a busy machine does not count; the best of three. */
function costOf(text: string, kind: FieldKind): number {
  const once = () => {
    const before = process.threadCpuUsage();
    const value = readValue(text, kind, '（此处隐去）').text;
    composeLetter(template, new Map(['发生了什么', '工号', '我的要求'].map((label) => [label, value])), []);
    const { user, system } = process.threadCpuUsage(before);
    return (user + system) / 1000;
  };
  return Math.min(once(), once(), once());
}

/** Below this the processor's clock says nothing: it goes in steps of 4 ms on some machines. */
const coarse = 8;

test('a text eight times as long costs about eight times as much, whatever it repeats', { timeout: 300_000 }, () => {
  // Everything is compiled before anything is measured.
  for (let i = 0; i < 20; i++) costOf('密码 a1 验证码 4839 6222 0212 3456 7890 128 元。'.repeat(50), 'area');
  const ends = fc.tuple(fc.constantFrom('', '密码 ', '¥', '1'), fc.constantFrom('', '元', '1', 'a'));
  fc.assert(
    fc.property(ends, unit, kinds, ([head, tail], one, kind) => {
      const textOf = (length: number) => head + one.repeat(Math.ceil(length / one.length)).slice(0, length) + tail;
      const short = costOf(textOf(4000), kind);
      // The square would be 64 times as much.
      expect(costOf(textOf(32_000), kind)).toBeLessThan(24 * Math.max(short, coarse));
    }),
    // Each bit alone in front of a sign that none of them holds, then whatever is drawn.
    {
      numRuns: 2 * bits.length + 40,
      examples: bits.flatMap((bit) => [
        [['1', '乙'], bit, 'area'],
        [['1', '乙'], bit, 'amount'],
      ]),
    },
  );
});

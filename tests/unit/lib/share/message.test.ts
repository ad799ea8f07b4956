import { expect, test } from 'vitest';
import { messageText } from '../../../../src/lib/share/message.ts';

test('the address is last, on a line of its own, with nothing after it', () => {
  const message = { title: '退款没到账？', answer: '先看「退款状态」。', address: 'https://guide.example/a/b/' };
  expect(messageText(message).split('\n').at(-1)).toBe('https://guide.example/a/b/');
});

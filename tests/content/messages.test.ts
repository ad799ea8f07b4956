import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listMessages, messagesDocument } from '../messages/catalogue.ts';

const messages = await listMessages();

test('every message of the checks, the build and the commands has a fixture that makes it speak', () => {
  expect(messages.length).toBeGreaterThan(100);
  expect(messages.filter(({ example }) => example === undefined).map(({ file, words }) => `${file} ${words}`)).toEqual(
    [],
  );
});

test('docs/messages.md is current (npm run messages)', () => {
  expect(readFileSync(new URL('../../docs/messages.md', import.meta.url), 'utf8')).toBe(messagesDocument(messages));
});

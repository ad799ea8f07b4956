// Writes docs/messages.md: every message of the checks, the build and the commands, with an example from the tests' bad fixtures.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printError, root } from './project.mjs';

try {
  const { listMessages, messagesDocument } = await import('../tests/messages/catalogue.ts');
  const messages = await listMessages();
  mkdirSync(join(root, 'docs'), { recursive: true });
  writeFileSync(join(root, 'docs/messages.md'), messagesDocument(messages));
  const bare = messages.filter(({ example }) => example === undefined);
  console.log(`已写好 docs/messages.md：${messages.length} 种，没有样例的 ${bare.length} 种。`);
  for (const { file, words } of bare) console.log(`  ${file}  ${words}`);
} catch (error) {
  printError(error);
  process.exitCode = 1;
}

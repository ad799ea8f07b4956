// Writes schemas/*.schema.json, which editors read; made from the schemas that the check uses.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { printError, root } from './project.mjs';

try {
  const { makeJsonSchemas } = await import('../src/lib/editor/json-schemas.ts');
  mkdirSync(join(root, 'schemas'), { recursive: true });
  for (const [path, text] of makeJsonSchemas()) writeFileSync(join(root, path), text);
  console.log('已写好 schemas/。');
} catch (error) {
  printError(error);
  process.exitCode = 1;
}

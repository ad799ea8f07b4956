import { describe, expect, test } from 'vitest';
import { hear, saidByCommands } from '../../fixtures/bad-commands.ts';

for (const [command, list] of Object.entries(saidByCommands))
  describe(command, () => {
    for (const said of list)
      test(`tells: ${said.name}`, async () => {
        expect(await hear(said)).toContain(said.says);
      });
  });

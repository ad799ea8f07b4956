import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { checkContent } from '../lib/content/check.ts';
import { type Fault, formatFaults } from '../lib/content/faults.ts';
import { readContent } from '../lib/content/read.ts';
import { showFaults } from './show-faults.ts';

/** Reads and checks all content below a project's root; an empty list means that it may be built. */
export async function runContentCheck(root: URL): Promise<Fault[]> {
  return checkContent(readContent(fileURLToPath(root)));
}

/**
 * Checks all content before Astro reads any of it: Astro would stop at the first fault, in English.
 * A build ends here with exit code 1 and leaves `dist/` alone; a dev server shows them in the page (show-faults.ts).
 */
export function contentCheck(): AstroIntegration {
  let root: URL;
  return {
    name: 'content-check',
    hooks: {
      'astro:config:setup': async ({ command, config, addWatchFile }) => {
        if (command !== 'build' && command !== 'dev') return;
        addWatchFile(new URL('content/addresses.lock.yaml', config.root));
        const faults = await runContentCheck(config.root);
        if (faults.length === 0) return;
        console.error(formatFaults(faults));
        if (command === 'build') process.exit(1);
      },
      'astro:config:done': ({ config }) => {
        root = config.root;
      },
      'astro:server:setup': ({ server }) => showFaults(server, root, () => runContentCheck(root)),
    },
  };
}

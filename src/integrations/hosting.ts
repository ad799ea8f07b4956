import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { formatFaults } from '../lib/content/faults.ts';
import { writeHosting } from '../lib/hosting/write-hosting.ts';

/**
 * Writes what a host must say of the site: the policy into every page, `_headers` and `nginx.conf` beside them.
 * It hashes what stands in the pages, so that whatever changes HTML comes before it, and compression after it.
 */
export function hosting(): AstroIntegration {
  let base: string;
  let site: string | undefined;
  return {
    name: 'hosting',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
        site = config.site;
      },
      'astro:build:done': ({ dir }) => {
        const faults = writeHosting(fileURLToPath(dir), { base, isSecure: site?.startsWith('https:') ?? false });
        if (faults.length === 0) return;
        console.error(formatFaults(faults));
        process.exit(1);
      },
    },
  };
}

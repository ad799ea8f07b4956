import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { absoluteAddress, qrFile } from '../lib/addresses/addresses.ts';
import { readGuideFiles } from '../lib/content/guide-files.ts';
import { writeQrImages } from '../lib/share/qr.ts';

/** Writes a QR code for the address of every article and section, where the deployment has an origin. */
export function qrImages(): AstroIntegration {
  let root: string;
  let cache: string;
  let site: string | undefined;
  let base: string;
  return {
    name: 'qr-images',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root);
        cache = fileURLToPath(new URL('qr/', config.cacheDir));
        ({ site, base } = config);
      },
      'astro:build:done': async ({ dir }) => {
        if (!site) return;
        const origin = site;
        const ids = readGuideFiles(root).flatMap(({ id, sections }) => [id, ...sections.map((section) => section.id)]);
        const images = ids.map((id) => ({
          address: absoluteAddress(id, origin, base),
          file: fileURLToPath(new URL(qrFile(id), dir)),
        }));
        await writeQrImages(images, cache);
      },
    },
  };
}

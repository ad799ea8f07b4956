import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type QRCodeToBufferOptions, toBuffer } from 'qrcode';

/** Four modules of white around it, as the standard asks; a middle level of correction, for worn screens. */
const options: QRCodeToBufferOptions = { type: 'png', errorCorrectionLevel: 'M', margin: 4, scale: 6 };

/** One image: what it says, and where it goes. */
export interface QrImage {
  /** Absolute address in ASCII. */
  address: string;
  /** Path of the PNG. */
  file: string;
}

/**
 * Writes QR codes as PNG. An address that was drawn before is copied from the cache, so that a build draws only
 * those that changed.
 * @param cache folder that outlives builds
 * @returns how many were drawn
 */
export async function writeQrImages(images: readonly QrImage[], cache: string): Promise<number> {
  let drawn = 0;
  mkdirSync(cache, { recursive: true });
  for (const { address, file } of images) {
    const kept = join(cache, `${hash(address)}.png`);
    if (!existsSync(kept)) {
      // Under a name of its own first: a build that is broken off, or another beside it, leaves no half an image.
      // A copy of the options: the library writes into what it is given, and the name in the cache depends on them.
      const draft = `${kept}.${process.pid}`;
      writeFileSync(draft, await toBuffer(address, { ...options }));
      renameSync(draft, kept);
      drawn += 1;
    }
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, readFileSync(kept));
  }
  return drawn;
}

const hash = (address: string) =>
  createHash('sha256')
    .update(JSON.stringify([address, options]))
    .digest('hex')
    .slice(0, 32);

import { z } from 'zod';

/** An article, a section, or a page of the triage, which has a part for each answer. */
const addressPattern = /^[a-z0-9-]+(\/[a-z0-9-]+)?$|^start(\/[a-z0-9-]+)+$/;

/**
 * Every address ever published (content/addresses.lock.yaml): `hotline/hours: {title: …}`, or where it went.
 * The title is what stood there when `npm run addresses` last ran; by it a renamed or swapped section is recognised.
 */
export const addressLockSchema = z.record(
  z.string().regex(addressPattern, '地址写成 文章、文章/小节 或 start/答案/…'),
  z.strictObject(
    {
      title: z.string().optional(),
      movedTo: z.string().regex(addressPattern, 'movedTo 写成 文章/小节，如 hotline/hours，首尾不带斜杠').optional(),
    },
    { error: '写成 {} 或者 {movedTo: 文章/小节}' },
  ),
);
export type AddressLock = z.infer<typeof addressLockSchema>;

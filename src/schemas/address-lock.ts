import { z } from 'zod';

/** Every address ever published (content/addresses.lock.yaml): `hotline/hours: {}`, or where it went. */
export const addressLockSchema = z.record(
  z.string().regex(/^[a-z0-9-]+(\/[a-z0-9-]+)?$/, '地址写成 文章 或 文章/小节'),
  z.strictObject({ movedTo: z.string().optional() }),
);
export type AddressLock = z.infer<typeof addressLockSchema>;

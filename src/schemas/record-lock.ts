import { z } from 'zod';
import { slugPattern } from './record.ts';

/** The first published value of every record (content/records.lock.yaml); null where it had none. */
export const recordLockSchema = z.record(
  z.string().regex(slugPattern, '编号只能用小写字母、数字和单个连字符'),
  z.string({ error: '写成加引号的字符串，没有值就写 null' }).nullable(),
);
export type RecordLock = z.infer<typeof recordLockSchema>;

import { z } from 'zod';

const task = z.string().min(1, 'task 要写：拿着手机做什么、看什么');

/** What only a person with a phone can check (content/verify.yaml); VERIFY.md is made from it. */
export const verifySchema = z
  .array(
    z.union([
      z.strictObject({ record: z.string().min(1), task }),
      z.strictObject({
        /** Pages that depend on it: all of them, or those with a call button. */
        pages: z.enum(['all', 'tel']),
        task,
        /** The file to edit when it turns out wrong. */
        edit: z.string().min(1),
      }),
    ]),
  )
  .length(20, '正好写二十件：一个人十分钟做得完');
export type VerifyItem = z.infer<typeof verifySchema>[number];

import { z } from 'zod';
import { dayString } from './dates.ts';

/** What changed for readers (content/changes.yaml), newest first. */
export const changesSchema = z.array(
  z.strictObject({
    on: dayString,
    what: z.string().min(1, 'what 要写：对读者来说改了什么'),
    why: z.string().min(1, 'why 要写：为什么改'),
    sections: z.array(z.string()).optional(),
  }),
);
export type Change = z.infer<typeof changesSchema>[number];

import { z } from 'zod';
import { ownerClaimSchema, recordFields } from './record.ts';

/** A phone number, website, account or App: a contact point, stated once (content/numbers.yaml). */
export const numberSchema = z.strictObject({
  kind: z.enum(['phone', 'website', 'account', 'app'], { error: 'kind 只能是 phone、website、account、app' }),
  /** As readers see it; left out where nothing reliable was found. */
  value: z.string({ error: 'value 要加引号写成字符串，如 "95187"' }).min(1).optional(),
  ...recordFields,
  owner: z.string().min(1),
  purpose: z.string().min(1),
  hours: z.string().min(1).optional(),
  /** Never printed in full on any page (invented numbers would be fed to search engines). */
  masked: z.boolean().optional(),
  /** A public line: always one tap to call. */
  public: z.boolean().optional(),
  claims: z.array(ownerClaimSchema),
});
export type NumberRecord = z.infer<typeof numberSchema>;

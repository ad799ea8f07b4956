import { z } from 'zod';
import { recordFields, valueClaimSchema } from './record.ts';

/** Any other checkable statement: a path in the App, a scam script, a standard, a name (content/claims.yaml). */
export const statementSchema = z.strictObject({
  kind: z.enum(['path', 'scam', 'standard', 'name', 'practice', 'hours', 'notfound'], {
    error: 'kind 只能是 path、scam、standard、name、practice、hours、notfound',
  }),
  /** The short text that stands in the sentence where the record is cited. */
  value: z.string({ error: 'value 要加引号写成字符串' }).min(1).optional(),
  ...recordFields,
  text: z.string().min(1),
  claims: z.array(valueClaimSchema),
});
export type StatementRecord = z.infer<typeof statementSchema>;

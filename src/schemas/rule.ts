import { z } from 'zod';
import { recordFields, valueClaimSchema } from './record.ts';

/** A law, platform rule, period or amount, stated once (content/rules.yaml). */
export const ruleSchema = z.strictObject({
  kind: z.enum(['law', 'platform', 'payment', 'public'], { error: 'kind 只能是 law、platform、payment、public' }),
  /** The short text that stands in the sentence where the record is cited. */
  value: z.string({ error: 'value 要加引号写成字符串' }).min(1).optional(),
  ...recordFields,
  /** The whole rule in plain sentences. */
  text: z.string().min(1),
  /** The article of the law. */
  law: z.string().min(1).optional(),
  claims: z.array(valueClaimSchema),
});
export type RuleRecord = z.infer<typeof ruleSchema>;

import { z } from 'zod';
import { addressLockSchema } from '../../schemas/address-lock.ts';
import { articleSchema } from '../../schemas/article.ts';
import { changesSchema } from '../../schemas/change.ts';
import { statementSchema } from '../../schemas/claim.ts';
import { letterSchema } from '../../schemas/letter.ts';
import { numberSchema } from '../../schemas/number.ts';
import { officialDomainsSchema } from '../../schemas/official-domains.ts';
import { outlineSchema } from '../../schemas/outline.ts';
import { slugPattern } from '../../schemas/record.ts';
import { recordLockSchema } from '../../schemas/record-lock.ts';
import { ruleSchema } from '../../schemas/rule.ts';
import { sectionSchema } from '../../schemas/section.ts';
import { termsSchema } from '../../schemas/terms.ts';
import { triageSchema } from '../../schemas/triage.ts';
import { verifySchema } from '../../schemas/verify.ts';

/** One kind of content file, and what a file of that kind may hold. */
interface EditorSchema {
  /** `schemas/<name>.schema.json`. */
  name: string;
  /** The files, from the project's root; of MDX files, the frontmatter. */
  files: string;
  schema: z.ZodType;
}

const id = z.string().regex(slugPattern);

/** Every kind of file that authors edit; the same Zod schemas as the check. */
export const editorSchemas: readonly EditorSchema[] = [
  { name: 'section', files: 'content/guide/*/!(index).mdx', schema: sectionSchema },
  { name: 'article', files: 'content/guide/*/index.mdx', schema: articleSchema },
  { name: 'numbers', files: 'content/numbers.yaml', schema: z.record(id, numberSchema) },
  { name: 'rules', files: 'content/rules.yaml', schema: z.record(id, ruleSchema) },
  { name: 'claims', files: 'content/claims.yaml', schema: z.record(id, statementSchema) },
  { name: 'changes', files: 'content/changes.yaml', schema: changesSchema },
  { name: 'triage', files: 'content/triage.yaml', schema: triageSchema },
  { name: 'letter', files: 'content/letters/*.yaml', schema: letterSchema },
  { name: 'outline', files: 'content/outline.yaml', schema: outlineSchema },
  { name: 'verify', files: 'content/verify.yaml', schema: verifySchema },
  { name: 'terms', files: 'content/terms.yaml', schema: termsSchema },
  { name: 'official-domains', files: 'content/official-domains.yaml', schema: officialDomainsSchema },
  { name: 'addresses.lock', files: 'content/addresses.lock.yaml', schema: addressLockSchema },
  { name: 'records.lock', files: 'content/records.lock.yaml', schema: recordLockSchema },
];

/** JSON Schemas for editors, by path. What a schema refines in code is left to `npm run check`. */
export function makeJsonSchemas(): Map<string, string> {
  return new Map(
    editorSchemas.map(({ name, schema }) => [
      `schemas/${name}.schema.json`,
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input' }), undefined, 2)}\n`,
    ]),
  );
}

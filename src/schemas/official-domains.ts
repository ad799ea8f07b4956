import { z } from 'zod';

const domain = z
  .string()
  .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+(\/[\w.-]+){0,2}$/i, '域名写成 example.org，或者 example.org/账号，不带 https://');
const owner = z.strictObject({
  domains: z.array(domain, { error: 'domains 要写：它自己的域名' }),
  why: z.string({ error: 'why 要写：凭什么说是它的' }).min(1, 'why 要写：凭什么说是它的'),
});

/** Whose an address is (content/official-domains.yaml): what may stand behind an `official-page` claim. */
export const officialDomainsSchema = z.strictObject({
  owners: z.record(z.string().min(1), owner),
  /** Bodies whose notices count where they are read in full in a copy, too. */
  publicBodies: z.record(z.string().min(1), owner),
});
export type OfficialDomains = z.infer<typeof officialDomainsSchema>;

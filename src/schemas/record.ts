import { z } from 'zod';
import { dayString, sourceDate } from './dates.ts';

/** File, folder and record names: ASCII, lower case, safe in an address. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How well a single claim is founded; readers see words derived from all claims (lib/records/standing.ts). */
export const standingSchema = z.enum(['official-page', 'independent-lists', 'reposts', 'contradicted'], {
  error: 'standing 只能是 official-page、independent-lists、reposts、contradicted 之一',
});
export type ClaimStanding = z.infer<typeof standingSchema>;

/** Where a claim can be read. `address` is left out where no trustworthy original is known. */
export const sourceSchema = z.strictObject({
  title: z.string().min(1, '来源要有标题'),
  address: z.url({ protocol: /^https?$/, error: 'address 写完整的 https:// 网址，没有就整行删去' }).optional(),
  date: sourceDate,
});
export type Source = z.infer<typeof sourceSchema>;

const claimFields = {
  standing: standingSchema,
  /** What the claim says, in one plain sentence for readers. */
  says: z.string().min(1).optional(),
  /** Rows of the sheet of facts with which the guide began; later claims rest on their sources alone. */
  facts: z
    .array(z.string().regex(/^[A-Z]\d{2}[a-z]?$/, 'facts 写资料表的行号，如 H01'))
    .min(1, '至少写一个资料表行号，没有就整行删去')
    .optional(),
  sources: z.array(sourceSchema).min(1, '每个说法至少要有一个来源'),
};

/** A claim about a number: whose it is. */
export const ownerClaimSchema = z.strictObject({ owner: z.string().min(1), ...claimFields });
/** A claim about a rule or another statement: which value holds. */
export const valueClaimSchema = z.strictObject({ value: z.string().min(1), ...claimFields });

/** Fields that every record carries. */
export const recordFields = {
  label: z.string().min(1).max(24, 'label 最多 24 字'),
  note: z.string().min(1).optional(),
  checkedOn: dayString,
  checkedBy: z.enum(['公开资料核对', '实拨', 'App 内实看'], {
    error: 'checkedBy 只能是 公开资料核对、实拨、App 内实看',
  }),
  retired: z.strictObject({ on: dayString, why: z.string().min(1) }).optional(),
};

import { z } from 'zod';
import { dayString, sourceDate } from './dates.ts';

/** File, folder and record names: ASCII, lower case, safe in an address. */
export const slugPattern = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** How well a single claim is founded; readers see words derived from all claims (lib/records/standing.ts). */
export const standingSchema = z.enum(['official-page', 'independent-lists', 'reposts', 'contradicted'], {
  error: 'standing 只能是 official-page、independent-lists、reposts、contradicted 之一',
});
export type ClaimStanding = z.infer<typeof standingSchema>;

const webAddress = 'address 写完整的 https:// 网址，没有就整行删去';

/**
 * Where a claim can be read, or who saw what. `address` is left out where no trustworthy original is known.
 * What may stand behind an `official-page` claim is judged in lib/records/official.ts.
 */
export const sourceSchema = z
  .strictObject({
    title: z.string().min(1, '来源要有标题'),
    // The pattern says again what `z.url` can say in code only: editors read it.
    address: z
      .url({ error: webAddress })
      .regex(/^https?:\/\//, webAddress)
      .optional(),
    date: sourceDate,
    /** The public body whose notice it is, read in a copy. */
    issuer: z.string().min(1, 'issuer 写发布公告的机构，没有就整行删去').optional(),
    /** Seen with one's own eyes in the owner's App, on `date`. */
    seenIn: z.literal('app', { error: 'seenIn 只能写 app，不是在 App 里看到的就整行删去' }).optional(),
    /** What the screen showed: where it is, and its words. */
    screen: z.string().min(4, 'screen 写清在哪一屏、看到了什么字').optional(),
  })
  .superRefine(({ seenIn, screen, date }, context) => {
    const add = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (seenIn === undefined) {
      if (screen !== undefined) add('screen', 'screen 要和 seenIn: app 一起写');
      return;
    }
    if (screen === undefined) add('screen', '写了 seenIn: app，就要写 screen：在哪一屏、看到了什么字');
    if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) add('date', '写了 seenIn: app，date 就要写到日：哪一天看到的');
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
  retired: z
    .strictObject(
      { on: dayString, why: z.string().min(1) },
      { error: 'retired 要写成 {on: "停用的那一天", why: 为什么}' },
    )
    .optional(),
};

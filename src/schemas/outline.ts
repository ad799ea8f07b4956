import { z } from 'zod';

const rowMessage = 'row 写 1 到 18 的整数';

/** Where each section of the source article is found again, and where the guide departs from it (content/outline.yaml). */
export const outlineSchema = z.array(
  z.strictObject({
    /** Number of the source article's section, 1–18. */
    row: z.number({ error: rowMessage }).int(rowMessage).min(1, rowMessage).max(18, rowMessage),
    topic: z.string({ error: 'topic 要写：那一节讲什么' }).min(1, 'topic 要写：那一节讲什么'),
    /** Sections or articles of the guide; `home` and `about` for the tool pages. */
    sections: z.array(z.string(), { error: 'sections 要写：在本指南的哪几节' }).min(1, 'sections 至少写一节'),
    /** What the guide says differently, and why; citations allowed. */
    departure: z.string().min(1, 'departure 不能空，没有就整行删去').optional(),
  }),
);

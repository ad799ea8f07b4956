import { z } from 'zod';

/** Where each section of the source article is found again, and where the guide departs from it (content/outline.yaml). */
export const outlineSchema = z.array(
  z.strictObject({
    /** Number of the source article's section, 1–18. */
    row: z.number().int().min(1).max(18),
    topic: z.string().min(1),
    /** Sections or articles of the guide; `home` and `about` for the tool pages. */
    sections: z.array(z.string()).min(1, 'sections 至少写一节'),
    /** What the guide says differently, and why; citations allowed. */
    departure: z.string().min(1).optional(),
  }),
);
export type OutlineRow = z.infer<typeof outlineSchema>[number];

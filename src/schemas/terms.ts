import { z } from 'zod';

const word = z.string().min(1, '不能空');

/** A word that the guide does not use. */
const avoidedWord = z.strictObject({
  /** What to write instead: the very word where `fix` is set, otherwise how to put it. */
  use: z.string({ error: 'use 要写：换成什么' }).min(1),
  why: z.string({ error: 'why 要写：为什么不用' }).min(1),
  /** Longer words that hold it and are meant otherwise. */
  unless: z.array(word).min(1, 'unless 不能空，没有就整行删去').optional(),
  /** Whether the word may be exchanged without a look. */
  fix: z.boolean({ error: 'fix 只能是 true 或 false' }).optional(),
});

/** Words, names and abbreviations of the guide (content/terms.yaml). */
export const termsSchema = z.strictObject({
  words: z.record(word, avoidedWord),
  /** Texts of links that say nothing. */
  linkWords: z.array(word),
  /** Titles, or ends of titles, that say nothing. */
  emptyTitles: z.array(word),
  /** Abbreviations that need no explanation, with what they mean. */
  abbreviations: z.record(z.string().regex(/^[A-Za-z][A-Za-z0-9]*$/, '缩写只写字母和数字'), word),
  /** Names whose spaces and punctuation stay as they are. */
  names: z.array(word),
});
export type Terms = z.infer<typeof termsSchema>;

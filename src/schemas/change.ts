import { z } from 'zod';
import { dayString } from './dates.ts';
import { slugPattern, sourceSchema } from './record.ts';

/**
 * What changed for readers (content/changes.yaml), newest first. An entry with `record` says that a record has had
 * the value `value` since then; the value before is that of the record's entry before, or its first one.
 */
export const changeSchema = z
  .strictObject({
    on: dayString,
    /** In the reader's words; may be left out where `record` and `value` say it all. Citations allowed. */
    what: z.string().min(1, 'what 要写：对读者来说改了什么').optional(),
    why: z.string({ error: 'why 要写：为什么改' }).min(1, 'why 要写：为什么改'),
    record: z.string().regex(slugPattern, 'record 写记录的编号').optional(),
    /** The new value as it stands in the record; null where the record has none any more. */
    value: z
      .string({ error: 'value 要加引号写成字符串；没有值了就写 value: null' })
      .min(1, 'value 不能空；没有值了就写 value: null')
      .nullable()
      .optional(),
    source: sourceSchema.optional(),
    /** Articles or sections that the change is about; those that cite the record are found without it. */
    sections: z.array(z.string()).min(1, 'sections 不能空，没有就整行删去').optional(),
  })
  .superRefine((entry, context) => {
    const add = (field: string, message: string) => context.addIssue({ code: 'custom', path: [field], message });
    if (entry.record === undefined) {
      if (entry.what === undefined) add('what', 'what 要写：对读者来说改了什么');
      if (entry.value !== undefined) add('value', 'value 要和 record 一起写：是哪一条记录的值');
      return;
    }
    if (entry.value === undefined) add('value', 'value 要写：这条记录现在的值；没有值了就写 value: null');
    if (entry.source === undefined) add('source', 'source 要写：新的值出自哪里（title、address、date）');
  });
export const changesSchema = z.array(changeSchema);
export type Change = z.infer<typeof changeSchema>;

import { parse } from 'yaml';
import { outlineSchema } from '../../schemas/outline.ts';
import { resolveCitations } from '../records/citations.ts';
import type { RecordMap } from '../records/records.ts';

/** Where the guide departs from the source article, in its order, with citations resolved. */
export function departures(yaml: string, records: RecordMap): { topic: string; departure: string }[] {
  return outlineSchema
    .parse(parse(yaml))
    .flatMap(({ topic, departure }) =>
      departure === undefined ? [] : [{ topic, departure: resolveCitations(departure, records) }],
    );
}

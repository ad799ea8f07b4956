import { parse } from 'yaml';
import changesYaml from '../../../content/changes.yaml?raw';
import lockYaml from '../../../content/records.lock.yaml?raw';
import { changesSchema } from '../../schemas/change.ts';
import { recordLockSchema } from '../../schemas/record-lock.ts';
import { records } from '../records/registry.ts';
import { buildChanges, type ChangeView } from './changes.ts';

/** All changes, newest first, for pages and the feed. The content check has passed before. */
export const changes: ChangeView[] = buildChanges(
  changesSchema.parse(parse(changesYaml) ?? []),
  recordLockSchema.parse(parse(lockYaml) ?? {}),
  records,
);

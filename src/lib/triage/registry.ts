import { parse } from 'yaml';
import triageText from '../../../content/triage.yaml?raw';
import { triageSchema } from '../../schemas/triage.ts';

/** The triage, for pages. The content check has passed before. */
export const triage = triageSchema.parse(parse(triageText));

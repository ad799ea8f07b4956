import { sourceAnchor } from '../addresses/addresses.ts';
import { reportAddress } from '../addresses/report.ts';
import { limitOf } from '../age/limits.ts';
import type { RecordView } from './records.ts';
import { claimWords } from './standing.ts';

/** Props that every record component shares. */
export function recordProps(record: RecordView) {
  return {
    label: record.label,
    value: record.value,
    standing: record.standing,
    standingLabel: record.standingWord,
    checkedOn: record.checkedOn,
    checkedBy: record.checkedBy,
    limit: limitOf(record),
    reportHref: reportAddress(record.id),
    claims: record.claims.map((claim) => ({
      // What stands above it already is not said again.
      ...(record.file === 'numbers' ? { owner: claim.said } : claim.said !== record.value && { value: claim.said }),
      says: claim.says,
      standingLabel: claimWords[claim.standing],
      // A page that spreads an invented number gets no link from here.
      sources: claim.sources.map((source) =>
        claim.standing === 'contradicted' || record.masked ? { ...source, address: undefined } : source,
      ),
    })),
  };
}

/** Items of a section's list of sources. */
export function sourceItems(records: readonly RecordView[], sectionId: string) {
  return records.map((record) => ({ anchor: sourceAnchor(sectionId, record.id), ...recordProps(record) }));
}

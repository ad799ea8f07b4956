import { channelTexts } from '../../text/channels.ts';
import { pageAddress } from '../addresses/addresses.ts';
import { resolveCitations } from '../records/citations.ts';
import type { RecordView } from '../records/records.ts';
import { recordById, records } from '../records/registry.ts';

const mark = (record: RecordView, article: string) => ({
  standing: record.standing,
  label: record.standingWord,
  checkedOn: record.checkedOn,
  href: pageAddress(article),
});

/** The channels of the home page, side by side, in the order in which to try them. */
export function channelRows() {
  const [chat, dispute, hotline, merchant, regulators, police] = channelTexts;
  const rows = [
    { ...chat, href: pageAddress('in-app-chat'), standing: mark(recordById('pdd-chat-path'), 'in-app-chat') },
    { ...dispute, href: pageAddress('dispute'), standing: mark(recordById('dispute-path'), 'dispute') },
    { ...hotline, href: pageAddress('hotline'), standing: mark(recordById('line-95187'), 'hotline') },
    { ...merchant, href: pageAddress('merchant'), standing: mark(recordById('pdd-merchant-site'), 'merchant') },
    { ...regulators, href: pageAddress('regulators'), standing: mark(recordById('samr-12315'), 'regulators') },
    { ...police, href: pageAddress('scams'), standing: mark(recordById('police-110'), 'scams') },
  ];
  return rows.map((row) => ({ ...row, speed: resolveCitations(row.speed, records) }));
}

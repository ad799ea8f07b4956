import type { RecordMap, RecordView } from '../records/records.ts';

/** A period that a law gives, counted from the day after receipt. */
export interface LegalPeriod {
  /** In days. */
  days: number;
  /** 《消费者权益保护法》第二十五条 */
  law: string;
}

/** Records that the page shows in full: the period, its start, and what is excepted. */
export const shownRules = [
  'seven-day-return',
  'seven-day-start',
  'seven-day-exceptions',
  'seven-day-more-exceptions',
] as const;

/** Other periods with a text of law behind them: told, not counted here, because they start with another day. */
export const otherLegalRules = ['faulty-return', 'return-refund-deadline', 'unreasonable-delay-15'] as const;

/** Periods that only the order's own page knows, and the section about each. */
export const orderPagePeriods = [
  { record: 'auto-confirm', section: 'after-sales/confirm-receipt' },
  { record: 'after-sale-window', section: 'after-sales/after-confirmed' },
  { record: 'merchant-time-after-dispatch', section: 'after-sales/merchant-silent' },
  { record: 'merchant-time-after-return', section: 'after-sales/after-return-no-refund' },
  { record: 'intervention-window', section: 'dispute/apply-intervention' },
  { record: 'evidence-period', section: 'dispute/evidence' },
  { record: 'bad-fruit', section: 'after-sales/fresh-food' },
  { record: 'price-protection', section: 'after-sales/price-drop' },
] as const;

/**
 * The period of the return without reason, as its records stand today; undefined where the law's text no longer
 * stands behind it, or where it does not start on the day after receipt: then nothing may be counted.
 */
export function readPeriod(records: RecordMap): LegalPeriod | undefined {
  const rule = records.get('seven-day-return');
  const days = rule && legalDays(rule);
  if (days === undefined || records.get('seven-day-start')?.value !== '签收次日') return undefined;
  return { days, law: rule?.law ?? '' };
}

/** The days that a rule gives, where it is a law, in force, and its text was read. */
export function legalDays({ kind, law, value, standing }: RecordView): number | undefined {
  const days = /^(\d+) 天$/.exec(value ?? '')?.[1];
  return kind === 'law' && law && standing === 'verified' && days ? Number(days) : undefined;
}

import type { Citation, LocalText } from '@khuyencong/model';
import type { LegalDay } from '../instruments/legal-day.js';
import type { DutyRole } from './duty-role.js';

/**
 * What is due each year, quarter or month (thời hạn theo lịch).
 *
 * @category duty
 * @since 0.1.0
 */
export type CalendarDeadlineKind =
  | 'plan-file'
  | 'plan-registration'
  | 'local-plan-appraisal'
  | 'monthly-report'
  | 'provincial-report'
  | 'contract-liquidation'
  | 'treasury-file'
  | 'treasury-spending'
  | 'treasury-adjustment-file'
  | 'treasury-adjustment-end'
  | 'treasury-reconciliation'
  | 'treasury-repayment';

/**
 * What is due so long after an event (thời hạn tính từ một sự kiện).
 *
 * @category duty
 * @since 0.1.0
 */
export type EventDeadlineKind = 'settlement-file' | 'award-complaint' | 'award-complaint-answer';

/**
 * What is due (loại thời hạn).
 *
 * @category duty
 * @since 0.1.0
 */
export type DeadlineKind = CalendarDeadlineKind | EventDeadlineKind;

/**
 * A kind of deadline with its name (tên loại thời hạn).
 *
 * @category duty
 * @since 0.1.0
 */
export interface DeadlineKindEntry {
  readonly repeats: 'year' | 'quarter' | 'month' | 'event';
  readonly label: LocalText;
}

/**
 * How a text sets the last day (cách xác định ngày cuối).
 *
 * `before` excludes the day named (trước ngày), `by` includes it (chậm nhất, không chậm quá, đến hết ngày). `yearOffset` 1 is the
 * year after the one that the deadline is for. `no-day` means that the text names a period and no day.
 *
 * @category duty
 * @since 0.1.0
 */
export type DayRule =
  | {
      readonly shape: 'day-of-year';
      readonly wording: 'before' | 'by';
      readonly month: number;
      readonly day: number;
      readonly yearOffset: 0 | 1;
    }
  | { readonly shape: 'day-of-month'; readonly wording: 'before' | 'by'; readonly day: number }
  | {
      readonly shape: 'working-days-before';
      readonly days: number;
      readonly month: number;
      readonly day: number;
      readonly yearOffset: 0 | 1;
    }
  | { readonly shape: 'days-after'; readonly days: number }
  | { readonly shape: 'working-days-after'; readonly days: number }
  | { readonly shape: 'no-day' };

/**
 * A rule that sets a deadline (quy định về thời hạn), with the time in which it applies.
 *
 * @category duty
 * @since 0.1.0
 */
export interface DeadlineRule {
  readonly id: string;
  readonly kind: DeadlineKind;
  readonly owedBy: DutyRole;
  readonly owedTo: DutyRole;
  readonly when: DayRule;
  /** Only for the rule of one province: its name as published. */
  readonly province?: string | undefined;
  /** First day, inclusive; left out when nothing is known of it. */
  readonly from?: LegalDay | undefined;
  /** Last day, inclusive; left out when no end was found. */
  readonly to?: LegalDay | undefined;
  /** The years that it is for, both inclusive; left out for all. */
  readonly years?: { readonly from: number; readonly to?: number | undefined } | undefined;
  /** `practice`: how a province was reported to work; outside its `years` nothing is known. */
  readonly basis: 'law' | 'practice';
  readonly citation: Citation;
  /** Where it was read, when the source has no address of its own. */
  readonly source?: string | undefined;
  readonly notes?: LocalText | undefined;
}

/**
 * A time for which a deadline is not known (khoảng trống về thời hạn), and the document that should say it.
 *
 * @category duty
 * @since 0.1.0
 */
export interface DeadlineGap {
  readonly kinds: readonly DeadlineKind[];
  readonly reason: 'not-read' | 'date-not-known' | 'set-by-province';
  /** First day, inclusive. */
  readonly from?: LegalDay | undefined;
  /** Last day, inclusive. */
  readonly to?: LegalDay | undefined;
  /** The years that the gap is about, both inclusive. */
  readonly years?: { readonly from: number; readonly to?: number | undefined } | undefined;
  /** The document that should say it; left out when not even that is known. */
  readonly instrument?: string | undefined;
  /** The clause that leaves it to another document. */
  readonly citation?: Citation | undefined;
  readonly explanation: LocalText;
}

import type { Citation, IsoDate, LocalText, PeriodText } from '@khuyencong/model';
import type { DeadlineKind, DeadlineRule } from './deadline-rule.js';
import type { ReadingCaution } from './reading-caution.js';

/**
 * A rule that may apply, and the last day that it would set (thời hạn có thể áp dụng).
 *
 * @category duty
 * @since 0.1.0
 */
export interface DeadlineCandidate {
  readonly rule: DeadlineRule;
  /** Inclusive; `null` when the rule sets no day or the holidays are not given. */
  readonly lastDay: IsoDate | null;
}

/**
 * Why a deadline is not known (lý do chưa biết thời hạn): the document was not read, a date that decides was not found, the province
 * sets it, the province was not named, or the holidays were not given.
 *
 * @category duty
 * @since 0.1.0
 */
export type DeadlineUnknown =
  'not-read' | 'date-not-known' | 'set-by-province' | 'province-missing' | 'holidays-missing';

/**
 * What an answer about a deadline is about (loại thời hạn và kỳ).
 *
 * @category duty
 * @since 0.1.0
 */
export interface DeadlineTopic {
  readonly kind: DeadlineKind;
  /** The year, quarter or month; left out for a deadline after an event. */
  readonly period?: PeriodText;
}

/**
 * The answer about one deadline (kết quả tra cứu thời hạn): the last day, a duty without a day, rules that overlap, or not known.
 *
 * @category duty
 * @since 0.1.0
 */
export type DeadlineAnswer =
  | (DeadlineTopic & {
      readonly status: 'set';
      /** Inclusive: on this day it is in time. */
      readonly lastDay: IsoDate;
      readonly rule: DeadlineRule;
      /** Which general rule says how days are counted; only where working days are. */
      readonly counting?: Citation;
      readonly cautions: readonly ReadingCaution[];
    })
  | (DeadlineTopic & {
      readonly status: 'no-day-set';
      readonly rule: DeadlineRule;
      readonly cautions: readonly ReadingCaution[];
    })
  | (DeadlineTopic & { readonly status: 'overlapping'; readonly candidates: readonly DeadlineCandidate[] })
  | (DeadlineTopic & {
      readonly status: 'not-known';
      readonly reason: DeadlineUnknown;
      /** The document that should say it; left out when not even that is known. */
      readonly instrument?: string;
      /** The clause that leaves it to another document. */
      readonly citation?: Citation;
      readonly explanation?: LocalText;
      /** Rules that may apply: a date of theirs is not known. */
      readonly candidates: readonly DeadlineCandidate[];
    });

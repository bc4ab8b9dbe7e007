import type { ActivityId } from '@khuyencong/model';

/**
 * What a norm decides besides the support of an activity (nội dung định mức khác): priority, advances, general treasury rules,
 * incentives outside khuyến công.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormSubject =
  | 'priority-multiplier'
  | 'advance-ceiling'
  | 'advance-cluster'
  | 'advance-training'
  | 'advance-soft'
  | 'advance-fair-media'
  | 'advance-model-machine'
  | 'advance-establishment'
  | 'treasury-advance-general'
  | 'treasury-advance-recovery'
  | 'cluster-investment-incentive';

/**
 * What a norm is about (nội dung của định mức): an activity of the programme, or one of the other subjects.
 *
 * @category norm
 * @since 0.1.0
 */
export type NormActivity = ActivityId | NormSubject;

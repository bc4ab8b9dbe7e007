import type { YearSpan } from '../date/period.js';
import type { Citation } from '../finding/citation.js';

/**
 * A khuyến công programme (chương trình khuyến công): a set of activities for a period of years, national or of one province.
 *
 * @legal 45/2012/NĐ-CP, Điều 2
 * @category programme
 * @since 0.1.0
 */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly level: 'national' | 'province';
  /** Left out for the national programme. */
  readonly province?: string;
  readonly period: YearSpan;
  /** The decision that approved it. */
  readonly decision?: Citation;
  readonly leadAgency?: string;
}

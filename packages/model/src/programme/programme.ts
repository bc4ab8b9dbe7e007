import type { YearSpan } from '../date/period.js';
import type { Citation } from '../finding/citation.js';

/**
 * A khuyến công programme (chương trình khuyến công): a set of activities for a period of years, national or of one province.
 *
 * The national programme was approved by the Prime Minister; since 235/2025/NĐ-CP the Ministry of Industry and Trade approves
 * it (described by the press, the clause was not read). A local programme is approved by the Chairman of the provincial
 * People's Committee.
 *
 * @legal 45/2012/NĐ-CP, Điều 2; 46/2012/TT-BCT, Điều 2
 * @category programme
 * @since 0.1.0
 */
export interface Programme {
  readonly id: string;
  readonly name: string;
  readonly level: 'national' | 'province';
  /** Left out for the national programme. */
  readonly province?: string | undefined;
  /** Both years included. */
  readonly period: YearSpan;
  /** The decision that approved it. */
  readonly decision?: Citation | undefined;
  readonly leadAgency?: string | undefined;
}

import type { DecimalString } from '@khuyencong/model';

/**
 * From where on something is worth a look (ngưỡng nêu dấu hiệu); the law sets none.
 *
 * @category quality
 * @since 0.1.0
 */
export interface HintLimits {
  /** Share of the products that both marked, such as `0.9`. */
  readonly sameTotalsShare: DecimalString;
  /** Fewer products in common than this say nothing. */
  readonly leastProducts: number;
  /** In marks. */
  readonly liftMarks: DecimalString;
}

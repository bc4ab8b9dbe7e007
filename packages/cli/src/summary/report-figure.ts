import type { DecimalString, Explanation } from '@khuyencong/model';

/**
 * A number of a report (số liệu tổng hợp): a sum over cells, with how many of them state it.
 *
 * **Units**: `value` in `unit`; money in whole đồng. Missing is not zero: where no cell states it, `value` is null.
 *
 * @category report
 * @since 0.1.0
 */
export interface ReportFigure {
  readonly value: DecimalString | null;
  readonly unit: string;
  /** Rows that state it. */
  readonly stated: number;
  /** Rows that do not; nothing stands for them in `value`. */
  readonly missing: number;
  /** Null where `value` is. */
  readonly explanation: Explanation | null;
}

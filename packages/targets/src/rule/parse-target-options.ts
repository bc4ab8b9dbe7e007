import type { DecimalString, UnitIndex } from '@khuyencong/model';

/**
 * How a target phrase is read (tùy chọn đọc chỉ tiêu).
 *
 * @category rule
 * @since 0.1.0
 */
export interface ParseTargetOptions {
  /** The units to read with, money included where targets name money. */
  readonly units: UnitIndex;
  /** How far "khoảng" reaches on either side, in percent of the value. */
  readonly aboutTolerancePercent: DecimalString;
  /** The unit of the table's column, for a cell that states a bare number: "từ 02 đến 03". */
  readonly unit?: string | undefined;
}

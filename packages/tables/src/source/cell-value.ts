import type { IsoDate } from '@khuyencong/model';

/**
 * What a cell held (giá trị của ô) before anybody interpreted it.
 *
 * Text is a string, a number of Excel a JavaScript number (Excel keeps 15 significant digits and no more), an empty cell `null`.
 * What is none of these is a {@link SpecialCell}. CSV has text and empty cells only.
 *
 * @category source
 * @since 0.1.0
 */
export type CellValue = string | number | boolean | null | SpecialCell;

/**
 * A cell that is more than a plain value (ô đặc biệt): a day, an error such as `#DIV/0!`, or a formula.
 *
 * @category source
 * @since 0.1.0
 */
export type SpecialCell = DayCell | ErrorCell | FormulaCell;

/**
 * A number that the workbook shows as a day (ô ngày tháng).
 *
 * @category source
 * @since 0.1.0
 */
export interface DayCell {
  readonly kind: 'day';
  readonly day: IsoDate;
}

/**
 * An error of the workbook (ô lỗi), such as `#DIV/0!`: not an empty cell, and not zero.
 *
 * @category source
 * @since 0.1.0
 */
export interface ErrorCell {
  readonly kind: 'error';
  readonly error: string;
}

/**
 * A formula with the value that the workbook last computed (ô công thức); `value` is null where none was stored.
 *
 * @category source
 * @since 0.1.0
 */
export interface FormulaCell {
  readonly kind: 'formula';
  readonly formula: string;
  readonly value: string | number | boolean | null | DayCell | ErrorCell;
}

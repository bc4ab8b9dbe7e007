import type { DecimalString, Finding, Language, Origin, Quantity } from '@khuyencong/model';
import type { Settlement } from '../figure/figure-readings.js';
import type { MoneyUnitName } from './money-units.js';

/**
 * What a cell of an amount may hold (giá trị của ô số tiền): text as officials write it, or a number as a spreadsheet stores it.
 *
 * @category money
 * @since 0.1.0
 */
export type VndCell = string | number | null | undefined;

/**
 * What is known of a cell or its column before it is read (thông tin đã biết về ô, cột số tiền).
 *
 * @category money
 * @since 0.1.0
 */
export interface ParseVndOptions {
  /** Unit of the column ("ĐVT: triệu đồng"), for numbers that have none beside them. */
  readonly unit?: MoneyUnitName | undefined;
  /** What dots and commas stand for: `'vi'` dots after thousands and a comma before decimals, `'en'` the other way round. */
  readonly marks?: Language | undefined;
  /** Whether an amount may be below zero, as a cost may not; it may where nothing is said. */
  readonly negative?: 'allowed' | 'refused' | undefined;
  /** Where the cell or column stands in its document, for the findings. */
  readonly path?: readonly (string | number)[] | undefined;
  readonly origin?: Origin | undefined;
}

/**
 * An amount as read (số tiền đã đọc): one in đồng where the readings are settled, all readings where they are not.
 *
 * @category money
 * @since 0.1.0
 */
export interface ParsedVnd {
  /** In đồng, the number as printed; left out when it is open, refused, or no single amount. */
  readonly amountVnd?: DecimalString;
  /** The reading that holds, with its unit and qualifying word. */
  readonly quantity?: Quantity;
  /** Every way to read the amount, the likeliest first. */
  readonly readings: readonly Quantity[];
  readonly settledBy: Settlement;
  /** The other cells that settled it, as `row: wording`, rows from 1. */
  readonly evidence: readonly string[];
  /** Words beside the amount that were not read. */
  readonly unread: readonly string[];
  readonly findings: readonly Finding[];
}

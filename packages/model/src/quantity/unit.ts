import type { DecimalString } from '../decimal/decimal-string.js';
import type { Measure } from './quantity.js';

/**
 * A unit of published numbers (đơn vị tính) with the ways it is written.
 *
 * @category quantity
 * @since 0.1.0
 */
export interface Unit {
  /** As officials print it: `triệu đồng`, `cơ sở`. */
  readonly name: string;
  readonly measure: Exclude<Measure, 'ratio'>;
  /** The unit in which values are given: `đồng` for all money. */
  readonly base: string;
  /** How many of `base` one of this unit is. */
  readonly factor: DecimalString;
  /** Every spelling, the name included; matched without case and tone placement. */
  readonly spellings: readonly string[];
}

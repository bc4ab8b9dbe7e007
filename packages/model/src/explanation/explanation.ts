import type { DecimalString } from '../decimal/decimal-string.js';
import type { RoundingMode } from '../decimal/rounding-mode.js';
import type { Citation } from '../finding/citation.js';
import type { Origin } from '../finding/origin.js';
import type { LocalText } from '../text/local-text.js';

/**
 * How a number was made from its inputs (phép tính): `given` is a leaf; `sum` adds all inputs; `difference` takes the later
 * inputs from the first; `product` multiplies; `lowest` and `highest` pick one of the inputs; `whole-quotient` divides and keeps the
 * whole part; `round-…` takes a number to a multiple of the second input, by the mode in its name.
 *
 * @category explanation
 * @since 0.1.0
 */
export type Operation =
  | 'given'
  | 'sum'
  | 'difference'
  | 'product'
  | 'lowest'
  | 'highest'
  | 'whole-quotient'
  | `round-${RoundingMode}`;

/**
 * Where a computed number comes from (diễn giải cách tính): a plain tree whose leaves give the root exactly when they are
 * evaluated again.
 *
 * **Units**: `value` in `unit`; all amounts in one tree share the unit unless a product mixes them.
 *
 * @category explanation
 * @since 0.1.0
 */
export interface Explanation {
  readonly label: LocalText;
  readonly value: DecimalString;
  readonly unit: string;
  readonly operation: Operation;
  readonly inputs: readonly Explanation[];
  readonly citations?: readonly Citation[];
  readonly origin?: Origin;
  /** The words that the value was read from. */
  readonly wording?: string;
}

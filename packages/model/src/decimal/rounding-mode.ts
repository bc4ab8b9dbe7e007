import type { Decimal } from 'decimal.js';
import type { LocalText } from '../text/local-text.js';
import { toDecimalString, type DecimalString } from './decimal-string.js';
import { Exact } from './exact.js';

/**
 * How a number between two steps goes to one of them (cách làm tròn): `up` away from zero, `down` towards zero, `ceiling` to the
 * larger, `floor` to the smaller; the `half-` modes to the nearer, and from the middle up, down or to the even step.
 *
 * @category decimal
 * @since 0.1.0
 */
export type RoundingMode = 'up' | 'down' | 'ceiling' | 'floor' | 'half-up' | 'half-down' | 'half-even';

/**
 * What each rounding mode is called (tên cách làm tròn).
 *
 * @category decimal
 * @since 0.1.0
 */
export const roundingModeLabels: Readonly<Record<RoundingMode, LocalText>> = {
  up: { vi: 'làm tròn ra xa số 0', en: 'rounded away from zero' },
  down: { vi: 'bỏ phần lẻ', en: 'rounded towards zero' },
  ceiling: { vi: 'làm tròn lên', en: 'rounded to the larger' },
  floor: { vi: 'làm tròn xuống', en: 'rounded to the smaller' },
  'half-up': { vi: 'làm tròn, từ nửa trở lên thì tăng', en: 'rounded half up' },
  'half-down': { vi: 'làm tròn, quá nửa mới tăng', en: 'rounded half down' },
  'half-even': { vi: 'làm tròn, đúng nửa thì về số chẵn', en: 'rounded half to even' },
};

const decimalModes: Readonly<Record<RoundingMode, Decimal.Rounding>> = {
  up: 0,
  down: 1,
  ceiling: 2,
  floor: 3,
  'half-up': 4,
  'half-down': 5,
  'half-even': 6,
};

/**
 * Rounds a number to a multiple of a step (làm tròn đến bội số), such as to thousands: exact, by a named mode.
 *
 * @param value - canonical decimal text
 * @param options - `mode`, and `step` above zero
 * @returns the multiple of `step`
 * @example
 * ```ts runnable
 * import { roundToMultiple } from '@khuyencong/model';
 * roundToMultiple('1234500', { mode: 'half-up', step: '1000' }) // => '1235000'
 * roundToMultiple('-1234500', { mode: 'half-even', step: '1000' }) // => '-1234000'
 * ```
 * @category decimal
 * @since 0.1.0
 */
export function roundToMultiple(
  value: DecimalString,
  { mode, step }: { readonly mode: RoundingMode; readonly step: DecimalString },
): DecimalString {
  return toDecimalString(new Exact(value).toNearest(step, decimalModes[mode]));
}

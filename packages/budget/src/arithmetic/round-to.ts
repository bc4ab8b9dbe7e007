import {
  checkArgument,
  decimalString,
  KcError,
  knownOption,
  roundingModeLabels,
  type Citation,
  type DecimalString,
  type Explanation,
  type LocalText,
  type RoundingMode,
} from '@khuyencong/model';
import type { MoneyUnitName } from '../money/money-units.js';
import { explainRounding } from './explain-rounding.js';
import { subtractVnd } from './subtract-vnd.js';

/**
 * How an amount is rounded and why (cách và căn cứ làm tròn): every rounding says who wants it.
 *
 * @category arithmetic
 * @since 0.1.0
 */
export interface RoundToOptions {
  readonly mode: RoundingMode;
  /** Round to whole numbers of this unit. */
  readonly unit: MoneyUnitName;
  /** The clause that says so, or the decision in words. */
  readonly reason: Citation | LocalText;
}

/**
 * An amount after rounding (số tiền đã làm tròn).
 *
 * **Units**: amounts in đồng.
 *
 * @category arithmetic
 * @since 0.1.0
 */
export interface RoundedVnd {
  readonly amountVnd: DecimalString;
  /** The rounded amount minus the exact one. */
  readonly differenceVnd: DecimalString;
  readonly explanation: Explanation;
}

/**
 * Rounds an amount (làm tròn số tiền) to a whole number of đồng, nghìn, triệu or tỷ đồng, by a named mode and for a stated reason.
 *
 * **Units**: đồng in and out, whatever unit is rounded to.
 * **Rounding**: once, by `mode`; nothing else in this package rounds.
 *
 * @param amountVnd - canonical decimal text
 * @param options - `mode`, `unit` and `reason`
 * @returns the rounded amount, how much it moved, and the calculation with its reason
 * @throws `KcError` `MALFORMED_DECIMAL` when the amount is not canonical decimal text; `REASON_MISSING` when the reason is empty;
 * `OPTION_UNKNOWN` for another mode or unit
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { roundTo } from '@khuyencong/budget';
 * const reason = { vi: 'Biểu tính bằng triệu đồng', en: 'The form is in millions' };
 * const rounded = roundTo('3562499999', { mode: 'half-up', unit: 'triệu đồng', reason });
 * rounded.amountVnd // => '3562000000'
 * rounded.differenceVnd // => '-499999'
 * ```
 * @category arithmetic
 * @since 0.1.0
 */
export function roundTo(amountVnd: DecimalString, options: RoundToOptions): RoundedVnd {
  checkArgument('options', options);
  const { mode, unit, reason } = options;
  const exact: Explanation = {
    label: { vi: 'Số tiền trước khi làm tròn', en: 'Amount before rounding' },
    value: decimalString(amountVnd),
    unit: 'đồng',
    operation: 'given',
    inputs: [],
  };
  knownOption('mode', mode, roundingModeLabels);
  const rounded = explainRounding(exact, { mode, unit, label: labelOf({ mode, unit, reason }) });
  return {
    amountVnd: rounded.value,
    differenceVnd: subtractVnd(rounded.value, exact.value),
    explanation: { ...rounded, ...('instrument' in reason && { citations: [reason] }) },
  };
}

function labelOf({ mode, unit, reason }: RoundToOptions): LocalText {
  const { vi, en } = roundingModeLabels[mode];
  const to = { vi: `Làm tròn đến ${unit}, ${vi}`, en: `To whole ${unit}, ${en}` };
  if ('instrument' in reason) {
    if (reason.instrument.trim() === '') throw new KcError('REASON_MISSING', { mode });
    return to;
  }
  if (reason.vi.trim() === '' || reason.en.trim() === '') throw new KcError('REASON_MISSING', { mode });
  return { vi: `${to.vi}: ${reason.vi}`, en: `${to.en}: ${reason.en}` };
}

import {
  checkArgument,
  decimalString,
  Exact,
  formatDecimal,
  toDecimalString,
  type DecimalString,
  type Language,
  type LocalText,
} from '@khuyencong/model';
import { moneyUnitFactor, type MoneyUnitName } from './money-units.js';

/**
 * How an amount is printed (cách in số tiền): for which reader, and in which unit, đồng where none is named.
 *
 * @category money
 * @since 0.1.0
 */
export interface FormatVndOptions {
  readonly language: Language;
  readonly unit?: MoneyUnitName | undefined;
}

const unitNames: Readonly<Record<MoneyUnitName, LocalText>> = {
  đồng: { vi: 'đồng', en: 'đồng' },
  'nghìn đồng': { vi: 'nghìn đồng', en: 'thousand đồng' },
  'triệu đồng': { vi: 'triệu đồng', en: 'million đồng' },
  'tỷ đồng': { vi: 'tỷ đồng', en: 'billion đồng' },
  'nghìn tỷ đồng': { vi: 'nghìn tỷ đồng', en: 'trillion đồng' },
};

/**
 * Prints an amount (in số tiền) in đồng or a larger unit: all digits, never an exponent, nothing rounded.
 *
 * `parseVnd` reads it back to the same amount when it is told the language as `marks`.
 *
 * **Units**: `amountVnd` in đồng.
 *
 * @param amountVnd - canonical decimal text
 * @param options - `language` of the reader; `unit` to print in, đồng where none is named
 * @returns text for print
 * @throws `KcError` `MALFORMED_DECIMAL` when the amount is not canonical decimal text; `OPTION_UNKNOWN` for another unit
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 39/2014/TT-BTC (dot after thousands, comma before decimals)
 * @example
 * ```ts runnable
 * import { formatVnd } from '@khuyencong/budget';
 * formatVnd('4940000000', { language: 'vi' }) // => '4.940.000.000 đồng'
 * formatVnd('4940000000', { language: 'vi', unit: 'tỷ đồng' }) // => '4,94 tỷ đồng'
 * formatVnd('-3562500', { language: 'en', unit: 'triệu đồng' }) // => '-3.5625 million đồng'
 * ```
 * @category money
 * @since 0.1.0
 */
export function formatVnd(amountVnd: DecimalString, options: FormatVndOptions): string {
  checkArgument('options', options);
  const { language, unit = 'đồng' } = options;
  const exact = decimalString(amountVnd);
  const factor = moneyUnitFactor(unit);
  const number = factor === '1' ? exact : toDecimalString(new Exact(exact).div(factor));
  return `${formatDecimal(number, { language })} ${unitNames[unit][language]}`;
}

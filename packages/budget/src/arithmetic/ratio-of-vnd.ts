import { decimalString, KcError, type DecimalString, type ExactRatio } from '@khuyencong/model';

/**
 * What share of one amount another is (tỷ lệ giữa hai số tiền), as two exact numbers and never divided; `compareRatios` compares such
 * shares with each other and with a rate.
 *
 * **Units**: both amounts in one unit.
 *
 * @param partVnd - the amount whose share is asked
 * @param wholeVnd - the amount it is a share of, not zero
 * @returns the ratio, its denominator above zero
 * @throws `KcError` `RATIO_OF_ZERO` when the whole is zero; `MALFORMED_DECIMAL` when an amount is not canonical decimal text
 * @example
 * ```ts runnable
 * import { compareRatios } from '@khuyencong/model';
 * import { ratioOfVnd } from '@khuyencong/budget';
 * const share = ratioOfVnd('103700000000', '230900000000');
 * share // => { numerator: '103700000000', denominator: '230900000000' }
 * compareRatios(share, { numerator: '45', denominator: '100' }) // => -1
 * ```
 * @category arithmetic
 * @since 0.1.0
 */
export function ratioOfVnd(partVnd: DecimalString, wholeVnd: DecimalString): ExactRatio {
  const [part, whole] = [decimalString(partVnd), decimalString(wholeVnd)];
  if (whole === '0') throw new KcError('RATIO_OF_ZERO', { part });
  return whole.startsWith('-')
    ? { numerator: negated(part), denominator: negated(whole) }
    : { numerator: part, denominator: whole };
}

function negated(value: DecimalString): DecimalString {
  if (value === '0') return value;
  return (value.startsWith('-') ? value.slice(1) : `-${value}`) as DecimalString;
}

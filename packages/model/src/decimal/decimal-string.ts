import type { Decimal } from 'decimal.js';
import { KcError } from '../error/kc-error.js';

/**
 * A number as canonical decimal text (số thập phân dạng văn bản): `'1500000'`, `'0.5'`, `'-12.25'`.
 *
 * No exponent, no thousands separator, no leading or trailing zeros, no `-0`. This is how amounts, shares and marks
 * are stored and exchanged: a JSON number would lose digits.
 *
 * @category decimal
 * @since 0.1.0
 */
export type DecimalString = `${number}`;

const canonical = /^(?:0|-?[1-9]\d*|-?(?:0|[1-9]\d*)\.\d*[1-9])$/;

/**
 * Tells canonical decimal text (số thập phân dạng chuẩn) from any other text.
 *
 * @param text - any text
 * @returns true for text in the one canonical form of its number
 * @example
 * ```ts runnable
 * import { isDecimalString } from '@khuyencong/model';
 * isDecimalString('1500000') // => true
 * isDecimalString('1.500.000') // => false
 * isDecimalString('1e6') // => false
 * ```
 * @category decimal
 * @since 0.1.0
 */
export function isDecimalString(text: string): text is DecimalString {
  // A test of a pattern turns a number into text first.
  return typeof text === 'string' && canonical.test(text);
}

/**
 * Checks that text from outside is canonical decimal text (số thập phân dạng chuẩn) and gives it that type.
 *
 * What officials write (`1.500.000`, `4,8 tỷ`) is read by `readQuantities`, never by this function.
 *
 * @param text - text to check
 * @returns the same text, typed
 * @throws `KcError` `MALFORMED_DECIMAL` when the text is not canonical, or no text at all
 * @example
 * ```ts runnable
 * import { decimalString } from '@khuyencong/model';
 * decimalString('2840000000') // => '2840000000'
 * ```
 * @category decimal
 * @since 0.1.0
 */
export function decimalString(text: string): DecimalString {
  if (isDecimalString(text)) return text;
  // Callers without types may hand over anything.
  const given: unknown = text;
  throw new KcError('MALFORMED_DECIMAL', {
    text: typeof given === 'string' || typeof given === 'number' ? String(given).slice(0, 60) : typeof given,
  });
}

/**
 * Writes an exact decimal as canonical text (số thập phân dạng chuẩn), never with an exponent.
 *
 * @param value - a finite decimal of any decimal.js copy
 * @returns canonical decimal text
 * @throws `KcError` `MALFORMED_DECIMAL` for NaN and infinities
 * @example
 * ```ts runnable
 * import { Exact, toDecimalString } from '@khuyencong/model';
 * toDecimalString(new Exact('1e21').plus('0.10')) // => '1000000000000000000000.1'
 * ```
 * @category decimal
 * @since 0.1.0
 */
export function toDecimalString(value: Decimal): DecimalString {
  return decimalString(value.isZero() ? '0' : value.toFixed());
}

import { formatDecimal, type DecimalString, type Language } from '@khuyencong/model';

/**
 * Prints an amount in đồng (in số tiền bằng đồng), all digits, never an exponent.
 *
 * **Units**: `amountVnd` in đồng.
 *
 * @param amountVnd - canonical decimal text
 * @param options - `language` of the reader
 * @returns text for print
 * @example
 * ```ts runnable
 * import { formatVnd } from '@khuyencong/budget';
 * formatVnd('4940000000', { language: 'vi' }) // => '4.940.000.000 đồng'
 * formatVnd('4940000000', { language: 'en' }) // => '4,940,000,000 đồng'
 * ```
 * @category money
 * @since 0.1.0
 */
export function formatVnd(amountVnd: DecimalString, options: { readonly language: Language }): string {
  return `${formatDecimal(amountVnd, options)} đồng`;
}

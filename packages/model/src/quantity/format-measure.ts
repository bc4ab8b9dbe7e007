import type { DecimalString } from '../decimal/decimal-string.js';
import { formatDecimal } from '../text/format-decimal.js';
import type { Language } from '../text/local-text.js';
import { unitName } from './unit-name.js';

/**
 * Prints a number with its unit (in số kèm đơn vị tính): "17 cơ sở", "17 establishments", "4,5%".
 *
 * @param value - canonical decimal text
 * @param options - `unit` as officials print it, empty for none; `language` of the reader
 * @returns text for print
 * @example
 * ```ts runnable
 * import { formatMeasure } from '@khuyencong/model';
 * formatMeasure('1250', { unit: 'lao động', language: 'vi' }) // => '1.250 lao động'
 * formatMeasure('1250', { unit: 'lao động', language: 'en' }) // => '1,250 workers'
 * formatMeasure('4.5', { unit: '%', language: 'vi' }) // => '4,5%'
 * ```
 * @category quantity
 * @since 0.1.0
 */
export function formatMeasure(
  value: DecimalString,
  options: { readonly unit: string; readonly language: Language },
): string {
  const { unit, language } = options;
  const number = formatDecimal(value, { language });
  const name = unitName(unit, { language, value });
  return name.startsWith('%') ? `${number}${name}` : `${number} ${name}`.trim();
}

import type { DecimalString } from '../decimal/decimal-string.js';
import type { Language } from './local-text.js';

const separators = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * Prints an exact number for a reader (in số): dot after thousands and comma before decimals in Vietnamese, the other way
 * round in English. All digits are printed; nothing is rounded.
 *
 * @param value - canonical decimal text
 * @param options - `language` of the reader
 * @returns text for print; never feed it back into a calculation
 * @legal 39/2014/TT-BTC (dot after thousands, comma before decimals)
 * @example
 * ```ts runnable
 * import { formatDecimal } from '@khuyencong/model';
 * formatDecimal('4940000000.5', { language: 'vi' }) // => '4.940.000.000,5'
 * formatDecimal('-155000000', { language: 'en' }) // => '-155,000,000'
 * ```
 * @category text
 * @since 0.1.0
 */
export function formatDecimal(value: DecimalString, options: { readonly language: Language }): string {
  const { group, decimal } = separators[options.language];
  const [whole = '', fraction] = value.split('.');
  const sign = whole.startsWith('-') ? '-' : '';
  const grouped = `${sign}${thousandsOf(whole.slice(sign.length)).join(group)}`;
  return fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
}

function thousandsOf(digits: string): readonly string[] {
  const head = digits.length % 3;
  const groups = head === 0 ? [] : [digits.slice(0, head)];
  for (let at = head; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups;
}

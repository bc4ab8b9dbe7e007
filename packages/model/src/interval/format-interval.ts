import { formatDecimal } from '../text/format-decimal.js';
import type { Language } from '../text/local-text.js';
import type { Interval } from './interval.js';

const words = {
  vi: { above: 'trên', from: 'từ', below: 'dưới', to: 'đến', any: 'không giới hạn' },
  en: { above: 'above', from: 'from', below: 'below', to: 'to', any: 'unbounded' },
} as const;

/**
 * Prints an interval for a reader (in khoảng giá trị), such as "từ 5 đến 5,4" or "trên 45".
 *
 * @param interval - the interval
 * @param options - `language` of the reader
 * @returns text for print
 * @example
 * ```ts runnable
 * import { formatInterval, makeInterval } from '@khuyencong/model';
 * formatInterval(makeInterval({ min: '5', max: '5.4' }), { language: 'vi' }) // => 'từ 5 đến 5,4'
 * formatInterval(makeInterval({ min: '45', max: null, minInclusive: false }), { language: 'en' }) // => 'above 45'
 * formatInterval(makeInterval({ min: '7', max: '7' }), { language: 'vi' }) // => '7'
 * ```
 * @category interval
 * @since 0.1.0
 */
export function formatInterval(interval: Interval, options: { readonly language: Language }): string {
  const { min, max, minInclusive } = interval;
  const word = words[options.language];
  if (min !== null && min === max) return formatDecimal(min, options);
  const ends = [
    min === null ? '' : `${minInclusive ? word.from : word.above} ${formatDecimal(min, options)}`,
    max === null ? '' : `${upperWord(interval, options.language)} ${formatDecimal(max, options)}`,
  ].filter((end) => end !== '');
  return ends.length === 0 ? word.any : ends.join(' ');
}

/** "đến" after a lower end, "dưới" for an end that is not reached, and both where both apply. */
function upperWord({ min, maxInclusive }: Interval, language: Language): string {
  const { to, below } = words[language];
  if (maxInclusive) return to;
  return min === null ? below : `${to} ${below}`;
}

import type { Language } from '../text/local-text.js';

const day = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Prints a day for people (viết ngày): 14/08/2025 in Vietnamese, 2025-08-14 in English. Text that is no such day stays as it is.
 *
 * @param text - a day as `IsoDate`, or what stands in its place
 * @param options - `language` of the reader
 * @returns text for print
 * @example
 * ```ts runnable
 * import { formatDay } from '@khuyencong/model';
 * formatDay('2025-08-14', { language: 'vi' }) // => '14/08/2025'
 * formatDay('2025-08-14', { language: 'en' }) // => '2025-08-14'
 * ```
 * @category date
 * @since 0.1.0
 */
export function formatDay(text: string, options: { readonly language: Language }): string {
  return options.language === 'vi' ? text.replace(day, '$3/$2/$1') : text;
}

import { nameKey } from './name-key.js';

/**
 * Tells whether two spellings are one name (cùng một tên): whatever the Unicode form, the case, the placement of tones, the spacing
 * and the dashes.
 *
 * @param left - a name as written
 * @param right - another name as written
 * @returns true when nothing else differs
 * @example
 * ```ts runnable
 * import { sameName } from '@khuyencong/model';
 * sameName('HTX Hoà Bình', 'htx  Hòa Bình') // => true
 * sameName('Bà Rịa - Vũng Tàu', 'Bà Rịa–Vũng Tàu') // => true
 * sameName('Bà Rịa - Vũng Tàu', 'Bà Rịa - Vũng Tầu') // => false
 * sameName('Thừa Thiên Huế', 'Thừa Thiên - Huế') // => false
 * ```
 * @category name
 * @since 0.1.0
 */
export function sameName(left: string, right: string): boolean {
  return nameKey(left) === nameKey(right);
}

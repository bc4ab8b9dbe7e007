import { foldVietnamese } from '../text/fold-vietnamese.js';

const invisible = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;
const dash = /\s*[\u002D\u2010-\u2015\u2212]+\s*/gu;

/**
 * The key under which the spellings of one name meet (khóa so khớp tên): NFC, lower case, one placement of tones, single spaces, one
 * kind of dash without spaces around it, and no invisible characters.
 *
 * Nothing is guessed: other letters, other tones, a missing dash or a missing space make another key. Keep the name as written
 * for print.
 *
 * @param name - name of an organisation, an establishment or a place
 * @returns the key; two names are one when their keys are equal
 * @example
 * ```ts runnable
 * import { nameKey } from '@khuyencong/model';
 * nameKey('Bà Rịa – Vũng Tàu') // => 'bà rịa-vũng tàu'
 * ```
 * @category name
 * @since 0.1.0
 */
export function nameKey(name: string): string {
  return foldVietnamese(name.replace(invisible, '')).replace(dash, '-');
}

const newTonePlacement =
  /(?<!q)(o(?=[ae])|u(?=y))([aey])([\u0300\u0301\u0303\u0309\u0323])(?![\p{L}\p{M}])/gu;
/** Most words need only lower case; a tone that may stand elsewhere, a space or a combining mark needs more. */
const plainWord = /^[a-z\dàáâãèéêìíòóôõùúýăđĩũơưạ-ỹ]*$/u;
const movableTone = /o[àáảãạèéẻẽẹ]|u[ỳýỷỹỵ]/u;

/**
 * Brings Vietnamese text to one comparable form (chuẩn hóa để so khớp): NFC, lower case, one space between words, and
 * one placement of tones, so that "hoà" matches "hòa" and "thuỷ" matches "thủy".
 *
 * For matching only: keep the text as written for print.
 *
 * @param text - any text
 * @returns the folded text
 * @example
 * ```ts runnable
 * import { foldVietnamese } from '@khuyencong/model';
 * foldVietnamese('Hoà  Bình') === foldVietnamese('hòa bình') // => true
 * foldVietnamese('THUỶ') // => 'thủy'
 * ```
 * @category text
 * @since 0.1.0
 */
export function foldVietnamese(text: string): string {
  const lower = text.toLowerCase();
  if (plainWord.test(lower) && !movableTone.test(lower)) return lower;
  return lower
    .normalize('NFD')
    .replace(newTonePlacement, '$1$3$2')
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .trim();
}

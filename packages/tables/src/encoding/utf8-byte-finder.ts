import { byteFinder } from './text-bytes.js';

/**
 * Finds where the characters of a text stand in a file of UTF-8 (vị trí byte của ký tự), for findings about texts that were read by other
 * means.
 *
 * Positions count UTF-16 units, as strings of JavaScript do. A position is found in a time that does not grow with it.
 *
 * @param text - the text, without the mark of the encoding
 * @param options - `start`: the byte of the file at which the text begins, 3 behind a mark; 0 where left out
 * @returns a function from a position in the text to its byte in the file
 * @example
 * ```ts runnable
 * import { utf8ByteFinder } from '@khuyencong/tables';
 * const byteOf = utf8ByteFinder('{"tên":1}', { start: 3 });
 * byteOf(5) // => 9
 * ```
 * @category source
 * @since 0.1.0
 */
export function utf8ByteFinder(
  text: string,
  { start = 0 }: { readonly start?: number | undefined } = {},
): (at: number) => number {
  return byteFinder({ text, where: { runs: [{ at: 0, byte: start }], width: 'utf-8' } });
}

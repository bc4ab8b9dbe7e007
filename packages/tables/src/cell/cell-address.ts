/**
 * The A1 address of a cell (địa chỉ ô).
 *
 * @param line - row of the sheet, from 1
 * @param column - column from 0
 * @returns such as `F12`
 * @example
 * ```ts runnable
 * import { cellAddress } from '@khuyencong/tables';
 * cellAddress(12, 5) // => 'F12'
 * cellAddress(1, 702) // => 'AAA1'
 * ```
 * @category cell
 * @since 0.1.0
 */
export function cellAddress(line: number, column: number): string {
  return `${columnLetters(column)}${line}`;
}

/** The letters of a column from 0: A, Z, AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnLetters(Math.floor(column / 26) - 1) + letter;
}

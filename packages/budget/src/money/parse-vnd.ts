import { checkArgument } from '@khuyencong/model';
import type { ParsedVnd, ParseVndOptions, VndCell } from './parsed-vnd.js';
import { figureOf, parsedCell } from './parsed-cell.js';
import { readVndCell } from './read-vnd-cell.js';

/**
 * Reads an amount the way officials write it (đọc số tiền): `4,8 tỷ đồng`, `1 tỷ 200 triệu đồng`, `52.379,9 triệu đồng`, `1.500.000 đ`,
 * `1,5tr`, `(1.500)`, in words as `vndInWords` writes them, or a number of a spreadsheet. Words behind a number are compared with it.
 *
 * Never guesses: a number with two readings comes back with both and a finding, and without `amountVnd`, unless the unit or the
 * caller's `marks` settle it; `parseVndColumn` asks the other cells too. What settled it is in `settledBy`.
 *
 * **Units**: `amountVnd` in đồng; a number without a unit takes `unit`.
 *
 * @param cell - text as written, or a number as a spreadsheet stores it, at most 15 significant digits
 * @param options - `unit` of the column; `marks`, where it is known what dots and commas stand for; `negative`; `path`
 * @returns the amount or all readings, and what was found about it
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 39/2014/TT-BTC (dot after thousands, comma before decimals)
 * @example
 * ```ts runnable
 * import { parseVnd } from '@khuyencong/budget';
 * parseVnd('1 tỷ 200 triệu đồng').amountVnd // => '1200000000'
 * parseVnd('(1.500)', { unit: 'triệu đồng' }).amountVnd // => '-1500000000'
 * const open = parseVnd('3,562 triệu đồng');
 * open.readings.map(({ value }) => value) // => ['3562000', '3562000000']
 * open.findings.map(({ code }) => code) // => ['AMBIGUOUS_NUMBER']
 * parseVnd('3,562 triệu đồng', { marks: 'vi' }).amountVnd // => '3562000'
 * ```
 * @category money
 * @since 0.1.0
 */
export function parseVnd(cell: VndCell, options: ParseVndOptions = {}): ParsedVnd {
  checkArgument('options', options);
  const read = { read: readVndCell(cell, options), place: options };
  return parsedCell(read, figureOf(read, 1), undefined);
}

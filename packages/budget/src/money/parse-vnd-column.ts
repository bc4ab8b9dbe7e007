import { checkArgument, checkList } from '@khuyencong/model';
import { settleReadings } from '../figure/settle-readings.js';
import { figureOf, parsedCell, type Cell } from './parsed-cell.js';
import type { ParsedVnd, ParseVndOptions, VndCell } from './parsed-vnd.js';
import { isSingle, readVndCell } from './read-vnd-cell.js';

/**
 * Reads a column of amounts (đọc cột số tiền) and lets its cells settle one another: "3,562" below "12,5" and "0,75" has its comma
 * before decimals, and what lies more than ten times outside the rest of the column is not what was meant.
 *
 * Every cell comes back, in the same order, with the findings of its own; `path` gets the index of the cell.
 *
 * @param cells - text as written, or numbers as a spreadsheet stores them
 * @param options - `unit` of the column, and what else is known of it
 * @returns one result for each cell
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 39/2014/TT-BTC (comma before decimals)
 * @example
 * ```ts runnable
 * import { parseVndColumn } from '@khuyencong/budget';
 * const column = parseVndColumn(['3,562', '12,5', '0,75'], { unit: 'tỷ đồng' });
 * column.map(({ amountVnd }) => amountVnd) // => ['3562000000', '12500000000', '750000000']
 * column[0]?.settledBy // => 'same-unit'
 * ```
 * @category money
 * @since 0.1.0
 */
export function parseVndColumn(
  cells: readonly VndCell[],
  options: ParseVndOptions = {},
): readonly ParsedVnd[] {
  checkList('cells', cells);
  checkArgument('options', options);
  const path = options.path ?? [];
  const read = cells.map((cell, index) => {
    const place = { ...options, path: [...path, index] };
    const each = { read: readVndCell(cell, place), place };
    return { ...each, figure: figureOf(each, index + 1) };
  });
  const settled = settleReadings(read.filter(speaks).map(({ figure }) => figure));
  const byId = new Map(settled.map((each) => [each.figure.id, each]));
  return read.map((each) => parsedCell(each, each.figure, byId.get(each.figure.id)));
}

/** A range, or an amount whose sign is unclear, says nothing of the other cells. */
function speaks({ read: { mayBeSettled, quantity } }: Cell): boolean {
  return mayBeSettled || (quantity !== undefined && isSingle(quantity));
}

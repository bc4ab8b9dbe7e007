import type { Origin } from '@khuyencong/model';
import { cellAddress } from '../cell/cell-address.js';

/** The place of a cell: by its address in a workbook, by line and column in a text file. */
export function originAt(origin: Origin, line: number, column: number): Origin {
  const { file, sheet } = origin;
  if (sheet === undefined)
    return file === undefined ? { line, column: column + 1 } : { file, line, column: column + 1 };
  const cell = cellAddress(line, column);
  return file === undefined ? { sheet, cell } : { file, sheet, cell };
}

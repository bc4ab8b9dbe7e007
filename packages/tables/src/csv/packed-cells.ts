import { lastUpTo } from '../encoding/text-bytes.js';
import type { CellBytes } from '../source/cell-bytes.js';
import type { PackedRecords } from './packed-records.js';

const quote = 34;

/** Where packed cells stand in their file; `start` is where the bytes begin there. Quotes around a cell belong to it. */
export function packedCells(
  bytes: Uint8Array,
  { bounds, firsts, lines }: Pick<PackedRecords, 'bounds' | 'firsts' | 'lines'>,
  start: number,
): CellBytes {
  const find: CellBytes['find'] = (line, column) => {
    const index = lastUpTo(lines.length, (at) => (lines[at] ?? 0) <= line);
    const field = (firsts[index] ?? 0) + column;
    if (lines[index] !== line || field >= (firsts[index + 1] ?? 0)) return undefined;
    const [from, to] = [bounds[2 * field] ?? 0, bounds[2 * field + 1] ?? 0];
    const quotes = from > 0 && bytes[from - 1] === quote ? 1 : 0;
    return { byte: start + from - quotes, byteLength: to - from + 2 * quotes };
  };
  return { find };
}

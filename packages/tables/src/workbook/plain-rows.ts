import type { SourceRow } from '../source/source-sheet.js';
import type { CellMeanings } from './cell-meanings.js';
import { afterSpace, asciiBytes, placeOf, standsAt } from './scan-bytes.js';
import { newCellScan, type CellScan } from './scan-cell.js';
import { scanRow } from './scan-row.js';

const sheetData = /* @__PURE__ */ asciiBytes('<sheetData>');
const sheetDataEnd = /* @__PURE__ */ asciiBytes('</sheetData>');
const declaration = /* @__PURE__ */ asciiBytes('<!');
const rowEnd = /* @__PURE__ */ asciiBytes('</row>');
const rowBytesAtMost = 4 * 1024 * 1024;

/**
 * The rows of a sheet in the form in which programs write them, a piece of XML at a time. Whatever is written otherwise, in the
 * middle of the sheet or at its beginning, is not interpreted: it is returned with what of the sheet was fetched behind it, as the
 * beginning of a sheet that is left to read.
 */
export async function* plainRows(
  pieces: AsyncIterator<Uint8Array>,
  meanings: CellMeanings,
): AsyncGenerator<readonly SourceRow[], Uint8Array | undefined> {
  const first = await pieces.next();
  if (first.done === true) return new Uint8Array();
  const start = startOfRows(first.value);
  if (start < 0) return first.value;
  const scan: PieceScan = { ...newCellScan(meanings), line: 0, rows: [] };
  scan.bytes = first.value.subarray(start);
  for (;;) {
    const ended = scanPiece(scan);
    if (scan.rows.length > 0) yield scan.rows;
    if (ended) return await restIsEmpty(scan.bytes, pieces);
    // A row that cannot be read is cut off by the end of the piece, or written in an unusual way.
    const next = scan.bytes.length > rowBytesAtMost ? undefined : await pieces.next();
    if (!next || next.done === true) return restOf(scan);
    scan.bytes = joined(scan.bytes, next.value);
  }
}

interface PieceScan extends CellScan {
  line: number;
  rows: SourceRow[];
}

/** Takes the rows that are there as a whole off the bytes; whether they are at their end. */
function scanPiece(scan: PieceScan): boolean {
  const { bytes } = scan;
  const rows: SourceRow[] = [];
  let at = afterSpace(bytes, 0);
  for (;;) {
    const row = scanRow(scan, at, scan.line);
    if (!row) break;
    scan.line = row.line;
    if (row.values.length > 0) rows.push(row);
    at = afterSpace(bytes, scan.end);
  }
  scan.rows = rows;
  scan.bytes = bytes.subarray(at);
  return standsAt(bytes, at, sheetDataEnd);
}

/** Behind the head of the sheet; -1 where something in it could hide the beginning of the rows. */
function startOfRows(bytes: Uint8Array): number {
  const at = placeOf(bytes, sheetData);
  const hidden = at < 0 ? -1 : placeOf(bytes.subarray(0, at), declaration);
  return at < 0 || hidden >= 0 ? -1 : at + sheetData.length;
}

/** What is left, with the number of the row before it for rows that have none. */
function restOf({ line, bytes }: PieceScan): Uint8Array {
  const before = line > 0 ? `<row r="${line}"/>` : '';
  return joined(asciiBytes(`<worksheet><sheetData>${before}`), bytes);
}

/** Goes through what stands behind the rows, in which a sheet has no more of them. */
async function restIsEmpty(bytes: Uint8Array, pieces: AsyncIterator<Uint8Array>): Promise<undefined> {
  let left = bytes;
  for (;;) {
    if (placeOf(left, rowEnd) >= 0) throw new RangeError('rows behind the end of a sheet');
    const next = await pieces.next();
    if (next.done === true) return undefined;
    left = joined(left.subarray(Math.max(0, left.length - rowEnd.length)), next.value);
  }
}

function joined(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  const both = new Uint8Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}

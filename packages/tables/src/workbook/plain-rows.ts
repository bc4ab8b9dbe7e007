import type { SourceRow } from '../source/source-sheet.js';
import type { CellMeanings } from './cell-meanings.js';
import { afterSpace, asciiBytes, placeOf, standsAt } from './scan-bytes.js';
import { newCellScan, type CellScan } from './scan-cell.js';
import { scanRow } from './scan-row.js';

const sheetData = /* @__PURE__ */ asciiBytes('<sheetData>');
const sheetDataEnd = /* @__PURE__ */ asciiBytes('</sheetData>');
const declaration = /* @__PURE__ */ asciiBytes('<!');
const rowEnd = /* @__PURE__ */ asciiBytes('</row>');
const heldBytesAtMost = 4 * 1024 * 1024;

/** How the rows of a sheet are taken. */
export interface PlainRowsOptions {
  readonly meanings: CellMeanings;
  /** Pieces are put together until there is this much to scan. */
  readonly bytesTogether: number;
}

/**
 * The rows of a sheet in the form in which programs write them, a piece of XML at a time. Whatever is written otherwise, in the
 * middle of the sheet or at its beginning, is not interpreted: it is returned with what of the sheet was fetched behind it, as the
 * beginning of a sheet that is left to read.
 */
export async function* plainRows(
  pieces: AsyncIterator<Uint8Array>,
  { meanings, bytesTogether }: PlainRowsOptions,
): AsyncGenerator<readonly SourceRow[], Uint8Array | undefined> {
  const held: HeldBytes = { bytes: new Uint8Array(2 * bytesTogether), length: 0 };
  let start = -1;
  while (start < 0) {
    const more = held.length <= heldBytesAtMost && (await hold(held, pieces, bytesTogether));
    if (!more) return held.bytes.slice(0, held.length);
    start = startOfRows(held.bytes.subarray(0, held.length));
  }
  drop(held, start);
  const scan: PieceScan = { ...newCellScan(meanings), line: 0, rows: [] };
  for (;;) {
    scan.bytes = held.bytes.subarray(0, held.length);
    const { at, ended } = scanPiece(scan);
    drop(held, at);
    if (scan.rows.length > 0) yield scan.rows;
    if (ended) {
      await restIsEmpty(held, pieces, bytesTogether);
      return undefined;
    }
    // A row that cannot be read is cut off by the end of what is held, or written in an unusual way.
    const more = held.length <= heldBytesAtMost && (await hold(held, pieces, bytesTogether));
    if (!more) return restOf(scan.line, held.bytes.subarray(0, held.length));
  }
}

/** Bytes that are waiting to be scanned, always in the same memory: pieces of their own would wait for the collector. */
interface HeldBytes {
  bytes: Uint8Array;
  length: number;
  /** What went wrong behind the bytes that are held. */
  fault?: { readonly error: unknown };
}

/** Adds pieces; false where there are no more of them. A fault is told when what came before it was scanned. */
async function hold(held: HeldBytes, pieces: AsyncIterator<Uint8Array>, wanted: number): Promise<boolean> {
  const before = held.length;
  while (held.length < before + wanted && !held.fault) {
    const next = await pieces.next().catch((error: unknown) => {
      held.fault = { error };
    });
    if (!next || next.done === true) break;
    const length = held.length + next.value.length;
    if (length > held.bytes.length) {
      const larger = new Uint8Array(2 * length);
      larger.set(held.bytes.subarray(0, held.length));
      held.bytes = larger;
    }
    held.bytes.set(next.value, held.length);
    held.length = length;
  }
  if (held.fault && held.length === before) throw held.fault.error;
  return held.length > before;
}

function drop(held: HeldBytes, count: number): void {
  held.bytes.copyWithin(0, count, held.length);
  held.length -= count;
}

interface PieceScan extends CellScan {
  line: number;
  rows: SourceRow[];
}

/** Takes the rows that are there as a whole; where they end, and whether the sheet has no more of them. */
function scanPiece(scan: PieceScan): { readonly at: number; readonly ended: boolean } {
  const rows: SourceRow[] = [];
  let at = afterSpace(scan.bytes, 0);
  for (;;) {
    const row = scanRow(scan, at, scan.line);
    if (!row) break;
    scan.line = row.line;
    if (row.values.length > 0) rows.push(row);
    at = afterSpace(scan.bytes, scan.end);
  }
  scan.rows = rows;
  return { at, ended: standsAt(scan.bytes, at, sheetDataEnd) };
}

/** Behind the head of the sheet; -1 where something in it could hide the beginning of the rows. */
function startOfRows(bytes: Uint8Array): number {
  const at = placeOf(bytes, sheetData);
  const hidden = at < 0 ? -1 : placeOf(bytes.subarray(0, at), declaration);
  return hidden >= 0 || at < 0 ? -1 : at + sheetData.length;
}

/** What is left, with the number of the row before it for rows that have none. */
function restOf(line: number, bytes: Uint8Array): Uint8Array {
  const before = line > 0 ? `<row r="${line}"/>` : '';
  const head = asciiBytes(`<worksheet><sheetData>${before}`);
  const rest = new Uint8Array(head.length + bytes.length);
  rest.set(head);
  rest.set(bytes, head.length);
  return rest;
}

/** Goes through what stands behind the rows, in which a sheet has no more of them. */
async function restIsEmpty(
  held: HeldBytes,
  pieces: AsyncIterator<Uint8Array>,
  wanted: number,
): Promise<void> {
  do {
    if (placeOf(held.bytes.subarray(0, held.length), rowEnd) >= 0)
      throw new RangeError('rows behind the end of a sheet');
    drop(held, Math.max(0, held.length - rowEnd.length));
  } while (await hold(held, pieces, wanted));
}

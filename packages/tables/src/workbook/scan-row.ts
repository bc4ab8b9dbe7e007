import type { SourceRow } from '../source/source-sheet.js';
import type { PlainValue } from './cell-meanings.js';
import { afterSpace, asciiBytes, digitsAt, standsAt } from './scan-bytes.js';
import { scanCell, type CellScan } from './scan-cell.js';
import { scanTag } from './scan-tag.js';

const rowStart = /* @__PURE__ */ asciiBytes('<row');
const rowEnd = /* @__PURE__ */ asciiBytes('</row>');
const cellStart = /* @__PURE__ */ asciiBytes('<c');
const columnsOfExcel = 16_384;
const letterA = 0x41;
const lettersOfColumn = 3;
const linesAtMost = 9_999_999;

/** Reads the row that begins there; undefined where it is written in any unusual way. */
export function scanRow(scan: CellScan, start: number, lineBefore: number): SourceRow | undefined {
  const { bytes, tag } = scan;
  if (!standsAt(bytes, start, rowStart)) return undefined;
  let at = scanTag(bytes, start + rowStart.length, tag);
  if (at < 0) return undefined;
  const named = tag.refFrom < tag.refTo;
  const line = named ? digitsAt(bytes, tag.refFrom, tag.refTo) : lineBefore + 1;
  if (line < 0 || line > linesAtMost) return undefined;
  const values: PlainValue[] = [];
  scan.end = at;
  if (tag.empty) return { line, values };
  let next = 0;
  for (;;) {
    at = afterSpace(bytes, at);
    if (standsAt(bytes, at, rowEnd)) {
      scan.end = at + rowEnd.length;
      return { line, values };
    }
    if (!standsAt(bytes, at, cellStart)) return undefined;
    at = scanTag(bytes, at + cellStart.length, tag);
    if (at < 0) return undefined;
    const column = tag.refFrom < tag.refTo ? columnAt(bytes, tag.refFrom, tag.refTo) : next;
    const value = scanCell(scan, at);
    if (value === undefined || column < 0 || column >= columnsOfExcel) return undefined;
    while (values.length < column) values.push(null);
    values[column] = value;
    next = column + 1;
    at = scan.end;
  }
}

/** The column of an address such as AB12, from 0; -1 where it is no such address. */
function columnAt(bytes: Uint8Array, from: number, to: number): number {
  let column = 0;
  let at = from;
  for (; at < to && at - from <= lettersOfColumn; at += 1) {
    const letter = (bytes[at] ?? 0) - letterA;
    if (letter < 0 || letter >= 26) break;
    column = column * 26 + letter + 1;
  }
  return digitsAt(bytes, at, to) < 0 ? -1 : column - 1;
}

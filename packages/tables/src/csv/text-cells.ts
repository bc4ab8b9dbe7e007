import { byteFinder, lastUpTo, type TextBytes } from '../encoding/text-bytes.js';
import type { CellBytes } from '../source/cell-bytes.js';
import { fieldSpan, type CsvCodes } from './cut-record.js';

/** Where cells cut from a text stand in their file; the records are told as they are cut. */
export interface TextCells extends CellBytes {
  readonly add: (line: number, start: number) => void;
}

/** Prepares the finding of cells; a record is cut again when one of its cells is asked for. Quotes around a cell belong to it. */
export function textCells(text: string, where: TextBytes, codes: CsvCodes): TextCells {
  const lines: number[] = [];
  const starts: number[] = [];
  const byteOf = byteFinder({ text, where });
  const find: CellBytes['find'] = (line, column) => {
    const index = lastUpTo(lines.length, (at) => (lines[at] ?? 0) <= line);
    if (lines[index] !== line) return undefined;
    let span = fieldSpan(text, starts[index] ?? 0, codes);
    for (let passed = 0; passed < column; passed += 1) {
      if (span.last) return undefined;
      span = fieldSpan(text, span.next, codes);
    }
    const byte = byteOf(span.from);
    return { byte, byteLength: byteOf(span.end) - byte };
  };
  const add = (line: number, start: number): void => {
    lines.push(line);
    starts.push(start);
  };
  return { find, add };
}

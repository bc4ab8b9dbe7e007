import type { HiddenLines, HiddenParts } from './hidden-parts.js';

const record = { end: 0x0a, password: 0x2f, column: 0x7d, sheet: 0x85, row: 0x0208 } as const;

interface BinaryRecord {
  readonly id: number;
  /** Of its content. */
  readonly at: number;
  readonly length: number;
}

function* records(view: DataView, from = 0): Generator<BinaryRecord> {
  for (let at = from; at + 4 <= view.byteLength;) {
    const length = view.getUint16(at + 2, true);
    if (at + 4 + length > view.byteLength) return;
    yield { id: view.getUint16(at, true), at: at + 4, length };
    at += 4 + length;
  }
}

const viewOf = (stream: Uint8Array): DataView =>
  new DataView(stream.buffer, stream.byteOffset, stream.byteLength);

/** Whether what follows in the stream of an XLS workbook is encrypted. */
export function isEncryptedXls(stream: Uint8Array): boolean {
  for (const { id } of records(viewOf(stream))) {
    if (id === record.password) return true;
    if (id === record.end) return false;
  }
  return false;
}

/** What the sheets of an XLS workbook do not show, in the order of the sheets. */
export function hiddenInXls(stream: Uint8Array): readonly HiddenParts[] {
  const view = viewOf(stream);
  const sheets: HiddenParts[] = [];
  for (const { id, at, length } of records(view)) {
    if (id === record.end) break;
    if (id !== record.sheet || length < 6) continue;
    const sheet = (view.getUint8(at + 4) & 3) !== 0;
    sheets.push({ sheet, ...hiddenInSheet(view, view.getUint32(at, true)) });
  }
  return sheets;
}

function hiddenInSheet(view: DataView, from: number): Pick<HiddenParts, 'columns' | 'lines'> {
  const columns: number[] = [];
  const lines: HiddenLines[] = [];
  for (const { id, at, length } of records(view, from)) {
    if (id === record.end) break;
    if (id === record.column && length >= 10 && (view.getUint16(at + 8, true) & 1) !== 0) {
      const last = Math.min(255, view.getUint16(at + 2, true));
      for (let column = view.getUint16(at, true); column <= last; column += 1) columns.push(column);
    }
    if (id === record.row && length >= 14 && (view.getUint16(at + 12, true) & 0x20) !== 0) {
      const line = view.getUint16(at, true) + 1;
      lines.push({ fromLine: line, toLine: line });
    }
  }
  return { columns, lines: lines.sort((one, other) => one.fromLine - other.fromLine) };
}

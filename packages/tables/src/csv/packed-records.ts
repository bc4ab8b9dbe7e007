import { Buffer } from 'node:buffer';
import { pieceOf, type PieceToken, type RowInFile } from '../source/cell-bytes.js';
import type { RowBatch, SourceRow, SourceSheet } from '../source/source-sheet.js';

/**
 * Records of a CSV file as they lie in its bytes: where every field begins and ends, and nothing made of them yet. Most cells of a
 * register are read without ever becoming a text of their own.
 */
export interface PackedRecords {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** One character for each byte, at the same place; a field in ASCII is what stands there. */
  readonly latin: string;
  /** Beginning and end of every field, one after the other. */
  readonly bounds: Int32Array;
  /** The first field of every record, and one beyond the last. */
  readonly firsts: Int32Array;
  readonly lines: Int32Array;
  readonly count: number;
  /** Where their cells stand in the file, if that is known. */
  readonly piece?: PieceToken | undefined;
}

/** A batch that may begin with packed records; its rows are those after them. */
export interface PackedBatch extends RowBatch {
  readonly packed?: PackedRecords | undefined;
}

type RowsOfSheet = SourceSheet['rows'];

const packedSources = new WeakMap<RowsOfSheet, () => AsyncIterable<PackedBatch>>();

/** Batches as anybody may read them; the reader of tables takes them packed. */
export function unpackedRows(batches: () => AsyncIterable<PackedBatch>): RowsOfSheet {
  const rows: RowsOfSheet = async function* () {
    for await (const batch of batches()) yield { rows: rowsOf(batch), findings: batch.findings };
  };
  packedSources.set(rows, batches);
  return rows;
}

/** The batches of a sheet, packed where they come from its file as they are. */
export function packedRows({ rows }: SourceSheet): AsyncIterable<PackedBatch> {
  return packedSources.get(rows)?.() ?? rows();
}

/** All rows of a batch as texts. */
export function rowsOf({ packed, rows }: PackedBatch): readonly SourceRow[] {
  if (!packed) return rows;
  return [...Array.from({ length: packed.count }, (_, index) => unpackedRow(packed, index)), ...rows];
}

/** One record as a row of texts. */
export function unpackedRow(packed: PackedRecords, index: number): SourceRow {
  const { bounds, firsts, lines } = packed;
  const values: (string | null)[] = [];
  const end = firsts[index + 1] ?? 0;
  for (let field = firsts[index] ?? 0; field < end; field += 1) {
    const from = bounds[2 * field] ?? 0;
    const to = bounds[2 * field + 1] ?? 0;
    values.push(from === to ? null : packedText(packed, from, to));
  }
  const row: SourceRow & RowInFile = {
    line: lines[index] ?? 0,
    values,
    ...(packed.piece && { [pieceOf]: packed.piece }),
  };
  return row;
}

/** The text of a field. */
export function packedText({ bytes, latin }: PackedRecords, from: number, to: number): string {
  for (let at = from; at < to; at += 1) if ((bytes[at] ?? 0) >= 0x80) return ownText(bytes, from, to);
  return latin.slice(from, to);
}

/** The text of a field that keeps no other text in memory. */
export function ownText({ buffer, byteOffset }: Uint8Array, from: number, to: number): string {
  return Buffer.from(buffer, byteOffset + from, to - from).toString('utf8');
}

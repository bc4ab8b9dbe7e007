import { strToU8 } from 'fflate';
import { streamXlsxRows, type StreamRow } from 'hucre/xlsx';
import type { SourceRow } from '../source/source-sheet.js';
import { plainCells } from './cell-of.js';
import { packedPart, type PackedPart } from './packed-part.js';
import { pacedRows } from './paced-rows.js';
import { sharedParts, sheetParts } from './sheet-parts.js';

const pieceBytes = 1024 * 1024;

/**
 * Reads one sheet row by row, no faster than the rows are taken.
 *
 * The library reads on without waiting, so it is handed an archive of this sheet alone, piece by piece. A workbook whose parts have
 * unusual names or places is read by the library as it is.
 */
export function streamSheet(bytes: Uint8Array, sheet: number): AsyncIterable<SourceRow> {
  const name = sheetParts(bytes)?.[sheet]?.part ?? '';
  const packed = /^xl\/worksheets\/sheet\d+\.xml$/u.test(name) ? packedPart(bytes, name) : undefined;
  if (!packed) return rowsOf(streamXlsxRows(bytes, { sheet }));
  const read = (stream: ReadableStream<Uint8Array>): AsyncGenerator<StreamRow> =>
    streamXlsxRows(stream, { sheet });
  return pacedRows(archivePieces({ shared: sharedParts(bytes), name, packed }), { read, toRow });
}

async function* rowsOf(rows: AsyncIterable<StreamRow>): AsyncGenerator<SourceRow> {
  for await (const row of rows) yield toRow(row);
}

const toRow = ({ index, values }: StreamRow): SourceRow => ({
  line: index + 1,
  values: plainCells(values),
});

interface SheetArchive {
  readonly shared: Readonly<Record<string, Uint8Array>>;
  readonly name: string;
  readonly packed: PackedPart;
}

async function* archivePieces({ shared, name, packed }: SheetArchive): AsyncGenerator<Uint8Array> {
  for (const [part, content] of Object.entries(shared)) {
    yield localHeader(part, content.length);
    if (content.length > 0) yield content;
  }
  yield localHeader(name, packed.unpackedBytes);
  let unpacked = 0;
  for await (const piece of inPieces(unpackedStream(packed))) {
    unpacked += piece.length;
    if (unpacked > packed.unpackedBytes) throw new RangeError('a part is larger than stated');
    yield piece;
  }
}

/** The header of a part that is stored as it is. */
function localHeader(name: string, bytes: number): Uint8Array {
  const written = strToU8(name);
  const header = new Uint8Array(30 + written.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint32(18, bytes, true);
  view.setUint32(22, bytes, true);
  view.setUint16(26, written.length, true);
  header.set(written, 30);
  return header;
}

function unpackedStream({ packed, method }: PackedPart): ReadableStream<Uint8Array> {
  const stream = new ReadableStream<Uint8Array<ArrayBuffer>>({
    start: (controller) => {
      controller.enqueue(new Uint8Array(packed));
      controller.close();
    },
  });
  return method === 'stored' ? stream : stream.pipeThrough(new DecompressionStream('deflate-raw'));
}

/** Pieces of one size, which the reader takes without copying them together. */
async function* inPieces(stream: ReadableStream<Uint8Array>): AsyncGenerator<Uint8Array> {
  let piece = new Uint8Array(pieceBytes);
  let filled = 0;
  for await (const chunk of stream) {
    for (let at = 0; at < chunk.length;) {
      const taken = Math.min(chunk.length - at, pieceBytes - filled);
      piece.set(chunk.subarray(at, at + taken), filled);
      at += taken;
      filled += taken;
      if (filled < pieceBytes) continue;
      yield piece;
      piece = new Uint8Array(pieceBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield piece.subarray(0, filled);
}

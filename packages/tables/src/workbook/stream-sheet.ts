import { strToU8 } from 'fflate';
import { streamXlsxRows, type StreamRow } from 'hucre/xlsx';
import type { SourceRow } from '../source/source-sheet.js';
import { cellMeanings } from './cell-meanings.js';
import { checkSum } from './check-sum.js';
import { plainCells } from './cell-of.js';
import { packedPart, type PackedPart } from './packed-part.js';
import { pacedRows } from './paced-rows.js';
import { plainRows } from './plain-rows.js';
import { sharedParts, sheetParts } from './sheet-parts.js';

const pieceBytes = 1024 * 1024;
const bytesTogether = 256 * 1024;

/**
 * Reads one sheet, some rows at a time, no faster than they are taken.
 *
 * Rows in the form in which programs write them are taken from the XML as they are. From the first row on that is written otherwise
 * the library reads. It reads on without waiting, so it is handed an archive of this sheet alone, piece by piece. A workbook whose
 * parts have unusual names or places is read by the library as it is.
 */
export async function* streamSheet(bytes: Uint8Array, index: number): AsyncGenerator<readonly SourceRow[]> {
  const name = sheetParts(bytes)?.[index]?.part ?? '';
  const packed = /^xl\/worksheets\/sheet\d+\.xml$/u.test(name) ? packedPart(bytes, name) : undefined;
  if (!packed) {
    yield* rowsTogether(rowsOf(streamXlsxRows(bytes, { sheet: index })));
    return;
  }
  const shared = sharedParts(bytes);
  const meanings = await cellMeanings(shared, { index, part: name });
  const taken = { bytes: 0 };
  const pieces = piecesOf(packed, taken);
  try {
    const rest = meanings ? yield* plainRows(pieces, { meanings, bytesTogether }) : new Uint8Array();
    if (!rest) return;
    const size = packed.unpackedBytes - taken.bytes + rest.length;
    const read = (stream: ReadableStream<Uint8Array>): AsyncGenerator<StreamRow> =>
      streamXlsxRows(stream, { sheet: index });
    yield* rowsTogether(pacedRows(archivePieces({ shared, name, size, rest, pieces }), { read, toRow }));
  } finally {
    await pieces.return(undefined);
  }
}

async function* rowsOf(rows: AsyncIterable<StreamRow>): AsyncGenerator<SourceRow> {
  for await (const row of rows) yield toRow(row);
}

const toRow = ({ index, values }: StreamRow): SourceRow => ({
  line: index + 1,
  values: plainCells(values),
});

const rowsInGroup = 100;

/** Rows that come one by one, together; those before a fault are given before it. */
async function* rowsTogether(source: AsyncIterable<SourceRow>): AsyncGenerator<readonly SourceRow[]> {
  let rows: SourceRow[] = [];
  try {
    for await (const row of source) {
      rows.push(row);
      if (rows.length < rowsInGroup) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    if (rows.length > 0) yield rows;
    throw error;
  }
  if (rows.length > 0) yield rows;
}

interface SheetArchive {
  readonly shared: Readonly<Record<string, Uint8Array>>;
  readonly name: string;
  readonly size: number;
  /** What stands before the pieces that are left. */
  readonly rest: Uint8Array;
  readonly pieces: AsyncIterator<Uint8Array>;
}

async function* archivePieces(archive: SheetArchive): AsyncGenerator<Uint8Array> {
  const { shared, name, size, rest, pieces } = archive;
  for (const [part, content] of Object.entries(shared)) {
    yield localHeader(part, content.length);
    if (content.length > 0) yield content;
  }
  yield localHeader(name, size);
  yield* inPieces(chunksOf(rest, pieces));
}

async function* chunksOf(first: Uint8Array, others: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first;
  for (;;) {
    const next = await others.next();
    if (next.done === true) return;
    yield next.value;
  }
}

/** The part unpacked, in pieces; it must be as large as the archive says, and what it says. */
async function* piecesOf(
  packed: PackedPart,
  taken: { bytes: number },
): AsyncGenerator<Uint8Array, undefined> {
  let sum = 0;
  for await (const piece of unpackedStream(packed)) {
    taken.bytes += piece.length;
    sum = checkSum(piece, sum);
    if (taken.bytes > packed.unpackedBytes) throw new RangeError('a part is larger than stated');
    yield piece;
  }
  if (taken.bytes < packed.unpackedBytes) throw new RangeError('a part is smaller than stated');
  if (sum !== packed.checkSum) throw new RangeError('a part is not as its check sum says');
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
async function* inPieces(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
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

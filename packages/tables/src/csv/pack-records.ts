import { Buffer } from 'node:buffer';
import { pieceToken } from '../source/cell-bytes.js';
import { packedCells } from './packed-cells.js';
import type { PackedRecords } from './packed-records.js';

/** How bytes are cut into records. */
export interface PackOptions {
  /** One character of ASCII. */
  readonly delimiter: string;
  readonly recordCharactersAtMost: number;
  readonly columnsAtMost: number;
  /** The line of the first record. */
  readonly line: number;
  /** Where the bytes stand in the file, if that is known. */
  readonly byte?: number | undefined;
}

/** What was packed, and where it ends. */
export interface Packing {
  readonly packed: PackedRecords;
  /** Where the first record begins that is unfinished or odd. */
  readonly end: number;
  readonly line: number;
  /** A record follows that needs a close look: text beside quotes, lines within them, a lone carriage return, too many fields. */
  readonly odd: boolean;
}

/** Room for what is found in one piece; what is kept is copied from it. */
interface Room {
  readonly bounds: Int32Array;
  readonly firsts: Int32Array;
  readonly lines: Int32Array;
}

const newline = 10;
const carriageReturn = 13;
const quote = 34;

/** Prepares the packing of a file; the pieces are in sound UTF-8, each with what was left of the one before. */
export function recordPacker(): (bytes: Uint8Array, options: PackOptions) => Packing {
  let room = roomFor(0);
  return (bytes, options) => {
    if (room.firsts.length < bytes.length + 2) room = roomFor(bytes.length);
    const { fields, count, end, line, odd } = scan(bytes, room, options);
    const places = {
      bounds: room.bounds.slice(0, 2 * fields),
      firsts: room.firsts.slice(0, count + 1),
      lines: room.lines.slice(0, count),
    };
    const packed: PackedRecords = {
      bytes,
      view: new DataView(bytes.buffer, bytes.byteOffset, bytes.length),
      latin: Buffer.from(bytes.buffer, bytes.byteOffset, end).toString('latin1'),
      ...places,
      count,
      piece: options.byte === undefined ? undefined : pieceToken(packedCells(bytes, places, options.byte)),
    };
    return { packed, end, line, odd };
  };
}

/** No piece has more fields than characters and one. */
function roomFor(bytes: number): Room {
  const most = bytes + 2;
  return { bounds: new Int32Array(2 * most), firsts: new Int32Array(most), lines: new Int32Array(most) };
}

interface Scanned extends Omit<Packing, 'packed'> {
  readonly fields: number;
  readonly count: number;
}

/** One pass over the bytes; most of them are neither delimiter, quote nor end of line, and cost a look into a table. */
function scan(bytes: Uint8Array, { bounds, firsts, lines }: Room, options: PackOptions): Scanned {
  const marks = marksOf(options.delimiter.charCodeAt(0));
  const { length } = bytes;
  let [line, count, fields, start, from, at] = [options.line, 0, 0, 0, 0, 0];
  let odd = false;
  for (; ; at += 1) {
    at = nextMark(bytes, at, marks);
    if (at === length) break;
    let code = bytes[at] ?? 0;
    let end = at;
    if (code === quote) {
      end = at === from ? bytes.indexOf(quote, at + 1) : -1;
      odd = at !== from || isOddField(bytes, at + 1, end, marks);
      if (odd || end === -1 || end + 1 === length) break;
      from = at + 1;
      at = end + 1;
      code = bytes[at] ?? 0;
    }
    if (code === carriageReturn) {
      if (at + 1 === length) break;
      odd = bytes[at + 1] !== newline;
      if (odd) break;
      at += 1;
      code = newline;
    }
    bounds[2 * fields] = from;
    bounds[2 * fields + 1] = end;
    fields += 1;
    from = at + 1;
    if (code !== newline) continue;
    const first = firsts[count] ?? 0;
    odd = fields - first > options.columnsAtMost || at - start > options.recordCharactersAtMost;
    if (odd) break;
    // A line without anything is no record.
    if (fields - first === 1 && bounds[2 * first] === bounds[2 * first + 1]) fields = first;
    else {
      lines[count] = line;
      count += 1;
      firsts[count] = fields;
    }
    line += 1;
    start = from;
  }
  odd ||= length - start > options.recordCharactersAtMost;
  return { fields: firsts[count] ?? 0, count, end: start, line, odd };
}

/** The next byte that is not text, four at a step: most fields are longer than that. */
function nextMark(bytes: Uint8Array, from: number, marks: Uint8Array): number {
  let at = from;
  for (const last = bytes.length - 3; at < last; at += 4) {
    if (marks[bytes[at] ?? 0] !== 0) return at;
    if (marks[bytes[at + 1] ?? 0] !== 0) return at + 1;
    if (marks[bytes[at + 2] ?? 0] !== 0) return at + 2;
    if (marks[bytes[at + 3] ?? 0] !== 0) return at + 3;
  }
  while (at < bytes.length && marks[bytes[at] ?? 0] === 0) at += 1;
  return at;
}

/** Whether a field in quotes is more than its text between them. */
function isOddField(bytes: Uint8Array, from: number, close: number, marks: Uint8Array): boolean {
  if (close === -1) return false;
  for (let at = from; at < close; at += 1) {
    const code = bytes[at];
    if (code === newline || code === carriageReturn) return true;
  }
  return close + 1 < bytes.length && (marks[bytes[close + 1] ?? 0] ?? 0) < mayFollowQuote;
}

const mayFollowQuote = 2;

/** 0 for bytes that are text, 1 for a quote, 2 for what ends a field. */
function marksOf(delimiter: number): Uint8Array {
  const marks = new Uint8Array(256);
  marks[quote] = 1;
  for (const code of [delimiter, newline, carriageReturn]) marks[code] = mayFollowQuote;
  return marks;
}

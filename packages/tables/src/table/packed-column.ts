import { moneyDigits } from '../cell/read-amount.js';
import { isPlainText } from '../cell/read-free-text.js';
import type { CellReading } from '../cell/reading.js';
import { ownText, packedText, type PackedRecords } from '../csv/packed-records.js';
import type { ColumnReader } from './column-reader.js';
import type { TableColumn } from './table-layout.js';

/** Reads the cells of one column where they lie in the bytes of the file: exactly what its column reader makes of their texts. */
export type PackedColumn = (records: PackedRecords, from: number, to: number) => CellReading;

/** Prepares the reading of one column from bytes; whatever is not plain goes to its column reader as text. */
export function packedColumn(column: TableColumn, read: ColumnReader): PackedColumn {
  const { type, constraints } = column.field;
  if (type === 'integer' || type === 'number') return amounts(column, read);
  const isFree = type === 'string' && constraints?.enum === undefined && constraints?.pattern === undefined;
  return isFree ? freeTexts(read) : repeatedTexts(read);
}

const zero = 48;
const nine = 57;

/** Digits alone; in a unit of a power of ten with so many zeros more. */
function amounts({ field, unit }: TableColumn, read: ColumnReader): PackedColumn {
  const zeros = /^10*$/u.test(unit?.factor ?? '1') ? (unit?.factor ?? '1').slice(1) : undefined;
  if (zeros === undefined) return (records, from, to) => read(packedText(records, from, to));
  const atLeast = field.unit === 'đồng' ? moneyDigits.atLeast - zeros.length : 1;
  const atMost = moneyDigits.atMost - zeros.length;
  return (records, from, to) => {
    const { bytes, latin } = records;
    const length = to - from;
    const first = bytes[from] ?? 0;
    let isPlain = length <= atMost && length >= atLeast && first !== zero;
    for (let at = from; isPlain && at < to; at += 1) {
      const code = bytes[at] ?? 0;
      isPlain = code >= zero && code <= nine;
    }
    if (!isPlain) return length === 1 && first === zero ? '0' : read(packedText(records, from, to));
    return zeros === '' ? latin.slice(from, to) : latin.slice(from, to) + zeros;
  };
}

/** Texts that nobody repeats; those in ASCII that need no cleaning are taken as they are. */
function freeTexts(read: ColumnReader): PackedColumn {
  const others = repeatedTexts(read);
  return (records, from, to) =>
    isPlainText(records.bytes, from, to) ? records.latin.slice(from, to) : others(records, from, to);
}

const slotCount = 512;
const slotBytes = 64;
const wordBytes = 4;

/** Texts that come again: each is read once as long as no other takes its place. */
function repeatedTexts(read: ColumnReader): PackedColumn {
  const kept = new DataView(new ArrayBuffer(slotCount * slotBytes));
  const lengths = new Uint8Array(slotCount);
  const readings: CellReading[] = Array.from({ length: slotCount }, () => null);
  return (records, from, to) => {
    const length = to - from;
    if (length < wordBytes || length > slotBytes) return read(packedText(records, from, to));
    const { view } = records;
    const slot = slotOf(view, from, to);
    if (lengths[slot] === length && isSame(kept, slot * slotBytes, { view, from, to }))
      return readings[slot] ?? null;
    const reading = read(ownText(records.bytes, from, to));
    lengths[slot] = length;
    readings[slot] = reading;
    for (let at = 0; at < length; at += 1) kept.setUint8(slot * slotBytes + at, view.getUint8(from + at));
    return reading;
  };
}

/** By words of four bytes; the last one may cover some of those before. */
function slotOf(view: DataView, from: number, to: number): number {
  const last = to - wordBytes;
  let hash = view.getUint32(last);
  for (let at = from; at < last; at += wordBytes) hash = Math.imul(hash ^ view.getUint32(at), 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) & (slotCount - 1);
}

interface ViewedText {
  readonly view: DataView;
  readonly from: number;
  readonly to: number;
}

function isSame(kept: DataView, start: number, { view, from, to }: ViewedText): boolean {
  const last = to - wordBytes;
  const shift = start - from;
  if (kept.getUint32(last + shift) !== view.getUint32(last)) return false;
  for (let at = from; at < last; at += wordBytes)
    if (kept.getUint32(at + shift) !== view.getUint32(at)) return false;
  return true;
}

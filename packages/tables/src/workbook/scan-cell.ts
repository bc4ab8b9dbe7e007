import { serialToDate } from 'hucre';
import { plainCell } from './cell-of.js';
import type { CellMeanings, PlainValue } from './cell-meanings.js';
import { asciiBytes, digitsAt, nextTag, standsAt } from './scan-bytes.js';
import { newTag, scanTag, type ScannedTag } from './scan-tag.js';
import { writtenText } from './written-text.js';

/** What the scanning of a sheet goes on with from cell to cell. */
export interface CellScan {
  readonly meanings: CellMeanings;
  readonly decode: (bytes: Uint8Array) => string;
  /** The tag of the row or cell. */
  readonly tag: ScannedTag;
  /** A tag within the cell. */
  readonly inner: ScannedTag;
  bytes: Uint8Array;
  /** Where that ends which was scanned last. */
  end: number;
}

/** Begins to scan the cells of a sheet. */
export function newCellScan(meanings: CellMeanings): CellScan {
  // A mark of the order of bytes in the middle of a part is a character as any other.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
  return { meanings, decode, tag: newTag(), inner: newTag(), bytes: new Uint8Array(), end: 0 };
}

const ampersand = 0x26;
const typeBoolean = 0x62;
const typeError = 0x65;
const typeNumber = 0x6e;
const typeShared = 0x73;
const jsonNumber = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][-+]?\d+)?$/u;

const formula = /* @__PURE__ */ asciiBytes('<f');
const formulaEnd = /* @__PURE__ */ asciiBytes('</f>');
const value = /* @__PURE__ */ asciiBytes('<v>');
const valueEnd = /* @__PURE__ */ asciiBytes('</v></c>');
const cellEnd = /* @__PURE__ */ asciiBytes('</c>');
const inline = /* @__PURE__ */ asciiBytes('<is><t');
const inlineEnd = /* @__PURE__ */ asciiBytes('</t></is></c>');
const typeInline = /* @__PURE__ */ asciiBytes('inlineStr"');
const typeText = /* @__PURE__ */ asciiBytes('str"');

/** Reads the content of a cell whose tag was scanned; undefined where it is written in any unusual way. */
export function scanCell(scan: CellScan, start: number): PlainValue | undefined {
  const { bytes, tag } = scan;
  if (tag.empty) return emptyCell(scan, start);
  const at = standsAt(bytes, start, formula) ? afterFormula(scan, start) : start;
  if (at < 0) return undefined;
  if (standsAt(bytes, at, value)) {
    const from = at + value.length;
    const to = nextTag(bytes, from);
    if (!standsAt(bytes, to, valueEnd)) return undefined;
    scan.end = to + valueEnd.length;
    return valueCell(scan, from, to);
  }
  if (standsAt(bytes, at, cellEnd)) return emptyCell(scan, at + cellEnd.length);
  return standsAt(bytes, at, inline) ? inlineCell(scan, at) : undefined;
}

const textBetween = ({ bytes, decode }: CellScan, from: number, to: number): string =>
  decode(bytes.subarray(from, to));

function emptyCell(scan: CellScan, end: number): PlainValue | undefined {
  const { typeFrom, typeTo } = scan.tag;
  scan.end = end;
  return typeFrom === typeTo || isType(scan, typeNumber) ? null : undefined;
}

const isType = ({ bytes, tag }: CellScan, type: number): boolean =>
  tag.typeTo - tag.typeFrom === 1 && bytes[tag.typeFrom] === type;

/** A formula is passed over: a streamed sheet gives its value alone. */
function afterFormula({ bytes, inner }: CellScan, start: number): number {
  const from = scanTag(bytes, start + formula.length, inner);
  if (from < 0 || inner.empty) return from;
  const to = nextTag(bytes, from);
  return standsAt(bytes, to, formulaEnd) ? to + formulaEnd.length : -1;
}

function inlineCell(scan: CellScan, start: number): PlainValue | undefined {
  const { bytes, tag, inner } = scan;
  if (!standsAt(bytes, tag.typeFrom, typeInline)) return undefined;
  const from = scanTag(bytes, start + inline.length, inner);
  if (from < 0 || inner.empty) return undefined;
  const to = nextTag(bytes, from);
  if (!standsAt(bytes, to, inlineEnd)) return undefined;
  scan.end = to + inlineEnd.length;
  return plainCell(writtenText(textBetween(scan, from, to)));
}

function valueCell(scan: CellScan, from: number, to: number): PlainValue | undefined {
  const { bytes, tag, meanings } = scan;
  if (isType(scan, typeShared)) {
    const index = digitsAt(bytes, from, to);
    return index < 0 ? undefined : (meanings.texts[index] ?? null);
  }
  if (tag.typeFrom === tag.typeTo || isType(scan, typeNumber)) return numberCell(scan, from, to);
  if (standsAt(bytes, tag.typeFrom, typeText)) return plainCell(writtenText(textBetween(scan, from, to)));
  if (isType(scan, typeBoolean)) {
    const number = to - from === 1 ? digitsAt(bytes, from, to) : -1;
    return number === 0 || number === 1 ? number === 1 : undefined;
  }
  if (!isType(scan, typeError) || bytes.subarray(from, to).includes(ampersand)) return undefined;
  return plainCell(textBetween(scan, from, to));
}

function numberCell(scan: CellScan, from: number, to: number): PlainValue | undefined {
  const { bytes, tag, meanings } = scan;
  if (from === to) return null;
  const number = numberBetween(scan, from, to);
  if (number === undefined || tag.styleFrom === tag.styleTo) return number;
  const style = digitsAt(bytes, tag.styleFrom, tag.styleTo);
  if (style < 0) return undefined;
  return meanings.dayStyles.has(style) ? plainCell(serialToDate(number, meanings.from1904)) : number;
}

/** Within the grammar of JSON, JSON gives the same double as any reader of XML. */
function numberBetween(scan: CellScan, from: number, to: number): number | undefined {
  const whole = digitsAt(scan.bytes, from, to);
  if (whole >= 0) return whole;
  const written = textBetween(scan, from, to);
  return jsonNumber.test(written) ? (JSON.parse(written) as number) : undefined;
}

import { utf8ToBytes } from '@noble/hashes/utils.js';
import {
  expectByte,
  fail,
  keyAt,
  sealedDepthAtMost,
  unexpected,
  type CanonicalCursor,
} from './canonical-cursor.js';
import { isUtf8 } from './utf8.js';

const quote = 0x22;
const backslash = 0x5c;
const comma = 0x2c;
const colon = 0x3a;
const openBracket = 0x5b;
const closeBracket = 0x5d;
const openBrace = 0x7b;
const closeBrace = 0x7d;
const minus = 0x2d;
const zero = 0x30;

/** One digit fewer than the largest integer that every JSON reader keeps exactly. */
const digitsAtMost = 15;

const words: ReadonlyMap<number, readonly number[]> = new Map(
  ['true', 'false', 'null'].map((word) => {
    const bytes = [...utf8ToBytes(word)];
    return [bytes[0] ?? 0, bytes] as const;
  }),
);

/** Steps over one value of canonical JSON (RFC 8785, integers only); false where it is none, with the cause in the cursor. */
export function readCanonical(cursor: CanonicalCursor): boolean {
  switch (cursor.bytes[cursor.at]) {
    case quote:
      return readText(cursor);
    case openBrace:
      return readMembers(cursor, readCanonical);
    case openBracket:
      return readElements(cursor, readCanonical);
    default:
      return readWord(cursor);
  }
}

/** Steps over an array; `each` steps over one element. */
export function readElements(cursor: CanonicalCursor, each: (cursor: CanonicalCursor) => boolean): boolean {
  if (!expectByte(cursor, openBracket)) return false;
  if (cursor.bytes[cursor.at] === closeBracket) return expectByte(cursor, closeBracket);
  if (cursor.depth >= sealedDepthAtMost) return fail(cursor, 'too-deep');
  cursor.depth += 1;
  for (let index = 0; ; index += 1) {
    cursor.steps[cursor.depth - 1] = index;
    if (!each(cursor)) return false;
    if (cursor.bytes[cursor.at] !== comma) break;
    cursor.at += 1;
  }
  if (!expectByte(cursor, closeBracket)) return false;
  cursor.depth -= 1;
  return true;
}

/** Steps over an object whose keys stand in order, each once; `each` steps over the value of one member. */
export function readMembers(cursor: CanonicalCursor, each: (cursor: CanonicalCursor) => boolean): boolean {
  if (!expectByte(cursor, openBrace)) return false;
  if (cursor.bytes[cursor.at] === closeBrace) return expectByte(cursor, closeBrace);
  if (cursor.depth >= sealedDepthAtMost) return fail(cursor, 'too-deep');
  cursor.depth += 1;
  for (let before = -1; ;) {
    const key = cursor.at;
    cursor.steps[cursor.depth - 1] = -1 - key;
    if (!readKey(cursor, before) || !each(cursor)) return false;
    before = key;
    if (cursor.bytes[cursor.at] !== comma) break;
    cursor.at += 1;
  }
  if (!expectByte(cursor, closeBrace)) return false;
  cursor.depth -= 1;
  return true;
}

function readKey(cursor: CanonicalCursor, before: number): boolean {
  const start = cursor.at;
  if (cursor.bytes[start] !== quote) return unexpected(cursor);
  if (!readText(cursor)) return false;
  const { bytes } = cursor;
  if (bytes[start + 1] === 0x5f && keyAt(bytes, start) === '__proto__') return fail(cursor, 'key-refused');
  if (before >= 0) {
    const order = compareKeys(bytes, before, start);
    if (order >= 0) return fail(cursor, order === 0 ? 'key-twice' : 'key-order');
  }
  return expectByte(cursor, colon);
}

/** By UTF-16 code units, as RFC 8785 asks; bytes of ASCII are in the same order. */
function compareKeys(bytes: Uint8Array, left: number, right: number): number {
  for (let step = 1; ; step += 1) {
    const one = bytes[left + step] ?? quote;
    const other = bytes[right + step] ?? quote;
    if (one >= 0x80 || other >= 0x80 || one === backslash || other === backslash) break;
    if (one === other && one !== quote) continue;
    if (one === other) return 0;
    return one === quote ? -1 : other === quote ? 1 : one - other;
  }
  const keys = [keyAt(bytes, left), keyAt(bytes, right)] as const;
  return keys[0] === keys[1] ? 0 : keys[0] < keys[1] ? -1 : 1;
}

function readText(cursor: CanonicalCursor): boolean {
  const { bytes } = cursor;
  let at = cursor.at + 1;
  let high = 0;
  for (; ; at += 1) {
    const byte = bytes[at];
    if (byte === quote) break;
    if (byte === undefined || byte < 0x20) {
      cursor.at = at;
      return fail(cursor, 'syntax');
    }
    high |= byte;
    if (byte !== backslash) continue;
    const length = escapeLength(bytes, at);
    if (length === 0) {
      cursor.at = at;
      return fail(cursor, 'escape');
    }
    at += length - 1;
  }
  if (high >= 0x80 && !isUtf8(bytes.subarray(cursor.at, at))) return fail(cursor, 'not-utf8');
  cursor.at = at + 1;
  return true;
}

const shortEscapes: ReadonlySet<number> = new Set(utf8ToBytes('"\\bfnrt'));
const longEscapes: ReadonlySet<string> = new Set(
  Array.from({ length: 0x20 }, (_, code) => JSON.stringify(String.fromCharCode(code)).slice(1, -1)).filter(
    (text) => text.length === 6,
  ),
);

/** How long the escape here is; 0 where canonical JSON would write it another way. */
function escapeLength(bytes: Uint8Array, at: number): number {
  if (shortEscapes.has(bytes[at + 1] ?? 0)) return 2;
  return longEscapes.has(String.fromCharCode(...bytes.subarray(at, at + 6))) ? 6 : 0;
}

function readWord(cursor: CanonicalCursor): boolean {
  const { bytes, at } = cursor;
  const first = bytes[at] ?? 0;
  if (first === minus || isDigit(first)) return readInteger(cursor);
  const word = words.get(first);
  if (!word?.every((byte, step) => bytes[at + step] === byte)) return unexpected(cursor);
  cursor.at += word.length;
  return true;
}

function isDigit(byte: number | undefined): boolean {
  return byte !== undefined && byte >= zero && byte <= 0x39;
}

function readInteger(cursor: CanonicalCursor): boolean {
  const { bytes } = cursor;
  const start = bytes[cursor.at] === minus ? cursor.at + 1 : cursor.at;
  let end = start;
  while (isDigit(bytes[end])) end += 1;
  const next = bytes[end];
  const decimal = next === 0x2e || next === 0x65 || next === 0x45;
  const padded = bytes[start] === zero && (end > start + 1 || start > cursor.at);
  if (end === start || end > start + digitsAtMost || padded || decimal) return fail(cursor, 'number');
  cursor.at = end;
  return true;
}

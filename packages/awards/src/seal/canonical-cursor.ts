import { textOfUtf8 } from './utf8.js';

/** Why bytes are not canonical JSON of the kind that is sealed. */
export type CanonicalFault =
  | 'syntax'
  | 'not-utf8'
  | 'whitespace'
  | 'escape'
  | 'key-order'
  | 'key-twice'
  | 'key-refused'
  | 'number'
  | 'too-deep';

/** Where the reader stands in the bytes, and the way from the root to there. */
export interface CanonicalCursor {
  readonly bytes: Uint8Array;
  at: number;
  depth: number;
  /** Per level: index of an element; in an object where its key begins, as `-1 - offset`. */
  readonly steps: number[];
  fault: CanonicalFault | undefined;
}

/** Deeper data is refused: it cannot come from a round, and it would exhaust the stack. */
export const sealedDepthAtMost = 64;

export function canonicalCursor(bytes: Uint8Array): CanonicalCursor {
  return { bytes, at: 0, depth: 0, steps: [], fault: undefined };
}

/** Notes the first fault; always false, so that readers can return it. */
export function fail(cursor: CanonicalCursor, fault: CanonicalFault): false {
  cursor.fault ??= fault;
  return false;
}

/** Steps over one byte of structure. */
export function expectByte(cursor: CanonicalCursor, byte: number): boolean {
  if (cursor.bytes[cursor.at] !== byte) return unexpected(cursor);
  cursor.at += 1;
  return true;
}

/** Says why the byte here cannot stand here. */
export function unexpected(cursor: CanonicalCursor): false {
  const byte = cursor.bytes[cursor.at];
  const space = byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;
  return fail(cursor, space ? 'whitespace' : 'syntax');
}

/** Keys and indices from the root to where the reader stands. */
export function cursorPath({ bytes, steps, depth }: CanonicalCursor): readonly (string | number)[] {
  return steps.slice(0, depth).map((step) => (step >= 0 ? step : keyAt(bytes, -1 - step)));
}

/** The key whose opening quote stands at an offset; as it is written where it cannot be read. */
export function keyAt(bytes: Uint8Array, start: number): string {
  let end = start + 1;
  while (end < bytes.length && bytes[end] !== 0x22) end += bytes[end] === 0x5c ? 2 : 1;
  const written = textOfUtf8(bytes.subarray(start, end + 1));
  try {
    const key: unknown = JSON.parse(written);
    return typeof key === 'string' ? key : written;
  } catch {
    return written;
  }
}

import { sha256 } from '@noble/hashes/sha2.js';
import { keyAt, unexpected, type CanonicalCursor } from './canonical-cursor.js';
import { readCanonical, readElements, readMembers } from './read-canonical.js';

/** One member of the content as it is sealed: a list with a record per element, or one record. */
export interface ReadPart {
  readonly kind: 'list' | 'record';
  readonly path: readonly string[];
  /** SHA-256 of each record's canonical bytes. */
  readonly digests: readonly Uint8Array[];
}

/** The parts of a sealed document, and the bytes of its seal where there is one; all that came before a fault when it has one. */
export interface ReadParts {
  readonly whole: boolean;
  readonly parts: readonly ReadPart[];
  readonly seal: Uint8Array | undefined;
}

/** Reads a document in one pass, up to the first fault, whose cause is then in the cursor. */
export function readSealedParts(cursor: CanonicalCursor): ReadParts {
  const parts: ReadPart[] = [];
  let seal: Uint8Array | undefined;
  const member = (): boolean => {
    const { bytes, at: start } = cursor;
    const key = keyHere(cursor);
    if (key !== 'seal') return readPart(cursor, [key], parts);
    if (!readCanonical(cursor)) return false;
    seal = bytes.subarray(start, cursor.at);
    return true;
  };
  const whole = readMembers(cursor, member) && (cursor.at === cursor.bytes.length || unexpected(cursor));
  return { whole, parts, seal };
}

function readPart(cursor: CanonicalCursor, path: readonly string[], parts: ReadPart[]): boolean {
  const first = cursor.bytes[cursor.at];
  if (first === 0x5b) return readList(cursor, path, parts);
  const opens = first === 0x7b && cursor.bytes[cursor.at + 1] !== 0x7d;
  if (opens && path.length === 1)
    return readMembers(cursor, () => readPart(cursor, [...path, keyHere(cursor)], parts));
  const digests: Uint8Array[] = [];
  parts.push({ kind: 'record', path, digests });
  return readRecord(cursor, digests);
}

function readList(cursor: CanonicalCursor, path: readonly string[], parts: ReadPart[]): boolean {
  const digests: Uint8Array[] = [];
  parts.push({ kind: 'list', path, digests });
  return readElements(cursor, () => readRecord(cursor, digests));
}

function readRecord(cursor: CanonicalCursor, digests: Uint8Array[]): boolean {
  const start = cursor.at;
  if (!readCanonical(cursor)) return false;
  digests.push(sha256(cursor.bytes.subarray(start, cursor.at)));
  return true;
}

function keyHere(cursor: CanonicalCursor): string {
  return keyAt(cursor.bytes, -1 - (cursor.steps[cursor.depth - 1] ?? -1));
}

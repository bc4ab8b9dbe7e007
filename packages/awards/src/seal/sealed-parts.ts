import { keyAt, unexpected, type CanonicalCursor } from './canonical-cursor.js';
import { readCanonical, readElements, readMembers } from './read-canonical.js';
import { digestsOf, recordDigests, recordHasher, type RecordDigests } from './record-digests.js';
import type { ChainedPart } from './seal-root.js';

/** One member of the content as it is sealed: a list with a record per element, or one record. */
export interface ReadPart {
  readonly kind: 'list' | 'record';
  readonly path: readonly string[];
  /** SHA-256 of each record's canonical bytes. */
  readonly digests: Readonly<RecordDigests>;
}

/** The parts of a sealed document, and the bytes of its format and its seal where they are; all that came before a fault when it has one. */
export interface ReadParts {
  readonly whole: boolean;
  readonly parts: readonly ReadPart[];
  readonly format: Uint8Array | undefined;
  readonly seal: Uint8Array | undefined;
}

/** What the chain covers of a part that was read. */
export function chainedPart({ kind, path, digests }: ReadPart): ChainedPart {
  return { kind, path, digests: digestsOf(digests) };
}

/** Reads a document in one pass, up to the first fault, whose cause is then in the cursor. */
export function readSealedParts(cursor: CanonicalCursor): ReadParts {
  const reading: PartReading = { parts: [], hash: recordHasher() };
  let format: Uint8Array | undefined;
  let seal: Uint8Array | undefined;
  const member = (): boolean => {
    const { bytes, at: start } = cursor;
    const key = keyHere(cursor);
    const read = key === 'seal' ? readCanonical(cursor) : readPart(cursor, [key], reading);
    if (read && key === 'seal') seal = bytes.subarray(start, cursor.at);
    if (read && key === 'format') format = bytes.subarray(start, cursor.at);
    return read;
  };
  const whole = readMembers(cursor, member) && (cursor.at === cursor.bytes.length || unexpected(cursor));
  return { whole, parts: reading.parts, format, seal };
}

interface PartReading {
  readonly parts: ReadPart[];
  readonly hash: ReturnType<typeof recordHasher>;
}

function readPart(cursor: CanonicalCursor, path: readonly string[], reading: PartReading): boolean {
  const first = cursor.bytes[cursor.at];
  if (first === 0x5b) return readList(cursor, path, reading);
  const opens = first === 0x7b && cursor.bytes[cursor.at + 1] !== 0x7d;
  if (opens && path.length === 1)
    return readMembers(cursor, () => readPart(cursor, [...path, keyHere(cursor)], reading));
  const digests = recordDigests();
  reading.parts.push({ kind: 'record', path, digests });
  return readRecord(cursor, digests, reading);
}

function readList(cursor: CanonicalCursor, path: readonly string[], reading: PartReading): boolean {
  const digests = recordDigests();
  reading.parts.push({ kind: 'list', path, digests });
  return readElements(cursor, () => readRecord(cursor, digests, reading));
}

function readRecord(cursor: CanonicalCursor, digests: RecordDigests, { hash }: PartReading): boolean {
  const start = cursor.at;
  if (!readCanonical(cursor)) return false;
  hash(cursor.bytes.subarray(start, cursor.at), digests);
  return true;
}

function keyHere(cursor: CanonicalCursor): string {
  return keyAt(cursor.bytes, -1 - (cursor.steps[cursor.depth - 1] ?? -1));
}

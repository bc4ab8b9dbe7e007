import { joinedBytes } from './joined-bytes.js';
import { decodeTcvn3 } from './decode-tcvn3.js';
import type { TextEncoding } from './detect-encoding.js';
import { replacedBytes } from './replaced-bytes.js';
import { utf8Bytes, type TextRun, type UnitWidth } from './text-bytes.js';
import { unfinishedUtf8 } from './unfinished-utf8.js';

/** Text as decoded, and the bytes that it was made of. */
export interface DecodedBytes {
  readonly text: string;
  readonly bytes: Uint8Array;
}

/** Decodes a file piece by piece; a character that goes on in the next piece waits for it. */
export interface PieceDecoder {
  readonly width: UnitWidth;
  readonly write: (bytes: Uint8Array) => DecodedBytes;
  /** What waited in vain. */
  readonly end: () => DecodedBytes;
  /** How many bytes wait. */
  readonly waiting: () => number;
}

/** The decoder of an encoding; undefined for one that is not read. */
export function pieceDecoder(encoding: TextEncoding): PieceDecoder | undefined {
  if (encoding === 'vni' || encoding === 'unknown') return undefined;
  if (encoding === 'tcvn3') return decoderOf(1, decodeTcvn3, () => 0);
  // Not streaming: of a piece that ends with a whole character it is known where every character stands.
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  const decode = (bytes: Uint8Array): string => decoder.decode(bytes);
  if (encoding === 'utf-8') return decoderOf('utf-8', decode, unfinishedUtf8);
  if (encoding === 'utf-16le') return decoderOf(2, decode, (bytes) => unfinishedPair(bytes, 1));
  if (encoding === 'utf-16be') return decoderOf(2, decode, (bytes) => unfinishedPair(bytes, 0));
  return decoderOf(1, decode, () => 0);
}

function decoderOf(
  width: UnitWidth,
  decode: (bytes: Uint8Array) => string,
  unfinished: (bytes: Uint8Array) => number,
): PieceDecoder {
  let held: Uint8Array = new Uint8Array();
  const write = (piece: Uint8Array): DecodedBytes => {
    const joined = joinedBytes(held, piece);
    const bytes = joined.subarray(0, joined.length - unfinished(joined));
    held = joined.subarray(bytes.length);
    return { text: decode(bytes), bytes };
  };
  const end = (): DecodedBytes => {
    const bytes = held;
    held = new Uint8Array();
    return { text: decode(bytes), bytes };
  };
  return { width, write, end, waiting: () => held.length };
}

/** Half a unit of UTF-16, and the first unit of a pair; `high` is where the high byte of a unit stands. */
function unfinishedPair(bytes: Uint8Array, high: 0 | 1): number {
  const half = bytes.length % 2;
  const last = bytes[bytes.length - half - 2 + high] ?? 0;
  return last >= 0xd8 && last <= 0xdb ? half + 2 : half;
}

const dropped = /[\0\uFEFF]/u;

/** Where a decoded text stands once the characters are taken out that are none: zeros and marks of the encoding. */
export function runsOf(
  { text, bytes }: DecodedBytes,
  { byte: start, width }: { readonly byte: number; readonly width: UnitWidth },
): readonly TextRun[] {
  const isPlain = !dropped.test(text) && (width !== 'utf-8' || !text.includes('\uFFFD'));
  if (isPlain) return [{ at: 0, byte: start }];
  const runs: TextRun[] = [];
  let byte = start;
  let kept = 0;
  let isBroken = true;
  for (let at = 0; at < text.length; at += 1) {
    const isDropped = dropped.test(text.charAt(at));
    if (isBroken && !isDropped) runs.push({ at: kept, byte });
    isBroken = isDropped;
    const usual = width === 'utf-8' ? utf8Bytes(text, at, at + 1) : width;
    const isReplaced = width === 'utf-8' && text.charCodeAt(at) === 0xfffd;
    const length = isReplaced ? replacedBytes(bytes, byte - start) : usual;
    if (length !== usual) isBroken = true;
    if (!isDropped) kept += 1;
    byte += length;
  }
  return isBroken ? [...runs, { at: kept, byte }] : runs;
}

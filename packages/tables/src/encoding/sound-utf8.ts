import { Buffer, isUtf8 } from 'node:buffer';
import { joinedBytes } from './joined-bytes.js';
import { unfinishedUtf8 } from './unfinished-utf8.js';

interface SoundBytes {
  readonly bytes: Uint8Array;
  readonly sound: boolean;
  /** The front of the file is passed: a mark of the encoding that follows stands inside the text. */
  readonly begun: boolean;
}

/** Bytes of UTF-8 as long as they are sound. */
export interface SoundUtf8 {
  /** The bytes with what was held back of those before: whole characters, or all of them once anything is to be taken out. */
  readonly take: (bytes: Uint8Array) => SoundBytes;
  /** What is held back. */
  readonly end: () => Uint8Array;
}

const mark = [0xef, 0xbb, 0xbf];
const replaced = [0xef, 0xbf, 0xbd];
const none = new Uint8Array();

/**
 * Cuts UTF-8 where characters end, for as long as there is nothing in it that a reader of text would take out or replace: no zero, no
 * mark of the encoding but the one in front, no character that could not be read.
 */
export function soundUtf8(): SoundUtf8 {
  let held: Uint8Array = none;
  let begun = false;
  let ended = false;
  const take: SoundUtf8['take'] = (piece) => {
    const bytes = joinedBytes(held, piece);
    held = none;
    const whole = bytes.subarray(0, bytes.length - unfinishedUtf8(bytes));
    const from = !begun && mark.every((byte, at) => whole[at] === byte) ? mark.length : 0;
    ended ||= !isSound(whole.subarray(from));
    if (ended) return { bytes, sound: false, begun };
    begun ||= whole.length > 0;
    held = bytes.subarray(whole.length);
    return { bytes: whole.subarray(from), sound: true, begun };
  };
  return { take, end: () => held };
}

function isSound({ buffer, byteOffset, length }: Uint8Array): boolean {
  // The search of a Buffer is many times faster than that of its parent type.
  const bytes = Buffer.from(buffer, byteOffset, length);
  if (!isUtf8(bytes) || bytes.includes(0)) return false;
  for (let at = bytes.indexOf(0xef); at !== -1; at = bytes.indexOf(0xef, at + 1))
    if (isAt(bytes, at, mark) || isAt(bytes, at, replaced)) return false;
  return true;
}

const isAt = (bytes: Uint8Array, at: number, sign: readonly number[]): boolean =>
  sign.every((byte, index) => bytes[at + index] === byte);

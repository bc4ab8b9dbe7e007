import { Buffer } from 'node:buffer';

/** Bytes followed by others; where these lie behind them in memory, as pieces of a large buffer do, nothing is copied. */
export function joinedBytes(one: Uint8Array, other: Uint8Array): Uint8Array {
  if (one.length === 0) return other;
  if (other.length === 0) return one;
  const adjoining = one.buffer === other.buffer && one.byteOffset + one.length === other.byteOffset;
  return adjoining
    ? new Uint8Array(one.buffer, one.byteOffset, one.length + other.length)
    : Buffer.concat([one, other]);
}

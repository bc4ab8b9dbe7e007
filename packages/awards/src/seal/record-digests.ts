import { sha256 } from '@noble/hashes/sha2.js';

const digestBytes = 32;

/** SHA-256 of records, one after another in one array: an array for each would cost more than the hashing. */
export interface RecordDigests {
  count: number;
  /** Longer than what is in use. */
  bytes: Uint8Array;
}

export function recordDigests(): RecordDigests {
  return { count: 0, bytes: new Uint8Array(digestBytes) };
}

/** What is in use of the digests. */
export function digestsOf({ bytes, count }: RecordDigests): Uint8Array {
  return bytes.subarray(0, count * digestBytes);
}

/** Hashes records with one hasher that is put back to its beginning, as a new one for each costs as much as a short record. */
export function recordHasher(): (record: Uint8Array, into: RecordDigests) => void {
  const beginning = sha256.create();
  const hasher = beginning.clone();
  const digest = new Uint8Array(digestBytes);
  return (record, into) => {
    beginning._cloneInto(hasher);
    hasher.update(record).digestInto(digest);
    const start = into.count * digestBytes;
    if (start === into.bytes.length) {
      const longer = new Uint8Array(start * 2);
      longer.set(into.bytes);
      into.bytes = longer;
    }
    into.bytes.set(digest, start);
    into.count += 1;
  };
}

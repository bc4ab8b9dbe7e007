import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/** What the chain covers of one part. */
export interface ChainedPart {
  readonly kind: 'list' | 'record';
  readonly path: readonly string[];
  /** One after another. */
  readonly digests: Uint8Array;
}

/**
 * The head of the chain: each part is hashed after the head before it, with its kind, its path and the digests of its records in
 * order, so that nothing can be taken out, put in or moved without another head.
 */
export function sealRoot(parts: readonly ChainedPart[]): Uint8Array {
  return parts.reduce<Uint8Array>((head, { kind, path, digests }) => {
    const name = utf8ToBytes(`${JSON.stringify([kind, ...path])}\n`);
    return sha256.create().update(head).update(name).update(digests).digest();
  }, new Uint8Array(0));
}

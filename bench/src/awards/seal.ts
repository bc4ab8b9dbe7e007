import { scoreRound, sealRound, verifySealedText } from '@khuyencong/awards';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { BenchJob } from '../bench-job.js';
import { benchRound, benchScheme } from './bench-round.js';

const sizes = [100, 1000, 10_000];

function seal(size: number): () => string {
  const round = benchRound(size);
  const schemes = [benchScheme];
  const result = scoreRound(round, { schemes });
  return () => {
    const sealing = sealRound(round, { result, schemes });
    if (!sealing.ok) throw new Error('not sealed');
    return sealing.text;
  };
}

const hash = (bytes: Uint8Array): string => bytesToHex(sha256(bytes));
const bytesOf = (size: number): Uint8Array => new TextEncoder().encode(seal(size)());

/** Sealing a scored round; the limit hashes the bytes that come out, with the same hash. */
export const sealJob: BenchJob = {
  name: 'seal',
  sizeOf: 'products',
  sizes,
  implementations: [
    { name: 'khuyencong', kind: 'ours', prepare: seal },
    {
      name: 'SHA-256 of the file',
      kind: 'limit',
      prepare: (size: number) => {
        const bytes = bytesOf(size);
        return () => hash(bytes);
      },
    },
  ],
};

/** Checking a sealed file byte by byte; the limit hashes the same bytes with the same hash. */
export const verifyJob: BenchJob = {
  name: 'verify',
  sizeOf: 'products',
  sizes,
  implementations: [
    {
      name: 'khuyencong',
      kind: 'ours',
      prepare: (size: number) => {
        const bytes = bytesOf(size);
        return () => {
          const { verified, root } = verifySealedText(bytes, {});
          if (!verified) throw new Error('does not verify');
          return root ?? '';
        };
      },
    },
    {
      name: 'SHA-256 of the file',
      kind: 'limit',
      prepare: (size: number) => {
        const bytes = bytesOf(size);
        return () => hash(bytes);
      },
    },
  ],
};

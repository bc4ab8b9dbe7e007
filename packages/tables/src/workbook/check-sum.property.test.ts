import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { checkSum } from './check-sum.js';
import { packedPart } from './packed-part.js';

describe('checkSum', () => {
  it('is the published one of nine digits', () => expect(checkSum(strToU8('123456789'))).toBe(0xcbf43926));

  it('is what a writer of archives states', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(packedPart(zipSync({ part: bytes }), 'part')?.checkSum).toBe(checkSum(bytes));
      }),
    );
  });

  it('goes on where it stopped', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), fc.nat(100), (bytes, at) => {
        expect(checkSum(bytes.subarray(at), checkSum(bytes.subarray(0, at)))).toBe(checkSum(bytes));
      }),
    );
  });
});

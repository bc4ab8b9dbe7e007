import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { digestsOf } from './record-digests.js';
import type { ReadPart } from './sealed-parts.js';

const hexDigits = /* @__PURE__ */ utf8ToBytes('0123456789abcdef');
const quote = 0x22;
const comma = 0x2c;

/** The canonical bytes of the seal over parts: a seal that has these very bytes needs no reading. */
export function sealBytes(parts: readonly ReadPart[], root: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [
    utf8ToBytes('{"algorithm":"SHA-256","canonicalization":"RFC 8785","parts":['),
  ];
  parts.forEach(({ kind, path, digests }, index) => {
    pieces.push(utf8ToBytes(`${index === 0 ? '' : ','}{"digests":[`));
    pieces.push(quotedDigests(digestsOf(digests)));
    pieces.push(utf8ToBytes(`],"kind":"${kind}","path":${JSON.stringify(path)}}`));
  });
  pieces.push(utf8ToBytes(`],"root":"${bytesToHex(root)}"}`));
  return joined(pieces);
}

/** Each digest in hexadecimal and in quotes, with commas between them. */
function quotedDigests(digests: Uint8Array): Uint8Array {
  const count = digests.length / 32;
  const written = new Uint8Array(Math.max(0, count * 67 - 1));
  let at = 0;
  for (let index = 0; index < digests.length; index += 1) {
    if (index % 32 === 0) {
      if (index > 0) written[at++] = comma;
      written[at++] = quote;
    }
    const byte = digests[index] ?? 0;
    written[at++] = hexDigits[byte >> 4] ?? 0;
    written[at++] = hexDigits[byte & 15] ?? 0;
    if (index % 32 === 31) written[at++] = quote;
  }
  return written;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const all = new Uint8Array(pieces.reduce((length, piece) => length + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

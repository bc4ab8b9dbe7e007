import { joinedBytes } from './joined-bytes.js';

/** Bytes in their order: what is ASCII alone as text, the rest as bytes. */
export interface GatheredBytes {
  readonly bytes: Uint8Array;
  /** Of bytes that say nothing of the encoding; no byte that does came before. */
  readonly plain?: string;
}

/** Fewer bytes at the beginning do not show UTF-16 without its mark. */
const bytesAtLeast = 64;

const tellingBytes = 256;
const heldAtMost = 64 * 1024;

/**
 * Holds bytes back from the first that is not ASCII until there are enough to tell the encoding, however the file is cut into pieces.
 */
export async function* gatherEvidence(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<GatheredBytes> {
  let held: Uint8Array = new Uint8Array();
  let decided = false;
  let passed = false;
  for await (const chunk of chunks) {
    if (decided) {
      yield { bytes: chunk };
      continue;
    }
    held = joinedBytes(held, chunk);
    if (!passed && held.length < bytesAtLeast) continue;
    const plain = asciiText(held);
    if (plain === undefined && !isEnough(held)) continue;
    yield { bytes: held, ...(plain !== undefined && { plain }) };
    decided = plain === undefined;
    passed = true;
    held = new Uint8Array();
  }
  const plain = asciiText(held);
  if (held.length > 0) yield { bytes: held, ...(plain !== undefined && { plain }) };
}

function asciiText(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.length === bytes.length && !text.includes('\0') ? text : undefined;
  } catch {
    return undefined;
  }
}

function isEnough(bytes: Uint8Array): boolean {
  if (bytes.length >= heldAtMost) return true;
  let telling = 0;
  for (const byte of bytes) if (byte >= 0x80 || byte === 0) telling += 1;
  return telling >= tellingBytes;
}

import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';

/** The bytes of a file as they are taken, and their hash. */
export interface FileBytes {
  /** From the beginning, once. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** The first piece, which is taken again with the others. */
  readonly head: () => Promise<Uint8Array>;
  /** Of the whole file, also of what nobody took. */
  readonly sha256: () => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Pieces of one size, whatever the source: the same input gives the same findings in the same order. */
const chunkBytes = 64 * 1024;

/** So many pieces are read at once. */
const blockBytes = 4 * chunkBytes;

/** Opens a file. Rejects when there is none or it may not be read. The next block is read while the one before is worked on. */
export async function fileBytes(path: string): Promise<FileBytes> {
  const handle = await open(path, 'r');
  const readBlock = async (): Promise<Uint8Array> => {
    const buffer = new Uint8Array(blockBytes);
    const { bytesRead } = await handle.read(buffer, 0, blockBytes, null);
    return buffer.subarray(0, bytesRead);
  };
  let block: Uint8Array = new Uint8Array();
  let ahead: Promise<Uint8Array> | undefined;
  const read = async (): Promise<Uint8Array | undefined> => {
    if (block.length === 0) {
      block = await (ahead ?? readBlock());
      if (block.length === 0) return undefined;
      ahead = readBlock();
      // Whoever takes it hears of the failure.
      ahead.catch(() => undefined);
    }
    const piece = block.subarray(0, chunkBytes);
    block = block.subarray(chunkBytes);
    return piece;
  };
  const close = async (): Promise<void> => {
    await ahead?.catch(() => undefined);
    await handle.close();
  };
  return hashed(read, close);
}

/** The bytes of a stream such as the standard input. */
export function streamBytes(stream: AsyncIterable<Uint8Array>): FileBytes {
  const source = evenChunks(stream);
  const read = async (): Promise<Uint8Array | undefined> => {
    const next = await source.next();
    return next.done === true ? undefined : next.value;
  };
  return hashed(read, () => Promise.resolve());
}

/** Bytes that are there already. */
export function wholeBytes(whole: Uint8Array): FileBytes {
  let left: Uint8Array | undefined = whole;
  const read = (): Promise<Uint8Array | undefined> => {
    const taken = left;
    left = undefined;
    return Promise.resolve(taken);
  };
  return hashed(read, () => Promise.resolve());
}

function hashed(read: () => Promise<Uint8Array | undefined>, close: () => Promise<void>): FileBytes {
  const hash = createHash('sha256');
  const take = async (): Promise<Uint8Array | undefined> => {
    const chunk = await read();
    if (chunk) hash.update(chunk);
    return chunk;
  };
  let first: Promise<Uint8Array | undefined> | undefined;
  const begin = (): Promise<Uint8Array | undefined> => (first ??= take());
  async function* chunks(): AsyncGenerator<Uint8Array> {
    for (let chunk = await begin(); chunk; chunk = await take()) yield chunk;
  }
  const head = async (): Promise<Uint8Array> => (await begin()) ?? new Uint8Array();
  const sha256 = async (): Promise<string> => {
    while (await take());
    return hash.digest('hex');
  };
  return { chunks: chunks(), head, sha256, close };
}

async function* evenChunks(stream: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let buffer = new Uint8Array(chunkBytes);
  let filled = 0;
  for await (const piece of stream) {
    for (let from = 0; from < piece.length;) {
      const taken = piece.subarray(from, from + chunkBytes - filled);
      buffer.set(taken, filled);
      filled += taken.length;
      from += taken.length;
      if (filled < chunkBytes) continue;
      yield buffer;
      buffer = new Uint8Array(chunkBytes);
      filled = 0;
    }
  }
  if (filled > 0) yield buffer.subarray(0, filled);
}

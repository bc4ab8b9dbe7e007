/** One part of an archive as it lies there. */
export interface PackedPart {
  readonly packed: Uint8Array;
  readonly unpackedBytes: number;
  /** CRC-32 of what is unpacked. */
  readonly checkSum: number;
  readonly method: 'stored' | 'deflated';
}

const endRecord = 0x06054b50;
const directoryEntry = 0x02014b50;
const endRecordBytes = 22;
const commentBytesAtMost = 65_535;
const unknown32 = 0xffffffff;

/** Finds a part without unpacking it; undefined where the archive says its place in a way that only large archives need. */
export function packedPart(bytes: Uint8Array, wanted: string): PackedPart | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOf(view);
  if (end === undefined) return undefined;
  const decoder = new TextDecoder();
  let at = view.getUint32(end + 16, true);
  for (let left = view.getUint16(end + 10, true); left > 0; left -= 1) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== directoryEntry) return undefined;
    const nameBytes = view.getUint16(at + 28, true);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameBytes));
    if (name === wanted) return partAt(bytes, view, at);
    at += 46 + nameBytes + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return undefined;
}

function endOf(view: DataView): number | undefined {
  const last = view.byteLength - endRecordBytes;
  for (let at = last; at >= Math.max(0, last - commentBytesAtMost); at -= 1)
    if (view.getUint32(at, true) === endRecord) return at;
  return undefined;
}

function partAt(bytes: Uint8Array, view: DataView, at: number): PackedPart | undefined {
  const method = view.getUint16(at + 10, true);
  const packedBytes = view.getUint32(at + 20, true);
  const unpackedBytes = view.getUint32(at + 24, true);
  const header = view.getUint32(at + 42, true);
  const known = [packedBytes, unpackedBytes, header].every((each) => each !== unknown32);
  if (!known || header + 30 > bytes.length || (method !== 0 && method !== 8)) return undefined;
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
  if (start + packedBytes > bytes.length) return undefined;
  return {
    packed: bytes.subarray(start, start + packedBytes),
    unpackedBytes,
    checkSum: view.getUint32(at + 16, true),
    method: method === 0 ? 'stored' : 'deflated',
  };
}

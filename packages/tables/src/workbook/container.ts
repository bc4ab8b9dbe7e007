/** The container of the older Office: streams by their names, in sectors that are chained. */
export interface Container {
  readonly names: readonly string[];
  /** The bytes of a stream; undefined where there is none, or where its chain is damaged. */
  readonly stream: (name: string) => Uint8Array | undefined;
}

interface Entry {
  readonly name: string;
  readonly isRoot: boolean;
  readonly start: number;
  readonly bytes: number;
}

/** Sectors of one size, and which follows which. */
interface Sectors {
  readonly bytes: Uint8Array;
  readonly size: number;
  /** Where the first of them begins. */
  readonly from: number;
  readonly next: (sector: number) => number;
}

const headerBytes = 512;
const entryBytes = 128;
const listedInHeader = 109;
/** Numbers from here on are no sectors: the end of a chain, a free sector, a sector of the table itself. */
const firstMark = 0xfffffffa;

/** Opens a container; undefined where its header or its directory is damaged or cut off. */
export function openContainer(bytes: Uint8Array): Container | undefined {
  if (bytes.length < headerBytes) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  const smallShift = view.getUint16(32, true);
  if ((shift !== 9 && shift !== 12) || smallShift !== 6) return undefined;
  const size = 2 ** shift;
  const large: Sectors = { bytes, size, from: size, next: tableOfSectors(view, size) };
  const directory = chained(large, view.getUint32(48, true));
  if (!directory) return undefined;
  const entries = entriesOf(directory);
  const root = entries.find(({ isRoot }) => isRoot);
  if (!root) return undefined;
  const smallBelow = view.getUint32(56, true);
  const smallTable = chained(large, view.getUint32(60, true));
  const smallBytes = chained(large, root.start);
  return {
    names: entries.map(({ name }) => name),
    stream: (wanted) => {
      const entry = entries.find(({ name, isRoot }) => name === wanted && !isRoot);
      if (!entry) return undefined;
      if (entry.bytes >= smallBelow) return chained(large, entry.start, entry.bytes);
      if (!smallBytes || !smallTable) return undefined;
      const next = (sector: number): number => numberAt(smallTable, sector * 4);
      return chained({ bytes: smallBytes, size: 64, from: 0, next }, entry.start, entry.bytes);
    },
  };
}

/** The table says of each sector which one follows; its own sectors are listed in the header, and in further sectors of large files. */
function tableOfSectors(view: DataView, size: number): (sector: number) => number {
  const inSector = size / 4;
  const listed: number[] = [];
  for (let at = 0; at < listedInHeader; at += 1) listed.push(view.getUint32(76 + at * 4, true));
  let list = view.getUint32(68, true);
  const listsAtMost = view.byteLength / size;
  for (let lists = 0; list < firstMark && lists < listsAtMost; lists += 1) {
    const from = (list + 1) * size;
    if (from + size > view.byteLength) break;
    for (let at = 0; at < inSector - 1; at += 1) listed.push(view.getUint32(from + at * 4, true));
    list = view.getUint32(from + size - 4, true);
  }
  return (sector) => {
    const table = listed[Math.trunc(sector / inSector)] ?? firstMark;
    const at = (table + 1) * size + (sector % inSector) * 4;
    return table >= firstMark || at + 4 > view.byteLength ? firstMark : view.getUint32(at, true);
  };
}

/** The sectors of a chain together; undefined where it leaves the file, is too short or turns in a circle. */
function chained(
  { bytes, size, from, next }: Sectors,
  start: number,
  length?: number,
): Uint8Array | undefined {
  const parts: Uint8Array[] = [];
  const sectorsAtMost = bytes.length / size + 1;
  for (let sector = start; sector < firstMark; sector = next(sector)) {
    const at = from + sector * size;
    if (at >= bytes.length || parts.length > sectorsAtMost) return undefined;
    parts.push(bytes.subarray(at, at + size));
  }
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  if (length === undefined) return whole;
  return length <= whole.length ? whole.subarray(0, length) : undefined;
}

function numberAt(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return firstMark;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

function entriesOf(directory: Uint8Array): readonly Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const entries: Entry[] = [];
  for (let at = 0; at + entryBytes <= directory.length; at += entryBytes) {
    const kind = directory[at + 66];
    const nameBytes = Math.min(64, view.getUint16(at + 64, true));
    if (kind === 0 || nameBytes < 2) continue;
    const name = decoder.decode(directory.subarray(at, at + nameBytes - 2));
    const start = view.getUint32(at + 116, true);
    entries.push({ name, isRoot: kind === 5, start, bytes: view.getUint32(at + 120, true) });
  }
  return entries;
}

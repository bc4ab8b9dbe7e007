/** The container of the older Office: streams by their names, in sectors that are chained. */
export interface Container {
  /** Of its own streams and folders, not of those of the documents inside it. */
  readonly names: readonly string[];
  /** The bytes of a stream; undefined where there is none, or where its chain is damaged. */
  readonly stream: (name: string) => Uint8Array | undefined;
  /** Where in the file the names of the documents inside it are listed. */
  readonly inner: readonly ListedName[];
}

/** A name in the directory and where its entry begins in the file. */
export interface ListedName {
  readonly name: string;
  readonly at: number;
}

interface Entry extends ListedName {
  readonly isRoot: boolean;
  readonly start: number;
  readonly bytes: number;
  /** By their number in the directory: its neighbours in the folder, and what is in it if it is one. */
  readonly links: { readonly left: number; readonly right: number; readonly child: number };
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
/** Where an entry says what it is: 0 for nothing. */
const kindAt = 66;
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
  const directory = sectorsOf(large, view.getUint32(48, true));
  if (!directory) return undefined;
  const entries = directory.flatMap((at) => entriesOf(view, { at, size }));
  const root = entries.find((entry) => entry?.isRoot);
  if (!root) return undefined;
  const own = ownEntries(entries, root);
  const smallBelow = view.getUint32(56, true);
  const smallTable = chained(large, view.getUint32(60, true));
  const smallBytes = chained(large, root.start);
  return {
    names: [...own].map(({ name }) => name),
    inner: entries.flatMap((entry) => (entry && entry !== root && !own.has(entry) ? [entry] : [])),
    stream: (wanted) => {
      const entry = [...own].find(({ name }) => name === wanted);
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

/** Where the sectors of a chain begin; undefined where it leaves the file or turns in a circle. */
function sectorsOf({ bytes, size, from, next }: Sectors, start: number): readonly number[] | undefined {
  const found: number[] = [];
  const sectorsAtMost = bytes.length / size + 1;
  for (let sector = start; sector < firstMark; sector = next(sector)) {
    const at = from + sector * size;
    if (at >= bytes.length || found.length > sectorsAtMost) return undefined;
    found.push(at);
  }
  return found;
}

/** The sectors of a chain together; undefined where it is damaged or too short. */
function chained(sectors: Sectors, start: number, length?: number): Uint8Array | undefined {
  const parts = sectorsOf(sectors, start)?.map((at) => sectors.bytes.subarray(at, at + sectors.size));
  if (!parts) return undefined;
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  parts.reduce((at, part) => (whole.set(part, at), at + part.length), 0);
  if (length === undefined) return whole;
  return length <= whole.length ? whole.subarray(0, length) : undefined;
}

function numberAt(bytes: Uint8Array, at: number): number {
  if (at + 4 > bytes.length) return firstMark;
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength).getUint32(at, true);
}

/** The entries of one sector of the directory; undefined for one that is free, as they are numbered. */
function entriesOf(
  view: DataView,
  { at: first, size }: { readonly at: number; readonly size: number },
): readonly (Entry | undefined)[] {
  const decoder = new TextDecoder('utf-16le');
  const entries: (Entry | undefined)[] = [];
  for (let at = first; at + entryBytes <= Math.min(first + size, view.byteLength); at += entryBytes) {
    const kind = view.getUint8(at + kindAt);
    const nameBytes = Math.min(64, view.getUint16(at + 64, true));
    if (kind === 0 || nameBytes < 2) {
      entries.push(undefined);
      continue;
    }
    const name = decoder.decode(new Uint8Array(view.buffer, view.byteOffset + at, nameBytes - 2));
    const number = (from: number): number => view.getUint32(at + from, true);
    const links = { left: number(68), right: number(72), child: number(76) };
    entries.push({ name, at, isRoot: kind === 5, start: number(116), bytes: number(120), links });
  }
  return entries;
}

/** What lies in the container itself: its root leads to one entry, and each to its neighbours. */
function ownEntries(entries: readonly (Entry | undefined)[], root: Entry): ReadonlySet<Entry> {
  const own = new Set<Entry>();
  const waiting = [root.links.child];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entry = entries[next];
    if (!entry || entry.isRoot || own.has(entry)) continue;
    own.add(entry);
    waiting.push(entry.links.left, entry.links.right);
  }
  return own;
}

/** The bytes of a container in which some names are listed no more. */
export function withoutNames(bytes: Uint8Array, listed: readonly ListedName[]): Uint8Array {
  if (listed.length === 0) return bytes;
  const copy = bytes.slice();
  for (const { at } of listed) copy[at + kindAt] = 0;
  return copy;
}

/** A sheet of an XLS workbook, cell by cell, so that tests can hold what programs write and no library here does. */
export interface RawXlsSheet {
  readonly name: string;
  /** 1 hidden, 2 hidden from the menu too. */
  readonly state?: 0 | 1 | 2;
  /** By row; a row that is undefined has no cell at all. */
  readonly rows: readonly (readonly string[] | undefined)[];
  readonly hiddenRows?: readonly number[];
  /** The first and the last. */
  readonly hiddenColumns?: readonly [number, number];
}

const sectorBytes = 512;
/** Streams below are kept in small sectors. */
const smallBelow = 4096;

const u16 = (...values: readonly number[]): number[] => values.flatMap((value) => [value & 255, value >>> 8]);
const u32 = (...values: readonly number[]): number[] =>
  values.flatMap((value) => [...u16(value & 0xffff), ...u16(value >>> 16)]);
const wide = (text: string): number[] => u16(...Array.from(text, (letter) => letter.charCodeAt(0)));
const record = (id: number, content: readonly number[]): number[] => [...u16(id, content.length), ...content];
const begin = (kind: number): number[] => record(0x0809, [...u16(0x0600, kind), ...u32(0, 0, 0)]);
const end = record(0x0a, []);

function sheetRecords({ rows, hiddenRows = [], hiddenColumns }: RawXlsSheet): number[] {
  const columns = hiddenColumns ? record(0x7d, u16(...hiddenColumns, 2000, 0, 1, 0)) : [];
  const defined = hiddenRows.flatMap((row) => record(0x0208, u16(row, 0, 3, 255, 0, 0, 0x120, 0)));
  const cells = rows.flatMap((row, line) =>
    (row ?? []).flatMap((text, column) =>
      record(0x0204, [...u16(line, column, 0, text.length), 1, ...wide(text)]),
    ),
  );
  return [...begin(0x10), ...columns, ...defined, ...cells, ...end];
}

function workbookStream(sheets: readonly RawXlsSheet[], password: boolean): number[] {
  const locked = password ? record(0x2f, u16(1, 1, 1)) : [];
  const bodies = sheets.map(sheetRecords);
  const listed = (starts: readonly number[]): number[] => [
    ...begin(0x05),
    ...locked,
    ...sheets.flatMap(({ name, state = 0 }, at) =>
      record(0x85, [...u32(starts[at] ?? 0), state, 0, name.length, 1, ...wide(name)]),
    ),
    ...end,
  ];
  let at = listed([]).length;
  const starts = bodies.map((body) => (at += body.length) - body.length);
  return [...listed(starts), ...bodies.flat()];
}

const padded = (bytes: readonly number[], size: number, filling = 0): number[] => [
  ...bytes,
  ...Array<number>((size - (bytes.length % size)) % size).fill(filling),
];

interface RawEntry {
  readonly name: string;
  /** 1 a folder, 2 a stream, 5 the root. */
  readonly kind: 1 | 2 | 5;
  readonly right?: number;
  readonly child?: number;
  readonly start?: number;
  readonly bytes?: number;
}

const endOfChain = 0xfffffffe;
const none = 0xffffffff;

function directoryEntry({ name, kind, right = none, child = none, start, bytes = 0 }: RawEntry): number[] {
  const written = padded(wide(`${name}\0`), 64);
  return [
    ...written,
    ...u16((name.length + 1) * 2),
    ...[kind, 1],
    ...u32(none, right, child),
    ...Array<number>(36).fill(0),
    ...u32(start ?? endOfChain, bytes, 0),
  ];
}

/** A container with one stream, and with a workbook in a folder of it if told to, in sectors that follow one another backwards. */
export function rawContainer(
  name: string,
  content: readonly number[],
  inner?: readonly number[],
): Uint8Array {
  const streams = [content, ...(inner ? [inner] : [])].map((each) =>
    padded(each, Math.max(sectorBytes, smallBelow)),
  );
  // Sector 0 is the table, 1 the directory; each stream stands from its last sector to its first.
  const links: number[] = [];
  const placed = streams.map(({ length }) => {
    const [from, count] = [2 + links.length, length / sectorBytes];
    for (let at = 0; at < count; at += 1) links.push(at === 0 ? endOfChain : from + at - 1);
    return { start: from + count - 1, bytes: length };
  });
  const table = padded(u32(0xfffffffd, endOfChain, ...links), sectorBytes, 255);
  const folder: readonly RawEntry[] = [
    { name: 'ObjectPool', kind: 1, child: 3 },
    { name: 'Workbook', kind: 2, ...placed[1] },
  ];
  const entries: readonly RawEntry[] = [
    { name: 'Root Entry', kind: 5, child: 1 },
    { name, kind: 2, ...placed[0], ...(inner && { right: 2 }) },
    ...(inner ? folder : []),
  ];
  const directory = padded(entries.flatMap(directoryEntry), sectorBytes);
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(16).fill(0)],
    ...u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    ...u32(0, 1, 1, 0, smallBelow, endOfChain, 0, endOfChain, 0, 0),
  ];
  const backwards = (stream: readonly number[]): number[] =>
    Array.from({ length: stream.length / sectorBytes }, (_, at) =>
      stream.slice(at * sectorBytes, (at + 1) * sectorBytes),
    )
      .reverse()
      .flat();
  return Uint8Array.from([
    ...padded(header, sectorBytes, 255),
    ...table,
    ...directory,
    ...streams.flatMap(backwards),
  ]);
}

/** A document of another program with a workbook in it. */
export function rawDocument(name: string, sheets: readonly RawXlsSheet[]): Uint8Array {
  return rawContainer(name, [1], workbookStream(sheets, false));
}

/** A workbook of the older Office, with another one in one of its cells if told to. */
export function rawXls(
  sheets: readonly RawXlsSheet[],
  { password = false, inner }: { readonly password?: boolean; readonly inner?: readonly RawXlsSheet[] } = {},
): Uint8Array {
  return rawContainer('Workbook', workbookStream(sheets, password), inner && workbookStream(inner, false));
}

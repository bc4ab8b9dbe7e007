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

function directoryEntry(name: string, kind: number, [start, bytes]: readonly [number, number]): number[] {
  const written = padded(wide(`${name}\0`), 64);
  const links = u32(0xffffffff, 0xffffffff, kind === 5 ? 1 : 0xffffffff);
  return [
    ...written,
    ...u16((name.length + 1) * 2),
    ...[kind, 1],
    ...links,
    ...Array<number>(36).fill(0),
    ...u32(start, bytes, 0),
  ];
}

/** A container with one stream, in sectors that follow one another backwards. */
export function rawContainer(name: string, content: readonly number[]): Uint8Array {
  const stream = padded(content, Math.max(sectorBytes, smallBelow));
  const count = stream.length / sectorBytes;
  const endOfChain = 0xfffffffe;
  // Sector 0 is the table, 1 the directory; the stream stands from its last sector to its first.
  const first = count + 1;
  const chain = Array.from({ length: count }, (_, at) => (at === 0 ? endOfChain : at + 1));
  const table = padded(u32(0xfffffffd, endOfChain, ...chain), sectorBytes, 255);
  const directory = padded(
    [...directoryEntry('Root Entry', 5, [endOfChain, 0]), ...directoryEntry(name, 2, [first, stream.length])],
    sectorBytes,
  );
  const header = [
    ...[0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...Array<number>(16).fill(0)],
    ...u16(0x3e, 3, 0xfffe, 9, 6, 0, 0, 0),
    ...u32(0, 1, 1, 0, smallBelow, endOfChain, 0, endOfChain, 0, 0),
  ];
  const sectors = Array.from({ length: count }, (_, at) =>
    stream.slice(at * sectorBytes, (at + 1) * sectorBytes),
  );
  return Uint8Array.from([
    ...padded(header, sectorBytes, 255),
    ...table,
    ...directory,
    ...sectors.reverse().flat(),
  ]);
}

/** A workbook of the older Office. */
export function rawXls(
  sheets: readonly RawXlsSheet[],
  { password = false }: { readonly password?: boolean } = {},
): Uint8Array {
  return rawContainer('Workbook', workbookStream(sheets, password));
}

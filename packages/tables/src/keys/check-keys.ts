import {
  makeFinding,
  tableSchemas,
  type Finding,
  type Origin,
  type TableName,
  type TableSchema,
} from '@khuyencong/model';
import { tableTitle } from '../finding/table-title.js';
import { originAt } from '../table/origin-at.js';
import type { OpenedTable } from '../table/opened-table.js';
import { placeOfCell } from '../table/row-findings.js';
import type { TableColumn, TableLayout, TableRow } from '../table/table-layout.js';
import { keyFindings } from './key-findings.js';
import { keyHash, type KeyHash } from './key-hash.js';
import { keySet, type KeySet, type SeenKey } from './key-set.js';

/**
 * How keys are compared (tùy chọn đối chiếu mã).
 *
 * @category key
 * @since 0.1.0
 */
export interface CheckKeysOptions {
  /** Other tables than those of a programme file. */
  readonly schemas?: readonly TableSchema[] | undefined;
  /** Keys remembered for one table, at about twenty bytes each; 1,600,000 where left out. */
  readonly keysAtMost?: number | undefined;
}

/**
 * A check of keys under way (kiểm tra mã và tham chiếu).
 *
 * @category key
 * @since 0.1.0
 */
export interface KeyCheck {
  /** Rows of a table as they are read; the tables that it points to must have been given before. */
  readonly add: (
    table: Pick<OpenedTable, 'layout' | 'origin'>,
    rows: readonly TableRow[],
  ) => readonly Finding[];
  /** What could not be checked. */
  readonly end: () => readonly Finding[];
}

const defaultKeysAtMost = 1_600_000;

/**
 * Finds keys that stand for two rows, also where they are spelt differently, and references that point to no row (mã trùng, mã không
 * tồn tại), within a bounded memory.
 *
 * @param options - `keysAtMost`: how many keys of a table are remembered
 * @returns the check; give it every table after those that it points to, as `parentsFirst` orders them
 * @example
 * ```ts runnable
 * import { checkKeys, openSource, readTables } from '@khuyencong/tables';
 * const text = 'Mã cơ sở,Tên cơ sở\nCS-01,HTX Gốm\ncs 01,HTX Mây\n';
 * const { tables } = await readTables(await openSource(new TextEncoder().encode(text)), { units: [] });
 * const check = checkKeys();
 * const findings = [];
 * for await (const { rows } of tables[0].rows()) findings.push(...check.add(tables[0], rows));
 * findings.map(({ code, params, origin }) => [code, params.other, origin?.line]) // => [['KEY_ALIKE', '2:1', 3]]
 * ```
 * @category key
 * @since 0.1.0
 */
export function checkKeys(options: CheckKeysOptions = {}): KeyCheck {
  const { schemas = tableSchemas, keysAtMost = defaultKeysAtMost } = options;
  const state: State = { schemas, keysAtMost, known: new Map(), unchecked: new Map(), full: new Set() };
  const prepared = new Map<TableLayout, PreparedTable>();
  return {
    add: (table, rows) => {
      const ready = prepared.get(table.layout) ?? prepare(table, state);
      prepared.set(table.layout, ready);
      const findings: Finding[] = [];
      const records = rows.filter(({ kind }) => kind === 'record');
      // All hashes first: looking them up one after the other is mostly waiting for memory, which is done for several at a time.
      const keys = ready.key ? hashesOf(records, ready.key.parts) : [];
      for (const [index, row] of records.entries())
        checkRow(row, { table: ready, hash: keys[index] }, { state, findings });
      return findings;
    },
    end: () => [...state.unchecked.values()],
  };
}

interface State {
  readonly schemas: readonly TableSchema[];
  readonly keysAtMost: number;
  readonly known: Map<TableName, KnownKeys>;
  readonly unchecked: Map<string, Finding>;
  readonly full: Set<TableName>;
}

interface KeySheet {
  readonly from: number;
  readonly origin: Origin;
  readonly column: number;
  readonly table: TableName;
  /** The sheet is a list of records: positions are counted, not lines. */
  isList: boolean;
}

/** The keys of one table, from as many sheets as it stands on. */
interface KnownKeys {
  readonly keys: KeySet;
  /** Lines of later sheets are counted on from those before. */
  readonly sheets: KeySheet[];
  lines: number;
}

/** Where the values of a key come from: columns, or constants of a mapping. */
interface KeyPlace {
  readonly column: TableColumn;
  readonly parts: readonly (number | string)[];
}

interface PreparedTable {
  readonly layout: TableLayout;
  readonly origin: Origin;
  readonly key: (KeyPlace & { readonly known: KnownKeys; readonly sheet: KeySheet }) | undefined;
  readonly references: readonly (KeyPlace & { readonly known: KnownKeys; readonly schema: TableSchema })[];
}

function prepare({ layout, origin }: Pick<OpenedTable, 'layout' | 'origin'>, state: State): PreparedTable {
  const schema = state.schemas.find(({ name }) => name === layout.table);
  const references = (schema?.foreignKeys ?? []).flatMap(({ fields, reference }) => {
    const place = keyPlace(layout, fields);
    const other = state.schemas.find(({ name }) => name === reference.resource);
    const known = state.known.get(reference.resource);
    if (!place || !other || !schema) return [];
    if (known) return [{ ...place, known, schema: other }];
    const params = {
      ...{ table: schema.title, tableEn: schema.titleEn },
      ...{ other: other.title, otherEn: other.titleEn },
    };
    const finding = makeFinding(keyFindings, 'REFERENCES_NOT_CHECKED', params, {
      path: [layout.table],
      origin,
    });
    state.unchecked.set(`${layout.table} ${other.name}`, finding);
    return [];
  });
  const place = schema?.primaryKey && keyPlace(layout, schema.primaryKey);
  if (!place) return { layout, origin, key: undefined, references };
  const known = state.known.get(layout.table) ?? { keys: keySet(state.keysAtMost), sheets: [], lines: 0 };
  state.known.set(layout.table, known);
  const sheet: KeySheet = {
    ...{ from: known.lines, origin, column: place.column.index },
    ...{ table: layout.table, isList: false },
  };
  known.sheets.push(sheet);
  return { layout, origin, key: { ...place, known, sheet }, references };
}

function keyPlace(layout: TableLayout, fields: readonly string[]): KeyPlace | undefined {
  const positions = fields.map((name) => layout.columns.findIndex(({ field }) => field.name === name));
  const parts = fields.map((name, at) => {
    const position = positions[at] ?? -1;
    return position === -1 && Object.hasOwn(layout.constants, name)
      ? (layout.constants[name] ?? '')
      : position;
  });
  const column = layout.columns[positions.find((position) => position !== -1) ?? -1];
  return column && !parts.includes(-1) ? { column, parts } : undefined;
}

interface RowCheck {
  readonly state: State;
  readonly findings: Finding[];
}

/** None for a row without a key. */
function hashesOf(records: readonly TableRow[], parts: KeyPlace['parts']): readonly (KeyHash | undefined)[] {
  const [only] = parts;
  if (typeof only !== 'number' || parts.length > 1)
    return records.map((row) => {
      const values = valuesOf(row, parts);
      return values && keyHash(values);
    });
  // One list for all of them.
  const key = [''];
  return records.map((row) => {
    const value = row.values[only] ?? null;
    if (value === null) return undefined;
    key[0] = value;
    return keyHash(key);
  });
}

interface HashedRow {
  readonly table: PreparedTable;
  readonly hash: KeyHash | undefined;
}

function checkRow(row: TableRow, { table, hash }: HashedRow, { state, findings }: RowCheck): void {
  const { key } = table;
  if (key && hash) {
    const { known, sheet } = key;
    const { line, record } = row;
    sheet.isList = record !== undefined;
    const at = sheet.from + (record === undefined ? line : record + 1);
    const seen = known.keys.add(hash, at);
    known.lines = Math.max(known.lines, at);
    if (seen) {
      const code = seen.written === hash.written ? 'KEY_TWICE' : 'KEY_ALIKE';
      const parts = valuesOf(row, key.parts) ?? [];
      const params = { header: key.column.header, key: shown(parts), other: placeOf(seen, known) };
      findings.push(makeFinding(keyFindings, code, params, placeOfCell({ ...table, row }, key.column)));
    } else if (known.keys.isFull()) sayFull(table, { state, findings });
  }
  for (const reference of table.references) {
    const values = valuesOf(row, reference.parts);
    if (!values) continue;
    const hash = keyHash(values);
    const seen = reference.known.keys.find(hash);
    if (seen ? seen.written === hash.written : reference.known.keys.isFull()) continue;
    const at = placeOfCell({ ...table, row }, reference.column);
    const facts = { header: reference.column.header, key: shown(values) };
    if (seen) {
      const params = { ...facts, other: placeOf(seen, reference.known) };
      findings.push(makeFinding(keyFindings, 'REFERENCE_ALIKE', params, at));
    } else {
      const { title, titleEn } = reference.schema;
      const params = { ...facts, table: title, tableEn: titleEn };
      findings.push(makeFinding(keyFindings, 'REFERENCE_UNKNOWN', params, at));
    }
  }
}

/** Once for a table. */
function sayFull({ layout, origin }: PreparedTable, { state, findings }: RowCheck): void {
  if (state.full.has(layout.table)) return;
  state.full.add(layout.table);
  const params = { ...tableTitle(state.schemas, layout.table), limit: String(state.keysAtMost) };
  const place = { path: [layout.table], origin };
  findings.push(makeFinding(keyFindings, 'KEYS_NOT_ALL_COMPARED', params, place));
}

/** A key with an empty part is none; that the cell is empty is said elsewhere. */
function valuesOf(row: TableRow, parts: readonly (number | string)[]): readonly string[] | undefined {
  const [only] = parts;
  if (typeof only === 'number' && parts.length === 1) {
    const value = row.values[only] ?? null;
    return value === null ? undefined : [value];
  }
  const values: string[] = [];
  for (const part of parts) {
    const value = typeof part === 'string' ? part : row.values[part];
    if (value === null || value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

const shown = (parts: readonly string[]): string => parts.join(' · ').slice(0, 120);

/** `Đề án!A5`, line and column of a text file, or the position in a list of records: `products[4]`. */
function placeOf({ line }: SeenKey, { sheets }: KnownKeys): string {
  const sheet = sheets.findLast(({ from }) => line > from);
  if (!sheet) return String(line);
  if (sheet.isList) return `${sheet.table}[${line - sheet.from - 1}]`;
  const at = originAt(sheet.origin, line - sheet.from, sheet.column);
  const cell = at.cell ?? `${String(at.line)}:${String(at.column)}`;
  const name = at.sheet ?? at.file;
  return name === undefined ? cell : `${name}${at.cell === undefined ? ':' : '!'}${cell}`;
}

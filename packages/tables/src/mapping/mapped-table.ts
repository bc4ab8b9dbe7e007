import {
  makeFinding,
  tableSchemas,
  type Finding,
  type FindingPlace,
  type Origin,
  type TableField,
  type TableSchema,
  type Unit,
} from '@khuyencong/model';
import { readValue } from '../cell/reading.js';
import type { SourceRow, SourceSheet } from '../source/source-sheet.js';
import { columnReader } from '../table/column-reader.js';
import { headerBlock, headerReader } from '../table/header-block.js';
import { columnLetters } from '../cell/cell-address.js';
import { hiddenColumns, missingColumns, unitAbove } from '../table/layout-of.js';
import { cellOrigin } from '../table/cell-origin.js';
import type { HeaderCandidate } from '../table/match-columns.js';
import type { TableColumn, TableLayout } from '../table/table-layout.js';
import { findUnit, type UnitNames } from '../table/unit-names.js';
import { unknownUnits } from '../table/unknown-units.js';
import { candidatesOfHeader } from './candidates-of-header.js';
import { mappingFindings } from './mapping-findings.js';
import type { ColumnMapping, SheetMapping } from './table-mapping.js';

/** A table that a mapping found on a sheet. */
export interface MappedTable {
  readonly schema: TableSchema;
  readonly layout: TableLayout;
  readonly headerRows: readonly SourceRow[];
  readonly findings: readonly Finding[];
}

/** What a sheet is laid out with. */
export interface MappedOptions {
  readonly rows: readonly SourceRow[];
  readonly units: UnitNames;
  readonly origin: Origin;
  readonly sheet: Pick<SourceSheet, 'hiddenColumns'>;
}

/** Lays a sheet out as its mapping says. */
export function mappedTable(mapping: SheetMapping, options: MappedOptions): MappedTable | undefined {
  const schema = tableSchemas.find(({ name }) => name === mapping.table);
  if (!schema) return undefined;
  const header = headerOf(mapping, options);
  const [first] = header.rows;
  const above = options.rows.slice(0, first ? Math.max(0, options.rows.indexOf(first)) : 0);
  const announced = unitAbove(above, options.units);
  const findings: Finding[] = [];
  const columns = mapping.columns.flatMap((column): readonly TableColumn[] => {
    const field = schema.fields.find(({ name }) => name === column.field);
    if (!field) return [];
    const places = placesOf(column, header.candidates);
    const [found] = places;
    if (!found || places.length > 1) {
      findings.push(headerUnclear(column, { places, mapping, header, origin: options.origin }));
      return [];
    }
    const unit = unitOf(column, { field, units: options.units, findings, table: mapping.table });
    const own = unit ?? (field.unit === 'đồng' ? (found.unit ?? announced) : undefined);
    return [
      {
        index: found.index,
        header: found.header,
        field,
        ...(own && { unit: own }),
        ...(column.decimalMark && { decimalMark: column.decimalMark }),
      },
    ];
  });
  const constants = constantsOf(mapping, { schema, units: options.units, findings });
  const headerLines = header.rows.map(({ line }) => line);
  const layout: TableLayout = { table: mapping.table, headerLines, columns, constants };
  const headers = header.candidates.map(({ texts }) => texts[0]?.text ?? '');
  const filled = [...mapping.columns.map(({ field }) => field), ...Object.keys(mapping.constants ?? {})];
  findings.push(...missingColumns(schema, { filled, headers, origin: options.origin }));
  const lastRow = header.rows.at(-1) ?? { line: 1 };
  const place = (index: number): FindingPlace => ({
    path: [mapping.table],
    origin: cellOrigin(options.origin, lastRow, index),
  });
  findings.push(...hiddenColumns(columns, { sheet: options.sheet, place }));
  const doubtful = columns.filter(({ unit }) => !unit);
  findings.push(...unknownUnits({ ...options, above, columns: doubtful, header: lastRow }));
  return { schema, layout, headerRows: header.rows, findings };
}

interface MappedHeader {
  readonly rows: readonly SourceRow[];
  readonly candidates: readonly HeaderCandidate[];
}

const headerRowsAtMost = 3;

/** The rows that hold most of the headers that the mapping names. */
function headerOf(
  { columns, headerLine }: SheetMapping,
  { rows, units }: Pick<MappedOptions, 'rows' | 'units'>,
): MappedHeader {
  const named = columns.flatMap(({ header }) => (header === undefined ? [] : [header]));
  const reading = { read: headerReader(units), units };
  let best: MappedHeader & { readonly score: number } = { rows: [], candidates: [], score: 0 };
  for (const [position, row] of rows.entries()) {
    for (let height = 1; height <= headerRowsAtMost; height += 1) {
      const block = rows.slice(position, position + height);
      const last = block.at(-1)?.line ?? row.line;
      if (block.length < height || (headerLine !== undefined && last !== headerLine)) continue;
      const candidates = headerBlock(block, reading);
      const score = named.filter((each) => candidatesOfHeader(each, candidates).length > 0).length;
      // A line above the header that adds nothing to it is none of it.
      const isTighter = score > 0 && score === best.score && height < best.rows.length;
      if (score > best.score || isTighter) best = { rows: block, candidates, score };
    }
  }
  const said = best.score === 0 ? rows.filter(({ line }) => line === headerLine) : best.rows;
  return best.score === 0 ? { rows: said, candidates: headerBlock(said, reading) } : best;
}

interface FoundPlace {
  readonly index: number;
  readonly header: string;
  readonly unit?: Unit | undefined;
}

function placesOf(
  { header, column }: ColumnMapping,
  candidates: readonly HeaderCandidate[],
): readonly FoundPlace[] {
  if (column !== undefined) {
    const index = columnIndex(column);
    const own = candidates.find((candidate) => candidate.index === index);
    return [{ index, header: own?.texts[0]?.text ?? column, unit: own?.unit }];
  }
  const named = header ?? '';
  return candidatesOfHeader(named, candidates).map(({ index, unit }) => ({ index, header: named, unit }));
}

/** A is 0, Z is 25, AA is 26. */
function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + letters.charCodeAt(at) - 64;
  return index - 1;
}

interface UnitOptions {
  readonly field: TableField;
  readonly units: UnitNames;
  readonly findings: Finding[];
  readonly table: string;
}

function unitOf(
  { unit, factor, field: name }: ColumnMapping,
  { field, units, findings, table }: UnitOptions,
): Unit | undefined {
  if (factor !== undefined)
    return { name: `× ${factor}`, measure: 'money', base: field.unit ?? '', factor, spellings: [] };
  if (unit === undefined) return undefined;
  const found = findUnit(unit, units);
  if (!found)
    findings.push(
      makeFinding(mappingFindings, 'MAPPING_UNIT_UNKNOWN', { field: name, unit }, { path: [table] }),
    );
  return found;
}

/** No column has the header, or several have. */
function headerUnclear(
  { field, header = '' }: ColumnMapping,
  at: {
    readonly places: readonly FoundPlace[];
    readonly mapping: SheetMapping;
    readonly header: MappedHeader;
    readonly origin: Origin;
  },
): Finding {
  const line = at.header.rows.at(-1)?.line;
  const facts = { field, header: header.slice(0, 80) };
  const origin = { ...at.origin, ...(line !== undefined && { line }) };
  const place = { path: [at.mapping.table], origin };
  if (at.places.length > 1) {
    const columns = at.places.map(({ index }) => columnLetters(index)).join(', ');
    return makeFinding(mappingFindings, 'MAPPING_HEADER_TWICE', { ...facts, columns }, place);
  }
  const headers = at.header.candidates.map(({ texts }) => texts[0]?.text ?? '').join('; ');
  return makeFinding(
    mappingFindings,
    'MAPPING_HEADER_MISSING',
    { ...facts, headers: headers.slice(0, 300) },
    place,
  );
}

interface ConstantOptions {
  readonly schema: TableSchema;
  readonly units: UnitNames;
  readonly findings: Finding[];
}

/** Constants are read as cells of their column would be. */
function constantsOf(
  { constants = {}, table }: SheetMapping,
  { schema, units, findings }: ConstantOptions,
): Readonly<Record<string, string>> {
  const read = Object.entries(constants).flatMap(([name, text]): readonly (readonly [string, string])[] => {
    const field = schema.fields.find((each) => each.name === name);
    const value = field && readValue(columnReader({ index: 0, header: name, field }, { units })(text));
    if (typeof value === 'string') return [[name, value]];
    const params = { field: name.slice(0, 60), text: text.slice(0, 60) };
    findings.push(
      makeFinding(mappingFindings, 'MAPPING_CONSTANT_WRONG', params, { path: [table, 'constants'] }),
    );
    return [];
  });
  return Object.fromEntries(read);
}

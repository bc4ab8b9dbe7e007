import {
  makeFinding,
  type Finding,
  type FindingPlace,
  type Origin,
  type TableSchema,
  type Unit,
} from '@khuyencong/model';
import { headerFindings } from '../finding/header-findings.js';
import type { SourceRow, SourceSheet } from '../source/source-sheet.js';
import type { FoundHeader } from './find-header.js';
import type { TableColumn, TableLayout } from './table-layout.js';
import { columnsLookedAt } from './header-block.js';
import { cellOrigin } from './cell-origin.js';
import { announcedUnit, type UnitNames } from './unit-names.js';
import { unknownUnits } from './unknown-units.js';
import { unnamedColumns } from './unnamed-columns.js';

/** A layout and what was noticed about its header. */
export interface LaidOut {
  readonly layout: TableLayout;
  readonly findings: readonly Finding[];
}

/** What is known of the sheet of a header. */
export interface LayoutOptions {
  /** The rows that were looked at, of which the header is one or two. */
  readonly rows: readonly SourceRow[];
  readonly sheet: Pick<SourceSheet, 'hiddenColumns'>;
  readonly units: UnitNames;
  readonly origin: Origin;
}

/** Columns that only number the rows. */
const rowNumbers: ReadonlySet<string> = new Set(['tt', 'stt', 'số tt', 'số thứ tự', 'no', 'no.', '#', '']);

/** Turns a header into a layout: columns with their units, and everything that is missing, twice, misspelt or not known. */
export function layoutOf({ schema, position, lines, matched }: FoundHeader, options: LayoutOptions): LaidOut {
  const announced = unitAbove(options.rows.slice(0, position), options.units);
  const columns = matched.columns.map(({ index, header, field, unit }): TableColumn => {
    const money = field.unit === 'đồng' ? (unit ?? announced) : undefined;
    return { index, header, field, ...(money && { unit: money }) };
  });
  const layout: TableLayout = { table: schema.name, headerLines: lines, columns, constants: {} };
  const found = { schema, position, lines, matched };
  return {
    layout,
    findings: [
      ...findingsOfHeader(found, columns, options),
      ...unknownUnits({
        above: options.rows.slice(0, position),
        columns,
        header: options.rows[position + lines.length - 1] ?? { line: lines.at(-1) ?? 1 },
        ...options,
      }),
      ...unreadColumns(found, options),
    ],
  };
}

/** The last line above the header that announces a unit. */
export function unitAbove(rows: readonly SourceRow[], units: UnitNames): Unit | undefined {
  const texts = rows.flatMap(({ values }) => values.filter((value) => typeof value === 'string'));
  return texts.reduce<Unit | undefined>((found, text) => announcedUnit(text, units) ?? found, undefined);
}

function findingsOfHeader(
  { schema, position, lines, matched }: FoundHeader,
  columns: readonly TableColumn[],
  { rows, sheet, origin }: LayoutOptions,
): readonly Finding[] {
  const line = lines.at(-1) ?? 1;
  const header = rows[position + lines.length - 1] ?? { line };
  const place = (index: number) => ({ path: [schema.name], origin: cellOrigin(origin, header, index) });
  const headers = [...columns, ...matched.unknown].map(({ header }) => header);
  const missing = missingColumns(schema, {
    filled: columns.map(({ field }) => field.name),
    headers,
    origin: { ...origin, line },
  });
  return [
    ...missing,
    ...matched.twice.map(({ index, header, other }) =>
      makeFinding(headerFindings, 'COLUMN_TWICE', { header, other }, place(index)),
    ),
    ...matched.columns.flatMap(({ index, header, misspelt }) =>
      misspelt === undefined
        ? []
        : [makeFinding(headerFindings, 'HEADER_MISSPELT', { header, read: misspelt }, place(index))],
    ),
    ...matched.unknown
      .filter(({ header }) => !rowNumbers.has(header.toLowerCase()))
      .map(({ index, header }) =>
        makeFinding(headerFindings, 'COLUMN_UNKNOWN', { header: header.slice(0, 80) }, place(index)),
      ),
    ...hiddenColumns(columns, { sheet, place }),
  ];
}

/** Columns of the table that the sheet does not show. */
export function hiddenColumns(
  columns: readonly TableColumn[],
  {
    sheet,
    place,
  }: { readonly sheet: LayoutOptions['sheet']; readonly place: (index: number) => FindingPlace },
): readonly Finding[] {
  return columns
    .filter(({ index }) => sheet.hiddenColumns.includes(index))
    .map(({ index, header }) => makeFinding(headerFindings, 'COLUMN_HIDDEN', { header }, place(index)));
}

/** Columns that hold something and are not read: without a header, or too far to the right. */
function unreadColumns(
  { schema, position, lines, matched }: FoundHeader,
  { rows, origin }: LayoutOptions,
): readonly Finding[] {
  const line = lines.at(-1) ?? 1;
  const header = rows.slice(position, position + lines.length);
  const named = [...matched.columns, ...matched.twice, ...matched.unknown].map(({ index }) => index);
  const unnamed = unnamedColumns(rows.slice(position + lines.length), {
    filling: new Set(matched.columns.map(({ index }) => index)),
    named: new Set(named),
    table: schema.name,
    origin,
    header: header.at(-1) ?? { line },
  });
  const width = Math.max(0, ...header.map(({ values }) => values.length));
  if (width <= columnsLookedAt) return unnamed;
  const params = { columns: String(width), limit: String(columnsLookedAt) };
  const place = {
    path: [schema.name],
    origin: cellOrigin(origin, header.at(-1) ?? { line }, columnsLookedAt),
  };
  return [...unnamed, makeFinding(headerFindings, 'COLUMNS_NOT_LOOKED_AT', params, place)];
}

/** Fields that every record must have and no column fills. */
export function missingColumns(
  schema: TableSchema,
  {
    filled,
    headers,
    origin,
  }: { readonly filled: readonly string[]; readonly headers: readonly string[]; readonly origin: Origin },
): readonly Finding[] {
  return schema.fields
    .filter(({ constraints, name }) => constraints?.required === true && !filled.includes(name))
    .map(({ title, titleEn }) => {
      const params = { header: title, headerEn: titleEn, headers: headers.join('; ').slice(0, 300) };
      return makeFinding(headerFindings, 'COLUMN_MISSING', params, { path: [schema.name], origin });
    });
}

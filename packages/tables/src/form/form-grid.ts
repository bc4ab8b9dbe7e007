import {
  makeFinding,
  type DecimalString,
  type Finding,
  type Origin,
  type TableField,
  type Unit,
} from '@khuyencong/model';
import { cellText } from '../cell/cell-text.js';
import { cellFindings, type CellFindingParams } from '../finding/cell-findings.js';
import { tableFindings } from '../finding/table-findings.js';
import type { MergedCells, SourceRow } from '../source/source-sheet.js';
import { columnReader, type ColumnReader } from '../table/column-reader.js';
import { headerKey } from '../table/header-text.js';
import { originAt } from '../table/origin-at.js';
import { announcedUnit, type UnitNames } from '../table/unit-names.js';
import { formReadingFindings } from './form-reading-findings.js';

/** A column of a form: how its header is known, and whether it holds money. */
export interface FormColumn<Name extends string> {
  readonly name: Name;
  /** As printed. */
  readonly title: string;
  /** Matches the folded headers of the column, from the top one down. */
  readonly sign: RegExp;
  readonly money?: true;
  readonly required?: true;
}

/** The columns of a form, the most telling first. */
export interface FormShape<Name extends string> {
  readonly form: '1' | '2';
  readonly columns: readonly FormColumn<Name>[];
  /** Headers that only this form has together. */
  readonly anchors: readonly [RegExp, RegExp];
  /** Takes further columns of money that no name is known for. */
  readonly further?: true;
}

/** A column found on the sheet; one of a year has its number. */
export interface FoundFormColumn<Name extends string> {
  readonly index: number;
  readonly header: string;
  /** None for a column of money that the form is not known to have. */
  readonly name?: Name;
  readonly year?: number;
}

/** An amount with its column. */
export interface FormAmount<Name extends string> {
  readonly column: FoundFormColumn<Name>;
  readonly amountVnd: DecimalString;
  readonly origin: Origin;
}

/** A cell of a column that the form is known to have, empty or not. */
export interface FormCell<Name extends string> {
  readonly column: FoundFormColumn<Name> & { readonly name: Name };
  readonly origin: Origin;
}

/** A row below the header. */
export interface FormLine<Name extends string> {
  readonly line: number;
  readonly origin: Origin;
  readonly cells: readonly FormCell<Name>[];
  /** Everything that the row says. */
  readonly words: string;
  readonly text: (name: Name) => string;
  readonly amounts: readonly FormAmount<Name>[];
  /** Of its amounts; for who takes the row as one of the table. */
  readonly findings: readonly Finding[];
}

/** A form as read from its sheet. */
export interface FormGrid<Name extends string> {
  /** Of the first cell of the header. */
  readonly header: Origin;
  readonly columns: readonly FoundFormColumn<Name>[];
  /** Texts above the table, line by line. */
  readonly head: readonly string[];
  readonly lines: readonly FormLine<Name>[];
  readonly findings: readonly Finding[];
}

/** The rows of a sheet with the table of a form. */
export interface FormSheetRows<Name extends string> {
  readonly rows: readonly SourceRow[];
  /** Position of the first header row. */
  readonly from: number;
  readonly merges: readonly MergedCells[];
  readonly shape: FormShape<Name>;
  readonly origin: Origin;
  readonly units: UnitNames;
}

/** Reads the table of a form: its columns, the texts above it and its rows. */
export function formGrid<Name extends string>(sheet: FormSheetRows<Name>): FormGrid<Name> {
  const { rows, from, origin, shape, units } = sheet;
  const to = headerEnd(rows, from);
  const columns = formColumns(rows.slice(from, to), sheet);
  const headRows = rows.slice(0, from);
  const head = headRows.map(({ values }) =>
    values
      .map(cellText)
      .filter((text) => text !== '')
      .join(' '),
  );
  const announced = head.reduce<Unit | undefined>(
    (found, text) => announcedUnit(text, units) ?? found,
    undefined,
  );
  const printed = [...units.values()].find(({ name }) => name === 'triệu đồng');
  const header = originAt(origin, rows[from]?.line ?? 1, 0);
  const findings: Finding[] = shape.columns
    .filter(({ name, required }) => required === true && !columns.some((column) => column.name === name))
    .map(({ title }) =>
      makeFinding(
        formReadingFindings,
        'FORM_COLUMN_MISSING',
        { form: shape.form, column: title },
        { path: [], origin: header },
      ),
    );
  if (!announced) {
    const params = { form: shape.form, unit: printed?.name ?? 'đồng' };
    findings.push(
      makeFinding(formReadingFindings, 'FORM_UNIT_ASSUMED', params, { path: [], origin: header }),
    );
  }
  const readers = moneyReaders(columns, { shape, units, unit: announced ?? printed });
  const lines = rows
    .slice(to)
    .filter((row, index) => index > 0 || !isColumnNumbers(row))
    .map((row) => lineOf(row, { columns, readers, origin }));
  return { header, columns, head, lines, findings };
}

/** The header goes on until a row that numbers the columns, or that has a number or an item of its own. */
export function headerEnd(rows: readonly SourceRow[], from: number): number {
  const rest = rows.slice(from + 1, from + 4);
  const header = rest.findIndex(
    (row) => isColumnNumbers(row) || cellText(row.values[0]) !== '' || cellText(row.values[1]) !== '',
  );
  return from + 1 + (header === -1 ? rest.length : header);
}

const columnNumber = /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/u;

/** The row A, B, 1, 2 below the header; the first item is no column. */
function isColumnNumbers({ values }: SourceRow): boolean {
  const texts = values.map(cellText).filter((text) => text !== '');
  return texts.length > 2 && texts.every((text) => columnNumber.test(text));
}

/** The columns that the header rows name. */
export function formColumns<Name extends string>(
  header: readonly SourceRow[],
  { merges, shape }: Pick<FormSheetRows<Name>, 'merges' | 'shape'>,
): readonly FoundFormColumn<Name>[] {
  const width = Math.max(...header.map(({ values }) => values.length));
  const columns: FoundFormColumn<Name>[] = [];
  for (let index = 0; index < width; index += 1) {
    const texts = header
      .map((row, depth) => headerText(header, { row, depth, index, merges }))
      .filter((text) => text !== '');
    const lowest = texts.at(-1);
    if (lowest === undefined) continue;
    const key = headerKey(texts.join(' '));
    const year = /(?:^|\s)((?:19|20)\d\d)$/u.exec(key)?.[1];
    const known = shape.columns.find(({ sign }) => sign.test(key));
    if (!known && (shape.further !== true || !/^trong đó|kinh phí|nguồn|vốn/u.test(key))) continue;
    columns.push({
      index,
      header: lowest,
      ...(known && { name: known.name }),
      ...(year !== undefined && { year: Number.parseInt(year, 10) }),
    });
  }
  return columns;
}

interface HeaderCell {
  readonly row: SourceRow;
  readonly depth: number;
  readonly index: number;
  readonly merges: readonly MergedCells[];
}

/** The text of a header cell, of the merged one that covers it, or of the one to its left that it stands under with others. */
function headerText(header: readonly SourceRow[], { row, depth, index, merges }: HeaderCell): string {
  const own = cellText(row.values[index]);
  if (own !== '') return own;
  const merge = merges.find(
    ({ fromLine, toLine, fromColumn, toColumn }) =>
      row.line >= fromLine && row.line <= toLine && index >= fromColumn && index <= toColumn,
  );
  if (merge) return row.line === merge.fromLine ? cellText(row.values[merge.fromColumn]) : '';
  const isUnder = header.slice(depth + 1).some(({ values }) => cellText(values[index]) !== '');
  if (!isUnder || merges.length > 0) return '';
  return (
    row.values
      .slice(0, index)
      .map(cellText)
      .findLast((text) => text !== '') ?? ''
  );
}

const moneyField: TableField = {
  name: 'amount',
  title: 'Số tiền',
  titleEn: 'Amount',
  type: 'integer',
  unit: 'đồng',
  constraints: { minimum: 0 },
};

function moneyReaders<Name extends string>(
  columns: readonly FoundFormColumn<Name>[],
  {
    shape,
    units,
    unit,
  }: { readonly shape: FormShape<Name>; readonly units: UnitNames; readonly unit: Unit | undefined },
): ReadonlyMap<number, ColumnReader> {
  const isMoney = ({ name }: FoundFormColumn<Name>): boolean =>
    name === undefined || shape.columns.some((column) => column.name === name && column.money === true);
  return new Map(
    columns
      .filter(isMoney)
      .map(({ index, header }) => [
        index,
        columnReader({ index, header, field: moneyField, ...(unit && { unit }) }, { units }),
      ]),
  );
}

function hiddenRow(line: number, origin: Origin): Finding {
  const place = { path: [line], origin: originAt(origin, line, 0) };
  return makeFinding(tableFindings, 'ROW_HIDDEN', { line: String(line) }, place);
}

interface LineOptions<Name extends string> {
  readonly columns: readonly FoundFormColumn<Name>[];
  readonly readers: ReadonlyMap<number, ColumnReader>;
  readonly origin: Origin;
}

function lineOf<Name extends string>(
  row: SourceRow,
  { columns, readers, origin }: LineOptions<Name>,
): FormLine<Name> {
  const { line, values } = row;
  const findings: Finding[] = row.hidden ? [hiddenRow(line, origin)] : [];
  const amounts = columns.flatMap((column): readonly FormAmount<Name>[] => {
    const reading = readers.get(column.index)?.(values[column.index]) ?? null;
    const place = originAt(origin, line, column.index);
    const amount = typeof reading === 'object' ? (reading?.value ?? null) : reading;
    if (typeof reading === 'object' && reading !== null) {
      const code = reading.fault as keyof CellFindingParams;
      const params = { header: column.header, ...reading.params } as CellFindingParams[typeof code];
      findings.push(makeFinding(cellFindings, code, params, { path: [line, column.header], origin: place }));
    }
    return amount === null ? [] : [{ column, amountVnd: amount as DecimalString, origin: place }];
  });
  const text = (name: Name): string => {
    const column = columns.find((each) => each.name === name && each.year === undefined);
    return column ? cellText(values[column.index]) : '';
  };
  const words = values
    .map(cellText)
    .filter((each) => each !== '')
    .join(' ');
  const cells = columns.flatMap((column): readonly FormCell<Name>[] =>
    isNamed(column) ? [{ column, origin: originAt(origin, line, column.index) }] : [],
  );
  return { line, origin: originAt(origin, line, 0), cells, words, text, amounts, findings };
}

const isNamed = <Name extends string>(column: FoundFormColumn<Name>): column is FormCell<Name>['column'] =>
  column.name !== undefined;

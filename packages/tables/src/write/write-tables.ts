import type { CellStyle, CellValue, RowDef } from 'hucre';
import {
  Exact,
  isIsoDate,
  tableSchemas,
  type Language,
  type TableField,
  type TableName,
} from '@khuyencong/model';
import { cellStyles } from './cell-styles.js';
import { columnWidth, isLongText, printedPage } from './printed-page.js';
import { lineHeight, rowHeight } from './row-height.js';
import { writeWorkbook, type WrittenSheet } from './write-workbook.js';
import { writeCsv, type WriteCsvOptions, type WrittenCsv } from './write-csv.js';

/**
 * A table in canonical form (bảng ở dạng chuẩn): amounts in whole đồng, days as YYYY-MM-DD, identifiers of vocabularies.
 *
 * @category writing
 * @since 0.1.0
 */
export interface CanonicalTable {
  readonly table: TableName;
  /** Names of fields, in the order of the values; one that the table does not have keeps its name as header. */
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

/**
 * Writes tables in canonical form as a workbook (ghi các bảng dạng chuẩn ra Excel), one sheet each: numbers as numbers where Excel keeps all
 * their digits and as text where it would not, days as days.
 *
 * @param tables - as read by `readTables`, or made elsewhere
 * @param options - language of the sheet names and headers
 * @returns an XLSX workbook; the same tables give the same bytes, and `readTables` reads the same values back
 * @example
 * ```ts runnable
 * import { openSource, writeTables } from '@khuyencong/tables';
 * const projects = { table: 'projects', fields: ['id', 'support'], rows: [['DA-01', '300000000']] } as const;
 * const { sheets } = await openSource(await writeTables([projects], { language: 'vi' }));
 * const lines = [];
 * for await (const { rows } of sheets[0].rows()) lines.push(...rows.map(({ values }) => values));
 * sheets[0].name // => 'Đề án'
 * lines // => [['Mã đề án', 'Kinh phí hỗ trợ (đồng)'], ['DA-01', 300000000]]
 * ```
 * @category writing
 * @since 0.1.0
 */
export function writeTables(
  tables: readonly CanonicalTable[],
  { language }: { readonly language: Language },
): Promise<Uint8Array> {
  return writeWorkbook(tables.map((table) => sheetOf(table, language)));
}

/**
 * Writes one table in canonical form as CSV (ghi một bảng dạng chuẩn ra CSV), safe against formulas as `writeCsv` is.
 *
 * @param table - the table
 * @param options - language of the headers; delimiter and byte order mark
 * @returns the text, and the cells that were made safe; row 0 is the header
 * @example
 * ```ts runnable
 * import { writeTableCsv } from '@khuyencong/tables';
 * const projects = { table: 'projects', fields: ['id', 'support'], rows: [['DA-01', '300000000']] } as const;
 * writeTableCsv(projects, { language: 'vi', delimiter: ';', bom: false }).text.split('\r\n') // => ['Mã đề án;Kinh phí hỗ trợ (đồng)', 'DA-01;300000000', '']
 * ```
 * @category writing
 * @since 0.1.0
 */
export function writeTableCsv(
  table: CanonicalTable,
  options: WriteCsvOptions & { readonly language: Language },
): WrittenCsv {
  return writeCsv([headersOf(table, options.language), ...table.rows], options);
}

const schemaOf = (table: TableName) => tableSchemas.find(({ name }) => name === table);

const fieldsOf = ({ table, fields }: CanonicalTable): readonly (TableField | undefined)[] => {
  const known = schemaOf(table)?.fields ?? [];
  return fields.map((name) => known.find((field) => field.name === name));
};

/** Headers with the unit of money, so that no unit line is needed. */
function headersOf(table: CanonicalTable, language: Language): readonly string[] {
  return fieldsOf(table).map((field, index) => {
    if (!field) return table.fields[index] ?? '';
    const money = language === 'vi' ? ' (đồng)' : ' (dong)';
    return `${language === 'vi' ? field.title : field.titleEn}${field.unit === 'đồng' ? money : ''}`;
  });
}

function sheetOf(table: CanonicalTable, language: Language): WrittenSheet {
  const schema = schemaOf(table.table);
  const fields = fieldsOf(table);
  const headers = headersOf(table, language);
  const cells = new Map(
    headers.map((value, column) => [`0,${column}`, { value, style: cellStyles.header }] as const),
  );
  const rows = table.rows.map((values) => values.map((value, column) => cellOf(value, fields[column])));
  const widths = fields.map((field) => (field ? columnWidth(field) : widthOfOther));
  return {
    name: (language === 'vi' ? schema?.title : schema?.titleEn) ?? table.table,
    rows: [[...headers], ...rows],
    cells,
    columns: widths.map((width, column) => ({ width, style: styleOf(fields[column]) })),
    rowDefs: new Map([[0, { height: 2 * lineHeight }], ...tallRows(table.rows, widths)]),
    freezePane: { rows: 1 },
    ...printedPage(widths, 1),
  };
}

const widthOfOther = 24;

function styleOf(field: TableField | undefined): CellStyle {
  if (!field || isLongText(field)) return cellStyles.wrapped;
  const top: CellStyle = { ...cellStyles.plain, alignment: { vertical: 'top' } };
  if (field.type === 'string') return top;
  if (field.unit === 'đồng') return { ...top, numFmt: '#,##0' };
  const centred: CellStyle = { ...top, alignment: { vertical: 'top', horizontal: 'center' } };
  return field.type === 'date' ? { ...centred, numFmt: 'dd/mm/yyyy' } : centred;
}

/** Rows whose long texts take more than one line. */
function tallRows(
  rows: readonly (readonly (string | null)[])[],
  widths: readonly number[],
): readonly (readonly [row: number, definition: RowDef])[] {
  return rows.flatMap((values, row) => {
    const height = rowHeight(
      values.map((text, column) => ({ text: text ?? '', width: widths[column] ?? 0 })),
    );
    return height > lineHeight ? [[row + 1, { height }] as const] : [];
  });
}

// Excel keeps 15 significant digits.
const digitsAtMost = 15;

function cellOf(value: string | null, field: TableField | undefined): CellValue {
  if (value === null || !field) return value;
  switch (field.type) {
    case 'date':
      return isIsoDate(value) ? new Date(`${value}T00:00:00Z`) : value;
    case 'integer':
    case 'number':
    case 'year':
      return numberOf(value);
    case 'string':
      return value;
  }
}

function numberOf(value: string): CellValue {
  if (!/^-?\d+(?:\.\d+)?$/u.test(value)) return value;
  const exact = new Exact(value);
  return exact.precision(true) > digitsAtMost ? value : exact.toNumber();
}

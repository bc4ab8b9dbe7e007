import { makeFinding, tableSchemas, type Finding } from '@khuyencong/model';
import type { OpenedForm } from '../form/opened-form.js';
import { tableFindings } from '../finding/table-findings.js';
import { tableTitle } from '../finding/table-title.js';
import { mappingFindings } from '../mapping/mapping-findings.js';
import { mappingOfSheet } from '../mapping/mapping-of-sheet.js';
import type { SheetMapping, TableMapping } from '../mapping/table-mapping.js';
import type { Source } from '../source/source-sheet.js';
import { openSheet } from './open-sheet.js';
import type { OpenedTable, ReadTablesOptions } from './opened-table.js';
import { strictFindings } from './strict-findings.js';
import { unitNames } from './unit-names.js';

/**
 * The tables and forms of a file and what was noticed about their headers (các bảng, biểu mẫu của tệp).
 *
 * @category table
 * @since 0.1.0
 */
export interface OpenedTables {
  readonly tables: readonly OpenedTable[];
  /** Official forms among the sheets, read already; what was noticed in them is said there. */
  readonly forms: readonly OpenedForm[];
  readonly findings: readonly Finding[];
}

/**
 * Recognises the tables of a file by sheet name, file name or headers, in either language and any order of columns (nhận dạng bảng).
 *
 * Every repair, such as a misspelt header or a number kept as text, is a finding. Sums and section headings are rows of their own
 * kind: claims to be checked, never records. Sheets with an official form (Mẫu số 1, Mẫu số 2 of Thông tư 36/2013/TT-BCT) are forms, not
 * tables.
 *
 * @param source - from `openSource`
 * @param options - the units that may be named, and what is known beforehand
 * @returns the tables, whose rows are read when asked for, and what was noticed about sheets and headers
 * @example
 * ```ts runnable
 * import { openSource, readTables } from '@khuyencong/tables';
 * const text = 'Mã cơ sở,Tên cơ sở,Doanh thu\nCS-01,HTX Gốm,1.500.000.000\n';
 * const source = await openSource(new TextEncoder().encode(text));
 * const { tables } = await readTables(source, { units: [] });
 * const rows = [];
 * for await (const batch of tables[0].rows()) rows.push(...batch.rows.map(({ values }) => values));
 * tables[0].layout.table // => 'establishments'
 * rows // => [['CS-01', 'HTX Gốm', '1500000000']]
 * ```
 * @category table
 * @since 0.1.0
 */
export async function readTables(source: Source, options: ReadTablesOptions): Promise<OpenedTables> {
  const units = unitNames(options.units);
  const tables: OpenedTable[] = [];
  const forms: OpenedForm[] = [];
  const findings: Finding[] = [...source.findings];
  const used = new Set<SheetMapping>();
  for (const [index, sheet] of source.sheets.entries()) {
    const facts = { name: sheet.name, file: options.file, position: index + 1 };
    const mapping = options.mapping && mappingOfSheet(options.mapping, facts);
    if (mapping) used.add(mapping);
    const opened = await openSheet(sheet, { ...options, units, mapping, decoded: source.format === 'csv' });
    tables.push(...opened.tables);
    if (opened.form) forms.push(opened.form);
    findings.push(...opened.findings);
  }
  // One text file of several has use for one part of their mapping.
  const unused = source.sheets.length > 1 || used.size === 0 ? unusedMappings(options.mapping, used) : [];
  findings.push(...repeatedTables(tables), ...unused);
  return { tables, forms, findings: options.strict === true ? strictFindings(findings) : findings };
}

function repeatedTables(tables: readonly OpenedTable[]): readonly Finding[] {
  const sheets = new Map<string, string[]>();
  for (const { layout, origin } of tables)
    sheets.set(layout.table, [
      ...(sheets.get(layout.table) ?? []),
      origin.sheet ?? origin.file ?? layout.table,
    ]);
  return [...sheets]
    .filter(([, names]) => names.length > 1)
    .map(([table, names]) =>
      makeFinding(
        tableFindings,
        'TABLE_TWICE',
        { ...tableTitle(tableSchemas, table), sheets: names.join('; ') },
        { path: [table] },
      ),
    );
}

function unusedMappings(
  mapping: TableMapping | undefined,
  used: ReadonlySet<SheetMapping>,
): readonly Finding[] {
  return (mapping?.sheets ?? []).flatMap((sheet, index) => {
    const name = sheet.sheet ?? (sheet.position === undefined ? sheet.table : `#${sheet.position}`);
    return used.has(sheet)
      ? []
      : [makeFinding(mappingFindings, 'MAPPING_UNUSED', { sheet: name }, { path: ['sheets', index] })];
  });
}

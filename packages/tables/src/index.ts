export type {
  CellPlace,
  MergedCells,
  RowBatch,
  Source,
  SourceFormat,
  SourceRow,
  SourceSheet,
} from './source/source-sheet.js';
export type { CellValue, DayCell, ErrorCell, FormulaCell, SpecialCell } from './source/cell-value.js';
export { defaultSourceLimits, type SourceLimits } from './source/source-limits.js';
export { openSource, type OpenSourceOptions, type SourceBytes } from './source/open-source.js';
export type { TextEncoding } from './encoding/detect-encoding.js';
export { sourceFindings, type ArchiveMeasure, type SourceFindingParams } from './finding/source-findings.js';
export { textFindings, type TextFindingParams } from './finding/text-findings.js';
export { jsonFindings, type JsonFindingParams } from './finding/json-findings.js';
export { headerFindings, type HeaderFindingParams } from './finding/header-findings.js';
export { tableFindings, type TableFindingParams } from './finding/table-findings.js';
export type { TableTitle } from './finding/table-title.js';
export { cellFindings, type CellFindingParams } from './finding/cell-findings.js';
export { utf8ByteFinder } from './encoding/utf8-byte-finder.js';
export { cellAddress } from './cell/cell-address.js';
export { cellOrigin } from './table/cell-origin.js';
export {
  rowValue,
  type RowKind,
  type TableColumn,
  type TableLayout,
  type TableRow,
} from './table/table-layout.js';
export type { OpenedTable, ReadTablesOptions } from './table/opened-table.js';
export { readTables, type OpenedTables } from './table/read-tables.js';
export type { TableBatch } from './table/read-rows.js';
export { checkTables, type CheckedBatch } from './check/check-tables.js';
export { checkClaims, type ClaimCheck } from './claims/check-claims.js';
export { claimFindings, type ClaimFacts, type ClaimFindingParams } from './claims/claim-findings.js';
export { checkKeys, type CheckKeysOptions, type KeyCheck } from './keys/check-keys.js';
export { parentsFirst } from './keys/parents-first.js';
export { keyFindings, type KeyFindingParams } from './keys/key-findings.js';
export type { ColumnMapping, SheetMapping, TableMapping } from './mapping/table-mapping.js';
export { TableMappingSchema } from './mapping/table-mapping-schema.js';
export { safeParseTableMapping } from './mapping/safe-parse-table-mapping.js';
export { tableMappingJsonSchema } from './mapping/table-mapping-json-schema.js';
export { mappingFindings, type MappingFindingParams } from './mapping/mapping-findings.js';
export { checkedCopy, type CheckedCopyOptions } from './write/checked-copy.js';
export {
  templateWorkbook,
  type TemplateMoneyUnit,
  type TemplateWorkbookOptions,
} from './write/template-workbook.js';
export {
  describeForm,
  type FormColumnDescription,
  type FormDescription,
  type FormName,
} from './form/describe-form.js';
export { readFormOne, type ReadForm, type ReadFormOptions } from './form/read-form-one.js';
export type { OpenedForm } from './form/opened-form.js';
export { writeFormOne } from './form/write-form-one.js';
export { blankFormOne, type BlankFormOneOptions } from './form/blank-form-one.js';
export { readFormTwo } from './form/read-form-two.js';
export { writeFormTwo } from './form/write-form-two.js';
export { blankFormTwo, type BlankFormTwoOptions } from './form/blank-form-two.js';
export { formReadingFindings, type FormReadingFindingParams } from './form/form-reading-findings.js';
export { writeCsv, type WriteCsvOptions, type WrittenCsv } from './write/write-csv.js';
export { writeSheets, type PrintedSheet, type SheetCell } from './write/write-sheets.js';
export { writeTables, writeTableCsv, type CanonicalTable } from './write/write-tables.js';
export {
  describeTable,
  type ColumnDescription,
  type ColumnPointer,
  type TableDescription,
} from './describe/describe-table.js';
export type { Term } from './table/vocabularies.js';
export { tableDescriptor, type FieldDescriptor, type TableDescriptor } from './describe/table-descriptor.js';
export { dataPackageOf, type DataPackage, type DataResource } from './describe/data-package.js';
export { programmeFileJsonSchema } from './describe/programme-file-json-schema.js';
export { sqlOfTables, type SqlOfTablesOptions } from './describe/sql-of-tables.js';
export type { SqlDialect } from './describe/sql-dialect.js';

export type ArchiveMeasure = 'parts' | 'bytes' | 'ratio';

export interface BlankFormOneOptions {
  readonly years?: readonly number[] | undefined;
  readonly lines?: number | undefined;
}

export interface BlankFormTwoOptions {
  readonly year?: number | undefined;
  readonly lines?: number | undefined;
}

export interface CanonicalTable {
  readonly table: TableName;
  readonly fields: readonly string[];
  readonly rows: readonly (readonly (string | null)[])[];
}

export interface CellFindingParams {
  readonly CELL_MISSING: {
    readonly header: string;
  };
  readonly VALUE_SAID_TO_BE_NONE: {
    readonly header: string;
    readonly text: string;
  };
  readonly CELL_ERROR: {
    readonly header: string;
    readonly error: string;
  };
  readonly FORMULA_WITHOUT_VALUE: {
    readonly header: string;
    readonly formula: string;
  };
  readonly FORMULA_AS_TEXT: {
    readonly header: string;
    readonly text: string;
  };
  readonly NUMBER_NOT_READ: {
    readonly header: string;
    readonly text: string;
  };
  readonly NUMBER_READ_FROM_TEXT: {
    readonly header: string;
    readonly text: string;
    readonly value: string;
  };
  readonly NUMBER_HAS_TWO_READINGS: {
    readonly header: string;
    readonly text: string;
    readonly readings: string;
    readonly value: string;
    readonly settledBy: string;
  };
  readonly NUMBER_TOO_PRECISE: {
    readonly header: string;
    readonly text: string;
  };
  readonly NUMBER_NEGATIVE: {
    readonly header: string;
    readonly value: string;
  };
  readonly AMOUNT_UNIT_DOUBTFUL: {
    readonly header: string;
    readonly value: string;
  };
  readonly NUMBER_NOT_WHOLE: {
    readonly header: string;
    readonly value: string;
  };
  readonly DATE_NOT_READ: {
    readonly header: string;
    readonly text: string;
  };
  readonly DATE_READ_FROM_NUMBER: {
    readonly header: string;
    readonly text: string;
    readonly value: string;
  };
  readonly DATE_READ_FROM_TEXT: {
    readonly header: string;
    readonly text: string;
    readonly value: string;
  };
  readonly DATE_HAS_TWO_READINGS: {
    readonly header: string;
    readonly text: string;
    readonly value: string;
    readonly other: string;
    readonly settledBy: string;
  };
  readonly PERIOD_READ_FROM_TEXT: {
    readonly header: string;
    readonly text: string;
    readonly value: string;
  };
  readonly YEAR_NOT_READ: {
    readonly header: string;
    readonly text: string;
  };
  readonly TERM_UNKNOWN: {
    readonly header: string;
    readonly text: string;
    readonly nearest: string;
  };
  readonly TERM_MISSPELT: {
    readonly header: string;
    readonly text: string;
    readonly read: string;
  };
  readonly VALUE_MALFORMED: {
    readonly header: string;
    readonly text: string;
    readonly pattern: string;
  };
}

export interface CellPlace {
  readonly line: number;
  readonly column: number;
  readonly byte?: number;
  readonly byteLength?: number;
}

export type CellValue = string | number | boolean | null | SpecialCell;

export interface CheckKeysOptions {
  readonly schemas?: readonly TableSchema[] | undefined;
  readonly keysAtMost?: number | undefined;
}

export interface CheckedBatch extends TableBatch {
  readonly table?: OpenedTable;
}

export interface CheckedCopyOptions {
  readonly language: Language;
  readonly message: (finding: Finding) => string;
  readonly file?: string | undefined;
  readonly limits?: Partial<SourceLimits> | undefined;
}

export interface ClaimCheck {
  readonly add: (rows: readonly TableRow[]) => readonly Finding[];
  readonly end: () => readonly Finding[];
}

export interface ClaimFacts {
  readonly header: string;
  readonly label: string;
  readonly claim: string;
}

export interface ClaimFindingParams {
  readonly SUM_DIFFERS: ClaimFacts & {
    readonly sum: string;
    readonly difference: string;
    readonly cells: string;
  };
  readonly CLAIM_NOT_CHECKED: ClaimFacts & {
    readonly cells: string;
  };
  readonly CLAIM_WITHOUT_PARTS: ClaimFacts;
  readonly TOTAL_CELL_MISSING: {
    readonly header: string;
    readonly label: string;
    readonly sum: string;
  };
  readonly TOTAL_ROW_MISSING: {
    readonly sections: string;
  };
}

export interface ColumnDescription {
  readonly name: string;
  readonly title: LocalText;
  readonly type: TableField['type'];
  readonly unit?: string;
  readonly about?: LocalText;
  readonly example?: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly allowed?: readonly Term[];
  readonly pointsTo?: ColumnPointer;
}

export interface ColumnMapping {
  readonly field: string;
  readonly header?: string | undefined;
  readonly column?: string | undefined;
  readonly unit?: string | undefined;
  readonly factor?: DecimalString | undefined;
  readonly decimalMark?: ',' | '.' | undefined;
}

export interface ColumnPointer {
  readonly table: TableName;
  readonly column: string;
}

export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly resources: readonly DataResource[];
}

export interface DataResource {
  readonly name: string;
  readonly path: string;
  readonly type: 'table';
  readonly profile: 'tabular-data-resource';
  readonly title: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: TableDescriptor;
}

export interface DayCell {
  readonly kind: 'day';
  readonly day: IsoDate;
}

export interface ErrorCell {
  readonly kind: 'error';
  readonly error: string;
}

export interface FieldDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly type: TableField['type'];
  readonly example?: string;
  readonly constraints?: TableConstraints & {
    readonly maximum?: number;
  };
}

export interface FormColumnDescription {
  readonly name: string;
  readonly title: string;
  readonly type: 'amount' | 'text';
  readonly required: boolean;
}

export interface FormDescription {
  readonly form: FormName;
  readonly title: string;
  readonly unit: 'triệu đồng';
  readonly columns: readonly FormColumnDescription[];
}

export type FormName = 'one' | 'two';

export interface FormReadingFindingParams {
  readonly FORM_NOT_RECOGNISED: {
    readonly form: string;
    readonly columns: string;
  };
  readonly FORM_COLUMN_MISSING: {
    readonly form: string;
    readonly column: string;
  };
  readonly FORM_LINE_MISSING: {
    readonly form: string;
    readonly line: string;
  };
  readonly FORM_TOO_LONG: {
    readonly form: string;
    readonly rows: string;
  };
  readonly FORM_UNIT_ASSUMED: {
    readonly form: string;
    readonly unit: string;
  };
}

export interface FormulaCell {
  readonly kind: 'formula';
  readonly formula: string;
  readonly value: string | number | boolean | null | DayCell | ErrorCell;
}

export interface HeaderFindingParams {
  readonly COLUMN_MISSING: {
    readonly header: string;
    readonly headerEn: string;
    readonly headers: string;
  };
  readonly COLUMN_UNKNOWN: {
    readonly header: string;
  };
  readonly COLUMN_TWICE: {
    readonly header: string;
    readonly other: string;
  };
  readonly COLUMN_HIDDEN: {
    readonly header: string;
  };
  readonly COLUMN_UNNAMED: {
    readonly column: string;
    readonly sample: string;
  };
  readonly COLUMNS_NOT_LOOKED_AT: {
    readonly columns: string;
    readonly limit: string;
  };
  readonly HEADER_MISSPELT: {
    readonly header: string;
    readonly read: string;
  };
  readonly UNIT_UNKNOWN: {
    readonly text: string;
  };
}

export interface JsonFindingParams {
  readonly JSON_BROKEN: {
    readonly reason: string;
  };
  readonly JSON_TOO_LARGE: {
    readonly limit: string;
  };
  readonly JSON_TOO_DEEP: {
    readonly limit: string;
  };
  readonly JSON_VALUE_NOT_TABLE: {
    readonly key: string;
  };
  readonly JSON_RECORD_NOT_OBJECT: {
    readonly found: string;
  };
  readonly JSON_VALUE_NESTED: {
    readonly key: string;
  };
  readonly JSON_KEY_TWICE: {
    readonly key: string;
  };
  readonly JSON_KEY_RESERVED: {
    readonly key: string;
  };
  readonly JSON_KEY_LATE: {
    readonly key: string;
  };
}

export interface KeyCheck {
  readonly add: (
    table: Pick<OpenedTable, 'layout' | 'origin'>,
    rows: readonly TableRow[],
  ) => readonly Finding[];
  readonly end: () => readonly Finding[];
}

export interface KeyFindingParams {
  readonly KEY_TWICE: {
    readonly header: string;
    readonly key: string;
    readonly other: string;
  };
  readonly KEY_ALIKE: {
    readonly header: string;
    readonly key: string;
    readonly other: string;
  };
  readonly REFERENCE_UNKNOWN: {
    readonly header: string;
    readonly key: string;
  } & TableTitle;
  readonly REFERENCE_ALIKE: {
    readonly header: string;
    readonly key: string;
    readonly other: string;
  };
  readonly REFERENCES_NOT_CHECKED: TableTitle & {
    readonly other: string;
    readonly otherEn: string;
  };
  readonly KEYS_NOT_ALL_COMPARED: TableTitle & {
    readonly limit: string;
  };
}

export interface MappingFindingParams {
  readonly MAPPING_FIELD_UNKNOWN: {
    readonly field: string;
    readonly table: string;
    readonly fields: string;
  };
  readonly MAPPING_FIELD_TWICE: {
    readonly field: string;
    readonly table: string;
  };
  readonly MAPPING_COLUMN_UNCLEAR: {
    readonly field: string;
  };
  readonly MAPPING_FACTOR_WRONG: {
    readonly field: string;
    readonly factor: string;
  };
  readonly MAPPING_UNIT_UNKNOWN: {
    readonly field: string;
    readonly unit: string;
  };
  readonly MAPPING_CONSTANT_WRONG: {
    readonly field: string;
    readonly text: string;
  };
  readonly MAPPING_HEADER_MISSING: {
    readonly field: string;
    readonly header: string;
    readonly headers: string;
  };
  readonly MAPPING_HEADER_TWICE: {
    readonly field: string;
    readonly header: string;
    readonly columns: string;
  };
  readonly MAPPING_UNUSED: {
    readonly sheet: string;
  };
}

export interface MergedCells {
  readonly fromLine: number;
  readonly toLine: number;
  readonly fromColumn: number;
  readonly toColumn: number;
}

export interface OpenSourceOptions {
  readonly file?: string | undefined;
  readonly encoding?: TextEncoding | undefined;
  readonly delimiter?: string | undefined;
  readonly limits?: Partial<SourceLimits> | undefined;
}

export type OpenedForm =
  | ({
      readonly name: 'one';
      readonly origin: Origin;
    } & ReadForm<FormOne>)
  | ({
      readonly name: 'two';
      readonly origin: Origin;
    } & ReadForm<FormTwo>);

export interface OpenedTable {
  readonly layout: TableLayout;
  readonly origin: Origin;
  readonly rows: () => AsyncIterable<TableBatch>;
}

export interface OpenedTables {
  readonly tables: readonly OpenedTable[];
  readonly forms: readonly OpenedForm[];
  readonly findings: readonly Finding[];
}

export interface PrintedSheet {
  readonly name: string;
  readonly title: string;
  readonly notes: readonly string[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly SheetCell[])[];
  readonly foot?: readonly SheetCell[];
}

export interface ReadForm<Form> {
  readonly form: Form | undefined;
  readonly origins: Readonly<Record<string, Origin>>;
  readonly findings: readonly Finding[];
}

export interface ReadFormOptions {
  readonly id: string;
  readonly units: readonly Unit[];
  readonly file?: string | undefined;
}

export interface ReadTablesOptions {
  readonly units: readonly Unit[];
  readonly file?: string | undefined;
  readonly schemas?: readonly TableSchema[] | undefined;
  readonly decimalMark?: ',' | '.' | undefined;
  readonly mapping?: TableMapping | undefined;
  readonly strict?: boolean | undefined;
}

export interface RowBatch {
  readonly rows: readonly SourceRow[];
  readonly findings: readonly Finding[];
}

export type RowKind = 'record' | 'section' | 'subtotal' | 'total' | 'note';

export type SheetCell =
  | string
  | {
      readonly text: string;
      readonly look: 'bold' | 'right';
    }
  | {
      readonly number: DecimalString;
      readonly unit: 'đồng' | 'count' | 'percent';
    };

export interface SheetMapping {
  readonly sheet?: string | undefined;
  readonly position?: number | undefined;
  readonly table: TableName;
  readonly headerLine?: number | undefined;
  readonly columns: readonly ColumnMapping[];
  readonly constants?: Readonly<Record<string, string>> | undefined;
}

export interface Source {
  readonly format: SourceFormat | undefined;
  readonly sheets: readonly SourceSheet[];
  readonly findings: readonly Finding[];
}

export type SourceBytes = Uint8Array | AsyncIterable<Uint8Array>;

export interface SourceFindingParams {
  readonly SOURCE_EMPTY: {
    readonly bytes: string;
  };
  readonly FORMAT_NOT_READ: {
    readonly format: string;
  };
  readonly WORKBOOK_ENCRYPTED: {
    readonly container: string;
  };
  readonly WORKBOOK_BROKEN: {
    readonly reason: string;
  };
  readonly ARCHIVE_TOO_LARGE: {
    readonly what: ArchiveMeasure;
    readonly found: string;
    readonly limit: string;
  };
  readonly ARCHIVE_PATH_UNSAFE: {
    readonly name: string;
  };
  readonly SHEET_READ_AS_STREAM: {
    readonly sheet: string;
  };
  readonly RECORD_TOO_LONG: {
    readonly characters: string;
  };
  readonly ROW_TOO_WIDE: {
    readonly columns: string;
    readonly limit: string;
  };
  readonly REST_NOT_READ: {
    readonly line: string;
  };
  readonly SHEET_MISSING: {
    readonly sheet: string;
  };
}

export type SourceFormat = 'xlsx' | 'xls' | 'ods' | 'csv' | 'json' | 'ndjson';

export interface SourceLimits {
  readonly bytesAtMost: number;
  readonly unpackedBytesAtMost: number;
  readonly partsAtMost: number;
  readonly ratioAtMost: number;
  readonly wholeSheetBytesAtMost: number;
  readonly wholeWorkbookBytesAtMost: number;
  readonly columnsAtMost: number;
  readonly recordCharactersAtMost: number;
  readonly jsonCharactersAtMost: number;
}

export interface SourceRow {
  readonly line: number;
  readonly values: readonly CellValue[];
  readonly hidden?: true;
  readonly places?: readonly (CellPlace | undefined)[];
  readonly record?: number;
}

export interface SourceSheet {
  readonly name?: string;
  readonly hidden?: true;
  readonly merges: readonly MergedCells[];
  readonly hiddenColumns: readonly number[];
  readonly rows: () => AsyncIterable<RowBatch>;
}

export type SpecialCell = DayCell | ErrorCell | FormulaCell;

export type SqlDialect = 'postgresql' | 'sqlite';

export interface SqlOfTablesOptions {
  readonly language: Language;
  readonly dialect: SqlDialect;
}

export interface TableBatch {
  readonly rows: readonly TableRow[];
  readonly findings: readonly Finding[];
}

export interface TableColumn {
  readonly index: number;
  readonly header: string;
  readonly field: TableField;
  readonly unit?: Unit;
  readonly decimalMark?: ',' | '.';
}

export interface TableDescription {
  readonly name: TableName;
  readonly title: LocalText;
  readonly purpose: LocalText;
  readonly columns: readonly ColumnDescription[];
  readonly primaryKey: readonly string[];
}

export interface TableDescriptor {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldDescriptor[];
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly TableReference[];
}

export interface TableFindingParams {
  readonly SHEET_NOT_RECOGNISED: {
    readonly headers: string;
  };
  readonly TEXT_READ_FROM_TCVN3: {
    readonly text: string;
    readonly value: string;
  };
  readonly TEXT_IN_VNI: {
    readonly text: string;
  };
  readonly SHEET_HIDDEN: {
    readonly sheet: string;
  };
  readonly TABLE_TWICE: TableTitle & {
    readonly sheets: string;
  };
  readonly ROW_HIDDEN: {
    readonly line: string;
  };
  readonly HEADER_REPEATED: {
    readonly line: string;
  };
  readonly TABLE_BELOW: {
    readonly line: string;
    readonly headers: string;
  };
  readonly AMOUNT_MERGED: {
    readonly header: string;
    readonly fromLine: string;
    readonly toLine: string;
  };
  readonly ROW_NOT_READ: {
    readonly text: string;
  };
  readonly CELLS_MERGED: {
    readonly header: string;
    readonly fromLine: string;
    readonly toLine: string;
  };
}

export interface TableLayout {
  readonly table: TableName;
  readonly headerLines: readonly number[];
  readonly columns: readonly TableColumn[];
  readonly constants: Readonly<Record<string, string>>;
}

export interface TableMapping {
  readonly kind: 'table-mapping';
  readonly title?: string | undefined;
  readonly sheets: readonly SheetMapping[];
}

export declare const TableMappingSchema: z.ZodType<TableMapping>;

export interface TableRow {
  readonly kind: RowKind;
  readonly line: number;
  readonly values: readonly (string | null)[];
  readonly unread?: readonly number[];
  readonly label?: string;
  readonly mark?: string;
  readonly places?: SourceRow['places'];
  readonly record?: number;
}

export interface TableTitle {
  readonly table: string;
  readonly tableEn: string;
}

export type TemplateMoneyUnit = 'đồng' | 'nghìn đồng' | 'triệu đồng' | 'tỷ đồng';

export interface TemplateWorkbookOptions {
  readonly language: Language;
  readonly moneyUnit?: TemplateMoneyUnit | undefined;
  readonly provinces?: readonly string[] | undefined;
  readonly tables?: readonly TableSchema[] | undefined;
}

export interface Term {
  readonly id: string;
  readonly label: LocalText;
}

export type TextEncoding =
  'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1258' | 'windows-1252' | 'tcvn3' | 'vni' | 'unknown';

export interface TextFindingParams {
  readonly CSV_QUOTE_OPEN: {
    readonly text: string;
  };
  readonly CSV_STRAY_QUOTE: {
    readonly text: string;
  };
  readonly CSV_LONE_RETURN: {
    readonly line: string;
  };
  readonly ENCODING_GUESSED: {
    readonly encoding: string;
    readonly sample: string;
  };
  readonly ENCODING_NOT_READ: {
    readonly encoding: string;
  };
  readonly ENCODING_BROKEN: {
    readonly encoding: string;
    readonly lost: 'here' | 'before';
  };
  readonly NUL_CHARACTER: {
    readonly count: string;
  };
  readonly MARK_INSIDE_TEXT: {
    readonly count: string;
  };
}

export interface WriteCsvOptions {
  readonly delimiter: ',' | ';';
  readonly bom?: boolean | undefined;
}

export interface WrittenCsv {
  readonly text: string;
  readonly escaped: readonly {
    readonly row: number;
    readonly column: number;
  }[];
}

export declare function blankFormOne({ years, lines }?: BlankFormOneOptions): Promise<Uint8Array>;

export declare function blankFormTwo({ year, lines }?: BlankFormTwoOptions): Promise<Uint8Array>;

export declare function cellAddress(line: number, column: number): string;

export declare const cellFindings: FindingCatalogue<CellFindingParams>;

export declare function cellOrigin(
  origin: Origin,
  row: Pick<TableRow, 'line' | 'places'>,
  column: number,
): Origin;

export declare function checkClaims({ layout, origin }: Pick<OpenedTable, 'layout' | 'origin'>): ClaimCheck;

export declare function checkKeys(options?: CheckKeysOptions): KeyCheck;

export declare function checkTables(
  tables: readonly OpenedTable[],
  options?: CheckKeysOptions,
): AsyncGenerator<CheckedBatch>;

export declare function checkedCopy(
  bytes: Uint8Array,
  findings: readonly Finding[],
  options: CheckedCopyOptions,
): Promise<Uint8Array>;

export declare const claimFindings: FindingCatalogue<ClaimFindingParams>;

export declare function dataPackageOf(
  tables: readonly TableSchema[],
  options: {
    readonly language: Language;
  },
): DataPackage;

export declare const defaultSourceLimits: SourceLimits;

export declare function describeForm(form: FormName): FormDescription;

export declare function describeTable(table: TableSchema): TableDescription;

export declare const formReadingFindings: FindingCatalogue<FormReadingFindingParams>;

export declare const headerFindings: FindingCatalogue<HeaderFindingParams>;

export declare const jsonFindings: FindingCatalogue<JsonFindingParams>;

export declare const keyFindings: FindingCatalogue<KeyFindingParams>;

export declare const mappingFindings: FindingCatalogue<MappingFindingParams>;

export declare function openSource(bytes: SourceBytes, options?: OpenSourceOptions): Promise<Source>;

export declare function parentsFirst(tables: readonly OpenedTable[]): readonly OpenedTable[];

export declare function programmeFileJsonSchema(tables?: readonly TableSchema[]): JsonSchema;

export declare function readFormOne(source: Source, options: ReadFormOptions): Promise<ReadForm<FormOne>>;

export declare function readFormTwo(source: Source, options: ReadFormOptions): Promise<ReadForm<FormTwo>>;

export declare function readTables(source: Source, options: ReadTablesOptions): Promise<OpenedTables>;

export declare function rowValue(layout: TableLayout, row: TableRow, name: string): string | null;

export declare function safeParseTableMapping(data: unknown): Parsed<TableMapping>;

export declare const sourceFindings: FindingCatalogue<SourceFindingParams>;

export declare function sqlOfTables(tables: readonly TableSchema[], options: SqlOfTablesOptions): string;

export declare function tableDescriptor(
  table: TableSchema,
  options: {
    readonly language: Language;
  },
): TableDescriptor;

export declare const tableFindings: FindingCatalogue<TableFindingParams>;

export declare function tableMappingJsonSchema(): JsonSchema;

export declare function templateWorkbook(options: TemplateWorkbookOptions): Promise<Uint8Array>;

export declare const textFindings: FindingCatalogue<TextFindingParams>;

export declare function utf8ByteFinder(
  text: string,
  {
    start,
  }?: {
    readonly start?: number | undefined;
  },
): (at: number) => number;

export declare function writeCsv(
  rows: readonly (readonly (string | null)[])[],
  options: WriteCsvOptions,
): WrittenCsv;

export declare function writeFormOne(form: FormOne): Promise<Uint8Array>;

export declare function writeFormTwo(form: FormTwo): Promise<Uint8Array>;

export declare function writeSheets(sheets: readonly PrintedSheet[]): Promise<Uint8Array>;

export declare function writeTableCsv(
  table: CanonicalTable,
  options: WriteCsvOptions & {
    readonly language: Language;
  },
): WrittenCsv;

export declare function writeTables(
  tables: readonly CanonicalTable[],
  {
    language,
  }: {
    readonly language: Language;
  },
): Promise<Uint8Array>;

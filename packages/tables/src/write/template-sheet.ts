import type { Cell, CellStyle, DataValidation } from 'hucre';
import {
  decimalString,
  Exact,
  formatDecimal,
  type DecimalString,
  type Language,
  type TableField,
  type TableSchema,
  fieldNotes,
} from '@khuyencong/model';
import type { CellNote } from '../patch/add-comments.js';
import { cellStyles } from './cell-styles.js';
import { columnWidth, printedPage } from './printed-page.js';
import type { TemplateList } from './template-lists.js';
import { columnRule, referenceOf } from './template-rules.js';
import type { WrittenSheet } from './write-workbook.js';

/** What all sheets of one template share. */
export interface TemplateOptions {
  readonly language: Language;
  readonly schemas: readonly TableSchema[];
  readonly lists: readonly TemplateList[];
  readonly listSheet: string;
  readonly moneyUnit: MoneyUnitWord;
}

/** A unit of money in both languages (đơn vị tiền của biểu mẫu). */
export interface MoneyUnitWord {
  readonly vi: string;
  readonly en: string;
  readonly isBase: boolean;
  /** How many of it a triệu đồng is. */
  readonly perMillion: DecimalString;
}

export const headerLine = 3;
const firstLine = headerLine + 1;
const preparedRows = 1000;
const lastLine = headerLine + preparedRows;

/** The name of the sheet of a table. */
export function tableSheetName({ title, titleEn }: TableSchema, language: Language): string {
  return language === 'vi' ? title : titleEn;
}

const isMoney = ({ unit }: TableField): boolean => unit === 'đồng';

/** The header of a column: its unit in brackets, required ones with an asterisk. */
export function columnHeader(
  field: TableField,
  { language, moneyUnit }: Pick<TemplateOptions, 'language' | 'moneyUnit'>,
): string {
  const title = language === 'vi' ? field.title : field.titleEn;
  const unit = isMoney(field) ? `\n(${moneyUnit[language]})` : '';
  return `${title}${unit}${field.constraints?.required === true ? ' *' : ''}`;
}

/** One table of the template: title, unit line, header, rules for the rows below. */
export function templateSheet(schema: TableSchema, options: TemplateOptions): WrittenSheet {
  const { language, moneyUnit } = options;
  const headers = schema.fields.map((field) => columnHeader(field, options));
  const unit = language === 'vi' ? `Đơn vị tính: ${moneyUnit.vi}` : `Unit: ${moneyUnit.en}`;
  const title = tableSheetName(schema, language);
  const cells = new Map<string, Partial<Cell>>([
    ['0,0', { value: title.toLocaleUpperCase('vi'), style: cellStyles.title }],
  ]);
  if (schema.fields.some(isMoney)) cells.set('1,0', { value: unit, style: cellStyles.italic });
  for (const [column, field] of schema.fields.entries()) {
    const style = field.constraints?.required === true ? cellStyles.requiredHeader : cellStyles.header;
    cells.set(`${headerLine - 1},${column}`, { value: headers[column] ?? null, style });
    const format = formatOf(field);
    if (!format) continue;
    for (let line = firstLine; line <= lastLine; line += 1)
      cells.set(`${line - 1},${column}`, { value: null, style: format });
  }
  return {
    name: title,
    rows: [[null], [null], [...headers]],
    cells,
    columns: schema.fields.map((field) => ({ width: columnWidth(field) })),
    rowDefs: new Map([
      [0, { height: 24 }],
      [headerLine - 1, { height: 48 }],
    ]),
    freezePane: { rows: headerLine, columns: 1 },
    dataValidations: rulesOf(schema, options),
    ...printedPage(schema.fields.map(columnWidth), headerLine),
  };
}

/** Identifiers and periods are text: Excel would make a day of 2024-05. */
function formatOf({ name, type, unit, constraints }: TableField): CellStyle | undefined {
  if (type === 'date') return { numFmt: 'dd/mm/yyyy' };
  const isText =
    name === 'id' || name.endsWith('_id') || (constraints?.pattern !== undefined && unit === undefined);
  return isText ? { numFmt: '@' } : undefined;
}

function rulesOf(schema: TableSchema, options: TemplateOptions): DataValidation[] {
  const { language, lists, listSheet, moneyUnit, schemas } = options;
  return schema.fields.flatMap((field, column) => {
    const list = lists.find((each) => each.table === schema.name && each.field === field.name);
    const pointed = referenceOf(field.name, schema.foreignKeys ?? []);
    const target = schemas.find(({ name }) => name === pointed?.table);
    const targetColumn = target?.fields.findIndex(({ name }) => name === pointed?.field) ?? -1;
    const reference =
      target && targetColumn >= 0
        ? { sheet: tableSheetName(target, language), column: targetColumn }
        : undefined;
    const decimals = isMoney(field) && !moneyUnit.isBase;
    const rule = columnRule(field, {
      language,
      column,
      firstLine,
      lastLine,
      list,
      listSheet,
      reference,
      decimals,
    });
    return rule ? [rule] : [];
  });
}

/** The notes on the headers: what the column is, its unit, whether it is required, an example. */
export function headerNotes(schema: TableSchema, options: TemplateOptions): readonly CellNote[] {
  return schema.fields.map((field, column) => ({
    line: headerLine,
    column,
    text: noteLines(schema, field, options).join('\n'),
  }));
}

const noteWords = {
  vi: {
    required: 'Bắt buộc.',
    optional: 'Không bắt buộc; chưa có số liệu thì để trống.',
    unit: 'Đơn vị',
    example: 'Ví dụ',
    other: 'Tiếng Anh',
  },
  en: {
    required: 'Required.',
    optional: 'Optional; left empty where there is no figure yet.',
    unit: 'Unit',
    example: 'Example',
    other: 'Vietnamese',
  },
} as const;

/** What a note says, line by line. */
export function noteLines(
  schema: TableSchema,
  field: TableField,
  options: Pick<TemplateOptions, 'language' | 'moneyUnit' | 'lists'>,
): readonly string[] {
  const { language, moneyUnit } = options;
  const words = noteWords[language];
  const about = fieldNotes[schema.name][field.name]?.about[language];
  const unit = isMoney(field) ? moneyUnit[language] : field.unit;
  const example = exampleOf(schema, field, options);
  return [
    ...(about === undefined ? [] : [about]),
    ...(unit === undefined ? [] : [`${words.unit}: ${unit}.`]),
    field.constraints?.required === true ? words.required : words.optional,
    ...(example === undefined ? [] : [`${words.example}: ${example}`]),
    `${words.other}: ${language === 'vi' ? field.titleEn : field.title}`,
  ];
}

/** An example of a value, as it is written in the template: the first of a list, an amount in its unit. */
export function exampleOf(
  { name }: TableSchema,
  field: TableField,
  { language, moneyUnit, lists }: Pick<TemplateOptions, 'language' | 'moneyUnit' | 'lists'>,
): string | undefined {
  const list = lists.find((each) => each.table === name && each.field === field.name);
  const example = list?.choices[0] ?? fieldNotes[name][field.name]?.example;
  if (example === undefined || !isMoney(field)) return example;
  const amount = new Exact(example).times(moneyUnit.perMillion).toFixed();
  return formatDecimal(decimalString(amount), { language });
}

import {
  Exact,
  type LocalText,
  type TableField,
  type TableName,
  type TableSchema,
  fieldNotes,
  tablePurposes,
} from '@khuyencong/model';
import { referenceOf } from '../write/template-rules.js';
import type { Term } from '../table/vocabularies.js';
import { termList } from '../write/term-list.js';

/**
 * What a table is for and what its columns hold (mô tả bảng), in both languages.
 *
 * @category schema
 * @since 0.1.0
 */
export interface TableDescription {
  readonly name: TableName;
  /** Name of the sheet. */
  readonly title: LocalText;
  readonly purpose: LocalText;
  readonly columns: readonly ColumnDescription[];
  /** Names of the columns that together know a row; none where rows have no key. */
  readonly primaryKey: readonly string[];
}

/**
 * What a column holds (mô tả cột), in both languages.
 *
 * @category schema
 * @since 0.1.0
 */
export interface ColumnDescription {
  readonly name: string;
  /** Header. */
  readonly title: LocalText;
  readonly type: TableField['type'];
  /** The unit of canonical values, such as đồng. */
  readonly unit?: string;
  readonly about?: LocalText;
  /** A canonical value: amounts in whole đồng, days as YYYY-MM-DD. */
  readonly example?: string;
  readonly required: boolean;
  readonly unique: boolean;
  readonly minimum?: number;
  /** A regular expression for the whole value. */
  readonly pattern?: string;
  /** The only values there are, with their names. */
  readonly allowed?: readonly Term[];
  readonly pointsTo?: ColumnPointer;
}

/**
 * A column of another table (cột được tham chiếu).
 *
 * @category schema
 * @since 0.1.0
 */
export interface ColumnPointer {
  readonly table: TableName;
  readonly column: string;
}

/**
 * Describes a table and its columns (mô tả bảng và các cột): titles, types, units, what is required, allowed values with their
 * names, and what points where. All of it comes from the schema by which the table is read, and from the notes of the template.
 *
 * @param table - one of `tableSchemas` of `@khuyencong/model`
 * @returns plain data in both languages
 * @example
 * ```ts runnable
 * import { tableSchemas } from '@khuyencong/model';
 * import { describeTable } from '@khuyencong/tables';
 * const { purpose, columns } = describeTable(tableSchemas[2]);
 * purpose.vi // => 'Mỗi đề án một dòng, với các nguồn kinh phí và tiến độ.'
 * columns.find(({ name }) => name === 'kind')?.allowed?.[0] // => { id: 'ordinary', label: { vi: 'đề án thường', en: 'ordinary project' } }
 * ```
 * @category schema
 * @since 0.1.0
 */
export function describeTable(table: TableSchema): TableDescription {
  const { name, title, titleEn, fields, primaryKey = [] } = table;
  return {
    name,
    title: { vi: title, en: titleEn },
    purpose: tablePurposes[name],
    columns: fields.map((field) => describeColumn(table, field)),
    primaryKey,
  };
}

function describeColumn(
  { name: table, foreignKeys = [] }: TableSchema,
  field: TableField,
): ColumnDescription {
  const { name, title, titleEn, type, unit, constraints = {} } = field;
  const { required = false, unique = false, minimum, pattern } = constraints;
  const note = fieldNotes[table][name];
  const pointsTo = referenceOf(name, foreignKeys);
  return {
    name,
    title: { vi: title, en: titleEn },
    type,
    ...(unit !== undefined && { unit }),
    ...(note && { about: note.about }),
    ...(note?.example !== undefined && { example: canonical(note.example, field) }),
    required,
    unique,
    ...(minimum !== undefined && { minimum }),
    ...(pattern !== undefined && { pattern }),
    ...(constraints.enum && { allowed: termList(constraints.enum).map(({ id, label }) => ({ id, label })) }),
    ...(pointsTo && { pointsTo: { table: pointsTo.table, column: pointsTo.field } }),
  };
}

/** Examples in the notes are for people: amounts in triệu đồng, days as day/month/year. */
function canonical(example: string, { type, unit }: TableField): string {
  if (unit === 'đồng') return new Exact(example).times('1000000').toFixed();
  return type === 'date' ? example.split('/').reverse().join('-') : example;
}

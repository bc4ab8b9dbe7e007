import {
  checkArgument,
  checkRecords,
  knownOption,
  type Language,
  type TableField,
  type TableReference,
  type TableSchema,
} from '@khuyencong/model';
import { describeTable } from './describe-table.js';
import { sqlDialects, sqlText, type DialectRules, type SqlDialect } from './sql-dialect.js';
import { columnSentences } from './table-descriptor.js';

/**
 * How a script of tables is written (tùy chọn tạo tập lệnh SQL).
 *
 * @category schema
 * @since 0.1.0
 */
export interface SqlOfTablesOptions {
  /** Of the comments. */
  readonly language: Language;
  readonly dialect: SqlDialect;
}

/**
 * Writes tables as SQL that creates them (tập lệnh SQL tạo bảng) in an empty database: keys, pointers, conditions and comments, each
 * table after those that it points to.
 *
 * Amounts and counts are `numeric` in PostgreSQL and never rounded on their way in: a fraction of a đồng is refused, and so are NaN and infinities. A text
 * is never empty: what is missing is NULL. Closed vocabularies, years, days and patterns are conditions. SQLite, from version 3.37, holds
 * whole numbers as `integer` (64 bits) and other decimals as text, and knows no patterns. A pointer to a table that is not among them is
 * left out, with a line that says so.
 *
 * @param tables - the tables, in any order
 * @param options - language of the comments; database
 * @returns the script; the same tables give the same bytes
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { tableSchemas } from '@khuyencong/model';
 * import { sqlOfTables } from '@khuyencong/tables';
 * const sql = sqlOfTables(tableSchemas, { language: 'vi', dialect: 'postgresql' });
 * sql.match(/CREATE TABLE "\w+"/gu)?.slice(0, 3) // => ['CREATE TABLE "programme"', 'CREATE TABLE "budget"', 'CREATE TABLE "targets"']
 * sql.includes(`"support" numeric CHECK ("support" >= 0 AND "support" < 'Infinity' AND "support" = trunc("support"))`) // => true
 * ```
 * @category schema
 * @since 0.1.0
 */
export function sqlOfTables(tables: readonly TableSchema[], options: SqlOfTablesOptions): string {
  checkRecords('tables', tables);
  checkArgument('options', options);
  knownOption('dialect', options.dialect, sqlDialects);
  knownOption('language', options.language, { vi: true, en: true });
  const rules = sqlDialects[options.dialect];
  const scripts = pointedToFirst(tables).map((table) =>
    [...tableLines(table, tables, { ...options, rules }), ...commentLines(table, { ...options, rules })].join(
      '\n',
    ),
  );
  return `${[...rules.opening, ...scripts].join('\n\n')}\n`;
}

interface Writing extends SqlOfTablesOptions {
  readonly rules: DialectRules;
}

const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;
const listed = (names: readonly string[]): string => names.map(quoted).join(', ');

function pointedToFirst(tables: readonly TableSchema[]): readonly TableSchema[] {
  const depthOf = ({ foreignKeys = [] }: TableSchema, above: readonly string[]): number => {
    const parents = tables.filter(
      ({ name }) => !above.includes(name) && foreignKeys.some(({ reference }) => reference.resource === name),
    );
    return Math.max(0, ...parents.map((parent) => 1 + depthOf(parent, [...above, parent.name])));
  };
  const depths = new Map(tables.map((table) => [table, depthOf(table, [table.name])]));
  return [...tables].sort((one, other) => (depths.get(one) ?? 0) - (depths.get(other) ?? 0));
}

function tableLines(
  table: TableSchema,
  tables: readonly TableSchema[],
  { language, rules }: Writing,
): readonly string[] {
  const { name, fields, primaryKey = [], foreignKeys = [] } = table;
  const isThere = ({ reference }: TableReference): boolean =>
    tables.some((other) => other.name === reference.resource);
  const parts = [
    ...fields.map((field) => columnPart(field, { rules, isKey: isWholeKey(field, primaryKey) })),
    ...(primaryKey.length > 0 ? [`PRIMARY KEY (${listed(primaryKey)})`] : []),
    ...foreignKeys
      .filter(isThere)
      .map(
        (key) =>
          `FOREIGN KEY (${listed(key.fields)}) REFERENCES ${quoted(key.reference.resource)} (${listed(key.reference.fields)})`,
      ),
  ];
  const left = foreignKeys.filter((key) => !isThere(key));
  return [
    ...left.map((key) => leftOut(key, language)),
    `CREATE TABLE ${quoted(name)} (`,
    parts.map((part) => `  ${part}`).join(',\n'),
    `)${rules.tableOptions};`,
  ];
}

const isWholeKey = ({ name }: TableField, primaryKey: readonly string[]): boolean =>
  primaryKey.length === 1 && primaryKey[0] === name;

function leftOut({ fields, reference }: TableReference, language: Language): string {
  const [columns, table] = [listed(fields), quoted(reference.resource)];
  return language === 'vi'
    ? `-- ${columns} tham chiếu bảng ${table}, bảng này không có trong tập lệnh`
    : `-- ${columns} points to table ${table}, which this script does not create`;
}

function columnPart(
  field: TableField,
  { rules, isKey }: { readonly rules: DialectRules; readonly isKey: boolean },
): string {
  const column = quoted(field.name);
  const { required, unique, enum: choices } = field.constraints ?? {};
  const conditions = choices
    ? [`${column} IN (${choices.map(sqlText).join(', ')})`]
    : rules.conditions(column, field);
  return [
    column,
    rules.types[field.type],
    ...(required === true ? ['NOT NULL'] : []),
    ...(unique === true && !isKey ? ['UNIQUE'] : []),
    ...conditions.map((condition) => `CHECK (${condition})`),
  ].join(' ');
}

function commentLines(table: TableSchema, { language, rules }: Writing): readonly string[] {
  const { name, title, purpose, columns } = describeTable(table);
  return [
    rules.comment(`TABLE ${quoted(name)}`, `${title[language]}. ${purpose[language]}`),
    ...columns.map((column) =>
      rules.comment(
        `COLUMN ${quoted(name)}.${quoted(column.name)}`,
        [`${column.title[language]}.`, ...columnSentences(column, language)].join(' '),
      ),
    ),
  ];
}

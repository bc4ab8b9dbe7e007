import type { TableField } from '@khuyencong/model';
import { yearsRead } from '../cell/read-year.js';

/**
 * A database that a script of tables can be written for (hệ quản trị cơ sở dữ liệu).
 *
 * @category schema
 * @since 0.1.0
 */
export type SqlDialect = 'postgresql' | 'sqlite';

/** How one database says what a column holds. */
export interface DialectRules {
  readonly types: Readonly<Record<TableField['type'], string>>;
  /** Conditions that the type alone does not make. */
  readonly conditions: (column: string, field: TableField) => readonly string[];
  /** Before all tables. */
  readonly opening: readonly string[];
  /** After the closing bracket of a table. */
  readonly tableOptions: string;
  readonly comment: (place: string, text: string) => string;
}

export const sqlText = (text: string): string => `'${text.replaceAll("'", "''")}'`;

const years = (column: string): string => `${column} BETWEEN ${yearsRead.from} AND ${yearsRead.to}`;
const filled = (column: string): string => `${column} <> ''`;

/** `numeric` knows NaN and Infinity, and gives no error for decimals where whole numbers are meant: it rounds them. */
function postgresqlConditions(column: string, { type, constraints }: TableField): readonly string[] {
  const least = constraints?.minimum === undefined ? `> '-Infinity'` : `>= ${constraints.minimum}`;
  const finite = `${column} ${least} AND ${column} < 'Infinity'`;
  switch (type) {
    case 'integer':
      return [`${finite} AND ${column} = trunc(${column})`];
    case 'number':
      return [finite];
    case 'year':
      return [years(column)];
    case 'date':
      return [`isfinite(${column})`];
    case 'string':
      return constraints?.pattern === undefined
        ? [filled(column)]
        : [`${column} ~ ${sqlText(`^(?:${constraints.pattern})$`)}`];
  }
}

/** SQLite has no exact decimals, hence text, and no regular expressions. */
function sqliteConditions(column: string, { type, constraints }: TableField): readonly string[] {
  switch (type) {
    case 'integer':
      return constraints?.minimum === undefined ? [] : [`${column} >= ${constraints.minimum}`];
    case 'number':
      return [
        `${column} GLOB '[-0-9]*' AND ${column} GLOB '*[0-9]'`,
        `substr(${column}, 2) NOT GLOB '*[^0-9.]*' AND ${column} NOT GLOB '*.*.*'`,
      ];
    case 'year':
      return [years(column)];
    case 'date':
      return [`${column} IS date(${column})`];
    case 'string':
      return [filled(column)];
  }
}

export const sqlDialects: Readonly<Record<SqlDialect, DialectRules>> = {
  postgresql: {
    types: { string: 'text', integer: 'numeric', number: 'numeric', year: 'integer', date: 'date' },
    conditions: postgresqlConditions,
    opening: [],
    tableOptions: '',
    comment: (place, text) => `COMMENT ON ${place} IS ${sqlText(text)};`,
  },
  sqlite: {
    types: { string: 'text', integer: 'integer', number: 'text', year: 'integer', date: 'text' },
    conditions: sqliteConditions,
    opening: ['PRAGMA foreign_keys = ON;'],
    tableOptions: ' STRICT',
    comment: (place, text) => `-- ${place}: ${text}`,
  },
};

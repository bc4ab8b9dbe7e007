import {
  checkArgument,
  knownOption,
  type Language,
  type TableConstraints,
  type TableField,
  type TableReference,
  type TableSchema,
} from '@khuyencong/model';
import { yearsRead } from '../cell/read-year.js';
import { describeTable, type ColumnDescription } from './describe-table.js';

/**
 * A Frictionless Table Schema (lược đồ bảng Frictionless), version 2, readable by tools of version 1 too.
 *
 * @category schema
 * @since 0.1.0
 */
export interface TableDescriptor {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly description: string;
  readonly fields: readonly FieldDescriptor[];
  /** An empty cell is missing, never zero and never an empty text. */
  readonly missingValues: readonly string[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly TableReference[];
}

/**
 * A column in a Frictionless Table Schema (cột trong lược đồ bảng).
 *
 * @category schema
 * @since 0.1.0
 */
export interface FieldDescriptor {
  readonly name: string;
  readonly title: string;
  readonly description?: string;
  readonly type: TableField['type'];
  /** A canonical value. */
  readonly example?: string;
  readonly constraints?: TableConstraints & { readonly maximum?: number };
}

/**
 * Writes the schema of a table as a Frictionless Table Schema (lược đồ bảng Frictionless), for tools in any language that check canonical CSV:
 * headers are the names of the fields, amounts are in whole đồng, days are YYYY-MM-DD, decimals stand after a dot.
 *
 * @param table - one of `tableSchemas` of `@khuyencong/model`
 * @param options - language of titles and descriptions
 * @returns plain data; units and the names of allowed values stand in the descriptions
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { tableSchemas } from '@khuyencong/model';
 * import { tableDescriptor } from '@khuyencong/tables';
 * const { fields, missingValues } = tableDescriptor(tableSchemas[2], { language: 'vi' });
 * fields.find(({ name }) => name === 'support') // => { name: 'support', title: 'Kinh phí hỗ trợ', description: 'Phần do kinh phí khuyến công chi. Đơn vị: đồng.', type: 'integer', example: '200000000', constraints: { minimum: 0 } }
 * missingValues // => ['']
 * ```
 * @category schema
 * @since 0.1.0
 */
export function tableDescriptor(
  table: TableSchema,
  options: { readonly language: Language },
): TableDescriptor {
  checkArgument('table', table, ['fields']);
  checkArgument('options', options);
  knownOption('language', options.language, { vi: true, en: true });
  const { language } = options;
  const { name, title, purpose, columns } = describeTable(table);
  const { fields, primaryKey, foreignKeys } = table;
  return {
    $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
    name,
    title: title[language],
    description: purpose[language],
    fields: fields.map((field, index) => fieldDescriptor(field, columns[index], language)),
    missingValues: [''],
    ...(primaryKey && { primaryKey }),
    ...(foreignKeys && { foreignKeys }),
  };
}

function fieldDescriptor(
  { name, title, titleEn, type, constraints }: TableField,
  column: ColumnDescription | undefined,
  language: Language,
): FieldDescriptor {
  const { pattern } = constraints ?? {};
  // Tools differ in whether a pattern means the whole value; with its ends written out it does in all of them.
  const whole = pattern === undefined ? undefined : { pattern: `^(${pattern})$` };
  const years = type === 'year' ? { minimum: yearsRead.from, maximum: yearsRead.to } : undefined;
  const description = column ? columnSentences(column, language).join(' ') : '';
  return {
    name,
    title: language === 'vi' ? title : titleEn,
    ...(description !== '' && { description }),
    type,
    ...(column?.example !== undefined && { example: column.example }),
    ...((constraints ?? years) && { constraints: { ...constraints, ...years, ...whole } }),
  };
}

const words = {
  vi: { unit: 'Đơn vị', values: 'Giá trị' },
  en: { unit: 'Unit', values: 'Values' },
} as const;

/** What a column is, its unit and the names of its values. */
export function columnSentences(
  { about, unit, allowed = [] }: ColumnDescription,
  language: Language,
): readonly string[] {
  const said = words[language];
  const named = allowed.filter(({ id, label }) => id !== label[language]);
  return [
    ...(about ? [about[language]] : []),
    ...(unit === undefined ? [] : [`${said.unit}: ${unit}.`]),
    ...(named.length === 0
      ? []
      : [`${said.values}: ${named.map(({ id, label }) => `${id} = ${label[language]}`).join('; ')}.`]),
  ];
}

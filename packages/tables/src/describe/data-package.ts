import { checkArgument, checkRecords, knownOption, type Language, type TableSchema } from '@khuyencong/model';
import { tableDescriptor, type TableDescriptor } from './table-descriptor.js';

/**
 * A Frictionless Data Package of CSV files (gói dữ liệu Frictionless), the content of `datapackage.json`.
 *
 * @category schema
 * @since 0.1.0
 */
export interface DataPackage {
  readonly $schema: string;
  readonly name: string;
  readonly title: string;
  readonly resources: readonly DataResource[];
}

/**
 * One CSV file of a data package (tệp trong gói dữ liệu).
 *
 * @category schema
 * @since 0.1.0
 */
export interface DataResource {
  readonly name: string;
  /** Name of the file beside `datapackage.json`. */
  readonly path: string;
  readonly type: 'table';
  readonly profile: 'tabular-data-resource';
  readonly title: string;
  readonly format: 'csv';
  readonly mediatype: 'text/csv';
  readonly encoding: 'utf-8';
  readonly schema: TableDescriptor;
}

/**
 * Describes a folder of canonical CSV files (mô tả thư mục CSV dạng chuẩn) as a Frictionless Data Package: one file for each table, named
 * after it.
 *
 * A pointer to a table that is not among them is left out, since there is nothing to point to.
 *
 * @param tables - the tables in the folder
 * @param options - language of titles and descriptions
 * @returns plain data
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `OPTION_UNKNOWN` when an option is none of its words
 * @example
 * ```ts runnable
 * import { tableSchemas } from '@khuyencong/model';
 * import { dataPackageOf } from '@khuyencong/tables';
 * const { resources } = dataPackageOf(tableSchemas.slice(0, 3), { language: 'en' });
 * resources.map(({ path }) => path) // => ['programme.csv', 'budget.csv', 'projects.csv']
 * resources[2]?.schema.foreignKeys // => undefined
 * ```
 * @category schema
 * @since 0.1.0
 */
export function dataPackageOf(
  tables: readonly TableSchema[],
  options: { readonly language: Language },
): DataPackage {
  checkRecords('tables', tables);
  checkArgument('options', options);
  knownOption('language', options.language, { vi: true, en: true });
  const names = new Set(tables.map(({ name }) => name));
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'khuyen-cong',
    title: options.language === 'vi' ? 'Dữ liệu chương trình khuyến công' : 'Data of a khuyến công programme',
    resources: tables.map((table) => {
      const { foreignKeys = [], ...schema } = tableDescriptor(table, options);
      const kept = foreignKeys.filter(({ reference }) => names.has(reference.resource));
      return {
        name: schema.name,
        path: `${schema.name}.csv`,
        type: 'table',
        profile: 'tabular-data-resource',
        title: schema.title,
        format: 'csv',
        mediatype: 'text/csv',
        encoding: 'utf-8',
        schema: { ...schema, ...(kept.length > 0 && { foreignKeys: kept }) },
      };
    }),
  };
}

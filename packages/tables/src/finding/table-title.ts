import type { TableSchema } from '@khuyencong/model';

/**
 * The name of a table as findings say it (tên bảng), in Vietnamese and in English.
 *
 * @category finding
 * @since 0.1.0
 */
export interface TableTitle {
  readonly table: string;
  readonly tableEn: string;
}

/** The titles of a table; its name where no schema has it. */
export function tableTitle(schemas: readonly TableSchema[], name: string): TableTitle {
  const { title = name, titleEn = name } = schemas.find((schema) => schema.name === name) ?? {};
  return { table: title, tableEn: titleEn };
}

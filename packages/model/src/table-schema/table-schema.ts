/**
 * A column of a table (cột của bảng), as a field of a Frictionless Table Schema with four more keys: `titleEn`, `descriptionEn`,
 * `unit` and `property`.
 *
 * @category table
 * @since 0.1.0
 */
export interface TableField {
  readonly name: string;
  /** Vietnamese header. */
  readonly title: string;
  readonly titleEn: string;
  /** What the column is for, in Vietnamese. */
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly type: 'string' | 'integer' | 'number' | 'year' | 'date';
  readonly unit?: string;
  /** Field of the model's type that the column fills, where there is one: `period.from`. */
  readonly property?: string;
  readonly constraints?: TableConstraints;
}

/**
 * What the cells of a column keep to (ràng buộc của cột).
 *
 * @category table
 * @since 0.1.0
 */
export interface TableConstraints {
  readonly required?: true;
  readonly unique?: true;
  readonly minimum?: number;
  readonly pattern?: string;
  readonly enum?: readonly string[];
}

/**
 * The name of a table of a programme file (tên bảng).
 *
 * @category table
 * @since 0.1.0
 */
export type TableName =
  | 'programme'
  | 'budget'
  | 'projects'
  | 'targets'
  | 'actuals'
  | 'establishments'
  | 'products'
  | 'rounds'
  | 'marks';

/**
 * A pointer from columns of one table to another (tham chiếu giữa các bảng).
 *
 * @category table
 * @since 0.1.0
 */
export interface TableReference {
  readonly fields: readonly string[];
  readonly reference: { readonly resource: TableName; readonly fields: readonly string[] };
}

/**
 * A table of a programme file (bảng của tệp chương trình) as a Frictionless Table Schema with title and description in both languages.
 *
 * @category table
 * @since 0.1.0
 */
export interface TableSchema {
  readonly name: TableName;
  /** Vietnamese name of the sheet. */
  readonly title: string;
  readonly titleEn: string;
  /** What the table is for, in Vietnamese. */
  readonly description?: string;
  readonly descriptionEn?: string;
  readonly fields: readonly TableField[];
  readonly primaryKey?: readonly string[];
  readonly foreignKeys?: readonly TableReference[];
}

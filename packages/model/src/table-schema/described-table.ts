import { fieldNotes } from './field-notes.js';
import type { TableField, TableSchema } from './table-schema.js';
import { tablePurposes } from './table-purposes.js';

/** The table with what it and its columns are for. */
export function describedTable({ name, title, titleEn, fields, ...rest }: TableSchema): TableSchema {
  const { vi, en } = tablePurposes[name];
  const described = (field: TableField): TableField => {
    const { about } = fieldNotes[name][field.name] ?? {};
    const { name: column, title: header, titleEn: headerEn, ...others } = field;
    return {
      ...{ name: column, title: header, titleEn: headerEn },
      ...(about && { description: about.vi, descriptionEn: about.en }),
      ...others,
    };
  };
  return {
    ...{ name, title, titleEn, description: vi, descriptionEn: en },
    fields: fields.map(described),
    ...rest,
  };
}

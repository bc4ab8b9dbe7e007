import type { TableConstraints, TableField } from './table-schema.js';

type Rest = Pick<TableField, 'unit' | 'property' | 'constraints'>;

export const required: TableConstraints = { required: true };
export const key: TableConstraints = { required: true, unique: true };

/** Columns differ in little but their names. */
export function column(
  type: TableField['type'],
  name: string,
  [title, titleEn]: readonly [string, string],
  rest: Rest = {},
): TableField {
  return { name, title, titleEn, type, ...rest };
}

export function text(name: string, titles: readonly [string, string], rest?: Rest): TableField {
  return column('string', name, titles, rest);
}

/** An amount in whole đồng. */
export function money(name: string, titles: readonly [string, string], property?: string): TableField {
  return column('integer', name, titles, {
    unit: 'đồng',
    ...(property !== undefined && { property }),
    constraints: { minimum: 0 },
  });
}

export function count(name: string, titles: readonly [string, string], rest: Rest = {}): TableField {
  return column('integer', name, titles, { ...rest, constraints: { minimum: 0, ...rest.constraints } });
}

export function oneOf(ids: readonly string[], constraints: TableConstraints = {}): TableConstraints {
  return { ...constraints, enum: ids };
}

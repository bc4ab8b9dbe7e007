import { makeFinding, tableSchemas, type Finding, type TableName } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { closest } from 'fastest-levenshtein';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { headerOf, rowField, rowPlace, type RowField } from './row-field.js';

/** The identifiers of each table that others point to. */
export type KnownIds = ReadonlyMap<TableName, Set<string>>;

const pointedTo: ReadonlySet<TableName> = new Set(
  tableSchemas.flatMap(({ foreignKeys = [] }) => foreignKeys.map(({ reference }) => reference.resource)),
);

/** A place for the identifiers of every table of the file that another one points to. */
export function knownIds(tables: readonly OpenedTable[]): KnownIds {
  const names = tables.map(({ layout }) => layout.table).filter((name) => pointedTo.has(name));
  return new Map(names.map((name) => [name, new Set()]));
}

interface Pointer {
  readonly name: string;
  readonly field: RowField;
  readonly ids: ReadonlySet<string>;
  readonly to: TableName;
}

/** Collects the identifiers of a table, and finds those that point to no row. A table that the file does not hold is not asked. */
export function referencesCheck(table: OpenedTable, known: KnownIds): RowCheck {
  const schema = tableSchemas.find(({ name }) => name === table.layout.table);
  const own = known.get(table.layout.table);
  const id = rowField(table, 'id');
  const pointers = (schema?.foreignKeys ?? []).flatMap(
    ({ fields: [name = ''], reference }): readonly Pointer[] => {
      const ids = known.get(reference.resource);
      return ids ? [{ name, field: rowField(table, name), ids, to: reference.resource }] : [];
    },
  );
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    if (!own && pointers.length === 0) return;
    for (const row of records) {
      const named = own && id(row);
      if (named !== null && named !== undefined) own?.add(named);
      for (const pointer of pointers) {
        const value = pointer.field(row);
        if (value !== null && !pointer.ids.has(value))
          findings.push(unknown(table, row, { ...pointer, value }));
      }
    }
  };
  return { rows };
}

/** Looking for the nearest of more would take longer than the check. */
const comparedAtMost = 2000;

function unknown(
  table: OpenedTable,
  row: TableRow,
  { name, ids, to, value }: Pointer & { readonly value: string },
): Finding {
  const target = tableSchemas.find((each) => each.name === to);
  const near = ids.size > 0 && ids.size <= comparedAtMost ? closest(value.slice(0, 60), [...ids]) : undefined;
  const params = {
    header: headerOf(table, name),
    value: value.slice(0, 60),
    tableVi: target?.title ?? to,
    tableEn: target?.titleEn ?? to,
    nearest: near,
  };
  return makeFinding(registerFindings, 'REFERENCE_UNKNOWN', params, rowPlace(table, row, name));
}

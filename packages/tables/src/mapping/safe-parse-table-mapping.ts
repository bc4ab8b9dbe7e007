import {
  Exact,
  makeFinding,
  schemaFindings,
  tableSchemas,
  type Finding,
  type Parsed,
} from '@khuyencong/model';
import { mappingFindings } from './mapping-findings.js';
import { TableMappingSchema } from './table-mapping-schema.js';
import type { ColumnMapping, SheetMapping, TableMapping } from './table-mapping.js';

/**
 * Reads a mapping of columns from outside (đọc tệp ánh xạ cột) and says everything that is wrong with it.
 *
 * @param data - the parsed JSON document
 * @returns the mapping, or findings with the place of each fault
 * @example
 * ```ts runnable
 * import { safeParseTableMapping } from '@khuyencong/tables';
 * const columns = [{ field: 'suport', header: 'Ngân sách hỗ trợ' }];
 * const parsed = safeParseTableMapping({ kind: 'table-mapping', sheets: [{ table: 'projects', columns }] });
 * parsed.findings.map(({ code, path }) => [code, path.join('.')]) // => [['MAPPING_FIELD_UNKNOWN', 'sheets.0.columns.0']]
 * ```
 * @category mapping
 * @since 0.1.0
 */
export function safeParseTableMapping(data: unknown): Parsed<TableMapping> {
  const parsed = TableMappingSchema.safeParse(data);
  if (!parsed.success)
    return { ok: false, findings: schemaFindings(parsed.error.issues, { data, unknownFields: 'error' }) };
  const findings = parsed.data.sheets.flatMap(sheetFindings);
  return findings.length > 0 ? { ok: false, findings } : { ok: true, value: parsed.data, findings };
}

function sheetFindings(sheet: SheetMapping, at: number): readonly Finding[] {
  const fields = tableSchemas.find(({ name }) => name === sheet.table)?.fields.map(({ name }) => name) ?? [];
  const { table } = sheet;
  const named = [
    ...sheet.columns.map(({ field }, index) => ({ field, path: ['sheets', at, 'columns', index] })),
    ...Object.keys(sheet.constants ?? {}).map((field) => ({
      field,
      path: ['sheets', at, 'constants', field],
    })),
  ];
  const unknown = named.filter(({ field }) => !fields.includes(field));
  const twice = named.filter(({ field }, index) => named.findIndex((each) => each.field === field) < index);
  const unclear = sheet.columns.flatMap((column, index) =>
    isClear(column) ? [] : [{ field: column.field, path: ['sheets', at, 'columns', index] }],
  );
  const factors = sheet.columns.flatMap(({ field, factor }, index) =>
    factor === undefined || new Exact(factor).greaterThan(0)
      ? []
      : [
          {
            params: { field: field.slice(0, 60), factor: factor.slice(0, 60) },
            path: ['sheets', at, 'columns', index],
          },
        ],
  );
  return [
    ...unknown.map(({ field, path }) => {
      const params = { field: field.slice(0, 60), table, fields: fields.join(', ') };
      return makeFinding(mappingFindings, 'MAPPING_FIELD_UNKNOWN', params, { path });
    }),
    ...twice.map(({ field, path }) =>
      makeFinding(mappingFindings, 'MAPPING_FIELD_TWICE', { field: field.slice(0, 60), table }, { path }),
    ),
    ...unclear.map(({ field, path }) =>
      makeFinding(mappingFindings, 'MAPPING_COLUMN_UNCLEAR', { field: field.slice(0, 60) }, { path }),
    ),
    ...factors.map(({ params, path }) =>
      makeFinding(mappingFindings, 'MAPPING_FACTOR_WRONG', params, { path }),
    ),
  ];
}

const isClear = ({ header, column, unit, factor }: ColumnMapping): boolean =>
  (header === undefined) !== (column === undefined) && (unit === undefined || factor === undefined);

import { DecimalStringSchema, tableSchemas, type TableName } from '@khuyencong/model';
import * as z from 'zod';
import type { Equal } from '../schema/equal.js';
import type { ColumnMapping, SheetMapping, TableMapping } from './table-mapping.js';

const word = /* @__PURE__ */ z.string().min(1).max(300);

const column = /* @__PURE__ */ z
  .strictObject({
    field: word,
    header: /* @__PURE__ */ word.optional(),
    column: /* @__PURE__ */ z
      .string()
      .regex(/^[A-Z]{1,3}$/u)
      .optional(),
    unit: /* @__PURE__ */ word.optional(),
    factor: /* @__PURE__ */ DecimalStringSchema.optional(),
    decimalMark: /* @__PURE__ */ z.enum([',', '.']).optional(),
  })
  .readonly();

const tableNames = /* @__PURE__ */ tableSchemas.map(({ name }) => name) as [TableName, ...TableName[]];

const sheet = /* @__PURE__ */ z
  .strictObject({
    sheet: /* @__PURE__ */ word.optional(),
    position: /* @__PURE__ */ z.int().min(1).max(10_000).optional(),
    table: /* @__PURE__ */ z.enum(tableNames),
    headerLine: /* @__PURE__ */ z.int().min(0).max(1_048_576).optional(),
    columns: /* @__PURE__ */ z.array(column).min(1).max(100).readonly(),
    constants: /* @__PURE__ */ z.record(word, /* @__PURE__ */ z.string()).readonly().optional(),
  })
  .readonly();

const mapping = /* @__PURE__ */ z
  .strictObject({
    kind: /* @__PURE__ */ z.literal('table-mapping'),
    title: /* @__PURE__ */ z.string().optional(),
    sheets: /* @__PURE__ */ z.array(sheet).min(1).max(1000).readonly(),
  })
  .readonly();

/**
 * The zod schema of a mapping (lược đồ tệp ánh xạ cột).
 *
 * @category mapping
 * @since 0.1.0
 */
export const TableMappingSchema: z.ZodType<TableMapping> = mapping;

true satisfies Equal<z.infer<typeof column>, ColumnMapping>;
true satisfies Equal<z.infer<typeof sheet>, SheetMapping>;
true satisfies Equal<z.infer<typeof mapping>, TableMapping>;

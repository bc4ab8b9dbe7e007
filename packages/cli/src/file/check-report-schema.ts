import { DecimalStringSchema, dayField, type Equal, type Undefinable } from '@khuyencong/model';
import * as z from 'zod';
import type { RegisterTotal } from '../register/totals.js';
import { countField, SaidFindingSchema, textField } from '../report/common-schemas.js';
import type { CheckReport } from './check-report.js';
import { VersionComparisonSchema } from './version-comparison-schema.js';

const total = z
  .strictObject({
    province: textField,
    activity: textField,
    year: textField,
    projects: countField,
    totalCostVnd: DecimalStringSchema.nullable(),
    supportVnd: DecimalStringSchema.nullable(),
    disbursedVnd: DecimalStringSchema.nullable(),
    settledVnd: DecimalStringSchema.nullable(),
  })
  .readonly();

const input = z
  .strictObject({
    file: textField,
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/u)
      .nullable(),
    rows: countField,
  })
  .readonly();

const checkReport = z
  .strictObject({
    version: textField,
    asOf: dayField.nullable(),
    inputs: z.array(input).readonly(),
    totals: z.array(total).readonly().optional(),
    findings: z.array(SaidFindingSchema).readonly(),
    comparison: VersionComparisonSchema.optional(),
    summary: z.strictObject({ errors: countField, warnings: countField, infos: countField }).readonly(),
  })
  .readonly();

/**
 * The form of what `khuyencong check --format json` prints (khuôn dạng kết quả kiểm tra); published as
 * `schemas/check-report.schema.json`.
 *
 * @category check
 * @since 0.1.0
 */
export const CheckReportSchema: z.ZodType<CheckReport> = checkReport as z.ZodType as z.ZodType<CheckReport>;

true satisfies Equal<z.infer<typeof total>, RegisterTotal>;
true satisfies Equal<z.infer<typeof checkReport>, Undefinable<CheckReport>>;

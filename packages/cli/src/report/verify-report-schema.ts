import type { Equal } from '@khuyencong/model';
import * as z from 'zod';
import { countField, SaidFindingSchema, textField } from './common-schemas.js';
import type { VerifyReport } from './verify-report.js';

const verifyReport = z
  .strictObject({
    verified: z.boolean(),
    root: textField.nullable(),
    records: countField,
    findings: z.array(SaidFindingSchema).readonly(),
  })
  .readonly();

/** The form of what `khuyencong verify --format json` prints. */
export const VerifyReportSchema: z.ZodType<VerifyReport> = verifyReport;

true satisfies Equal<z.infer<typeof verifyReport>, VerifyReport>;

import { type Equal, LocalTextSchema } from '@khuyencong/model';
import * as z from 'zod';
import type { CodeReport } from './code-report.js';
import { textField } from './common-schemas.js';

const codeReport = z
  .strictObject({
    code: textField,
    severity: z.enum(['error', 'warning', 'info']),
    meaning: LocalTextSchema,
    remedy: LocalTextSchema,
  })
  .readonly();

/** The form of what `khuyencong explain --format json` prints. */
export const CodeReportSchema: z.ZodType<CodeReport> = codeReport;

true satisfies Equal<z.infer<typeof codeReport>, CodeReport>;

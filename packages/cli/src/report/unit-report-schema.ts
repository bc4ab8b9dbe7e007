import type { AdministrativeUnit, AdministrativeUnitCode, AdministrativeUnitId } from '@khuyencong/law/units';
import { CitationSchema, dayField, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import { textField } from './common-schemas.js';
import type { UnitReport } from './unit-report.js';

const id = z.string().regex(/^\d+@\d{4}-\d{2}-\d{2}$/u) as z.ZodType as z.ZodType<AdministrativeUnitId>;
const code = z.string().regex(/^\d+$/u) as z.ZodType as z.ZodType<AdministrativeUnitCode>;
const reference = z.strictObject({ id, code, name: textField }).readonly();

const unit = z
  .strictObject({
    id,
    code,
    name: textField,
    fullName: textField,
    nameEn: textField,
    type: z.enum(['province', 'city']),
    aliases: z.array(textField).readonly(),
    from: dayField.nullable(),
    to: dayField.nullable(),
    successor: reference.nullable(),
    predecessors: z.array(reference).readonly(),
    citation: CitationSchema,
    codeCitation: CitationSchema,
    endedBy: CitationSchema.nullable(),
  })
  .readonly();

const unitReport = z
  .strictObject({
    status: z.enum(['found', 'not-then', 'ambiguous', 'unknown', 'not-known']),
    unit: unit.nullable(),
    candidates: z.array(unit).readonly(),
    asOf: textField,
  })
  .readonly();

/** The form of what `khuyencong unit --format json` prints. */
export const UnitReportSchema: z.ZodType<UnitReport> = unitReport;

true satisfies Equal<z.infer<typeof unit>, AdministrativeUnit>;
true satisfies Equal<z.infer<typeof unitReport>, UnitReport>;

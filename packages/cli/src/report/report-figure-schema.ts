import { DecimalStringSchema, ExplanationSchema, type Equal } from '@khuyencong/model';
import * as z from 'zod';
import type { ReportFigure } from '../summary/report-figure.js';
import { countField, textField } from './common-schemas.js';
import type { ReportRatio } from './report-ratio.js';

const figure = z
  .strictObject({
    value: DecimalStringSchema.nullable(),
    unit: textField,
    stated: countField,
    missing: countField,
    explanation: ExplanationSchema.nullable(),
  })
  .readonly();
export const ReportFigureSchema: z.ZodType<ReportFigure> = figure;

export const ExactRatioSchema: z.ZodType<ReportRatio['ratio']> = z
  .strictObject({ numerator: DecimalStringSchema, denominator: DecimalStringSchema })
  .readonly();

const ratio = z
  .strictObject({
    ratio: ExactRatioSchema,
    percent: DecimalStringSchema,
    rounding: z.literal('half-up'),
    step: DecimalStringSchema,
    explanation: ExplanationSchema,
  })
  .readonly();
export const ReportRatioSchema: z.ZodType<ReportRatio> = ratio;

true satisfies Equal<z.infer<typeof figure>, ReportFigure>;
true satisfies Equal<z.infer<typeof ratio>, ReportRatio>;

import {
  DecimalStringSchema,
  ExplanationSchema,
  findingFields,
  LocalTextSchema,
  type Equal,
  type Undefinable,
} from '@khuyencong/model';
import * as z from 'zod';
import { countField } from './common-schemas.js';
import type { Deviation } from './deviation.js';
import type { CodeDigest, FindingDigest, ShownFinding } from './finding-digest.js';

const { code, severity, path, params, origin } = findingFields;

const shown = z.strictObject({ message: LocalTextSchema, path, params, origin }).readonly();
// Data that leave a key out have no `undefined` there, so the optional keys meet `exactOptionalPropertyTypes`.
const ShownFindingSchema = shown as z.ZodType as z.ZodType<ShownFinding>;

const ofCode = z
  .strictObject({
    code,
    severity,
    count: countField,
    meaning: LocalTextSchema,
    remedy: LocalTextSchema,
    first: z.array(ShownFindingSchema).readonly(),
  })
  .readonly();

const deviation = z
  .strictObject({
    code,
    message: LocalTextSchema,
    differenceVnd: DecimalStringSchema,
    explanation: ExplanationSchema,
    origin,
  })
  .readonly();
const DeviationSchema = deviation as z.ZodType as z.ZodType<Deviation>;

const digest = z
  .strictObject({
    errors: countField,
    warnings: countField,
    infos: countField,
    codes: z.array(ofCode).readonly(),
    sums: z.array(ShownFindingSchema).readonly(),
    deviations: z.array(DeviationSchema).readonly(),
  })
  .readonly();
export const FindingDigestSchema: z.ZodType<FindingDigest> = digest;

true satisfies Equal<z.infer<typeof shown>, Undefinable<ShownFinding>>;
true satisfies Equal<z.infer<typeof ofCode>, CodeDigest>;
true satisfies Equal<z.infer<typeof deviation>, Undefinable<Deviation>>;
true satisfies Equal<z.infer<typeof digest>, FindingDigest>;

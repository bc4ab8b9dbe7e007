import * as z from 'zod';
import { CitationSchema } from '../programme/citation-schema.js';
import { dayField, idField, nameField, yearField } from '../programme/field-schemas.js';
import { ProjectSchema } from '../project/project-schema.js';
import type { Equal } from '../schema/equal.js';
import { FundingShareSchema } from './funding-schema.js';
import type { PromotionPlan } from './promotion-plan.js';

const plan = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    year: yearField,
    level: z.enum(['national', 'local']),
    province: nameField.optional(),
    programmeId: idField.optional(),
    decision: CitationSchema.optional(),
    approvedOn: dayField.optional(),
    sources: z.array(FundingShareSchema).readonly().optional(),
    projects: z.array(ProjectSchema).readonly(),
  })
  .readonly()
  .refine(({ level, province }) => level === 'national' || province !== undefined, { path: ['province'] });

/**
 * Schema of a yearly plan (lược đồ kế hoạch khuyến công); a local one names its province.
 *
 * @category schema
 * @since 0.1.0
 */
export const PromotionPlanSchema: z.ZodType<PromotionPlan> = plan;

true satisfies Equal<z.infer<typeof plan>, PromotionPlan>;

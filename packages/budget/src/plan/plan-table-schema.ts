import {
  activityField,
  activityGroups,
  FundingSourceSchema,
  idField,
  nameField,
  projectLevelLabels,
  wholeField,
  wordingField,
  yearField,
  type ActivityGroupId,
  type ProjectLevel,
  type Equal,
} from '@khuyencong/model';
import * as z from 'zod';
import { DecisionRefSchema } from '../decision/decision-schema.js';
import type { PlanTable } from './plan-table.js';

const group = /* @__PURE__ */ z.enum([...activityGroups.map(({ id }) => id), 'other'] as [ActivityGroupId]);

const line = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    label: wordingField,
    unit: nameField,
    group,
    source: FundingSourceSchema,
    amountVnd: wholeField,
    activity: activityField.optional(),
    projectId: idField.optional(),
    note: wordingField.optional(),
  })
  .readonly();

const plan = /* @__PURE__ */ z
  .strictObject({
    kind: z.literal('plan'),
    id: idField,
    name: nameField,
    year: yearField,
    level: z.enum(Object.keys(projectLevelLabels) as [ProjectLevel]),
    province: nameField.optional(),
    decision: DecisionRefSchema.optional(),
    lines: z.array(line).readonly(),
    totals: z
      .array(
        z
          .strictObject({
            unit: nameField.optional(),
            group: group.optional(),
            source: FundingSourceSchema.optional(),
            amountVnd: wholeField,
          })
          .readonly(),
      )
      .readonly()
      .optional(),
  })
  .readonly()
  .refine(({ level, province }) => level === 'national' || province !== undefined, { path: ['province'] });

/**
 * Schema of a plan table (lược đồ biểu kế hoạch kinh phí); a local one names its province.
 *
 * @category schema
 * @since 0.1.0
 */
export const PlanTableSchema: z.ZodType<PlanTable> = plan;

true satisfies Equal<z.infer<typeof plan>, PlanTable>;

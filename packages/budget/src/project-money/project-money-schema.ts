import {
  dayField,
  FundingSourceSchema,
  idField,
  projectLevelLabels,
  wholeField,
  type ProjectLevel,
  type Equal,
} from '@khuyencong/model';
import * as z from 'zod';
import { DecisionRefSchema } from '../decision/decision-schema.js';
import { moneyPhases, type MoneyPhase } from './money-phase.js';
import type { ProjectMoney } from './project-money.js';

const money = /* @__PURE__ */ z
  .strictObject({
    kind: z.literal('project-money'),
    projectId: idField,
    level: z.enum(Object.keys(projectLevelLabels) as [ProjectLevel]),
    acceptedOn: z.array(dayField).readonly().optional(),
    phases: z
      .array(
        z
          .strictObject({
            phase: z.enum(Object.keys(moneyPhases) as [MoneyPhase]),
            on: dayField,
            amountVnd: wholeField,
            source: FundingSourceSchema.optional(),
            decision: DecisionRefSchema.optional(),
            final: z.boolean().optional(),
          })
          .readonly(),
      )
      .readonly(),
  })
  .readonly();

/**
 * Schema of the money of a project through its phases (lược đồ theo dõi kinh phí của đề án).
 *
 * @category schema
 * @since 0.1.0
 */
export const ProjectMoneySchema: z.ZodType<ProjectMoney> = money;

true satisfies Equal<z.infer<typeof money>, ProjectMoney>;

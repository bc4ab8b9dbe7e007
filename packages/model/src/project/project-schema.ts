import * as z from 'zod';
import { FundingShareSchema } from '../plan/funding-schema.js';
import {
  activityField,
  dayField,
  endsInTime,
  endsInTimeFault,
  idField,
  nameField,
  wholeField,
  wordingField,
  yearField,
} from '../programme/field-schemas.js';
import { ProjectResultsSchema } from '../result/result-schema.js';
import type { Equal } from '../schema/equal.js';
import type { CostItem } from './cost-item.js';
import { projectKindField, projectLevelField, projectStateField } from './project-fields.js';
import type { Project, ProjectParty } from './project.js';

const party = /* @__PURE__ */ z
  .strictObject({
    name: nameField,
    organisationId: idField.optional(),
    establishmentId: idField.optional(),
  })
  .readonly();

const costItem = /* @__PURE__ */ z
  .strictObject({
    label: wordingField,
    activity: activityField.optional(),
    year: yearField.optional(),
    totalCostVnd: wholeField,
    supportVnd: wholeField.optional(),
    counterpartVnd: wholeField.optional(),
    otherSourcesVnd: wholeField.optional(),
    note: wordingField.optional(),
  })
  .readonly();

const project = /* @__PURE__ */ z
  .strictObject({
    id: idField,
    name: nameField,
    level: projectLevelField,
    province: nameField.optional(),
    year: yearField,
    activity: activityField,
    furtherActivities: z.array(activityField).readonly().optional(),
    kind: projectKindField.optional(),
    status: projectStateField.optional(),
    executingUnit: party.optional(),
    beneficiaries: z.array(party).readonly().optional(),
    partnerUnits: z.array(party).readonly().optional(),
    establishmentId: idField.optional(),
    place: nameField.optional(),
    objective: wordingField.optional(),
    approvedOn: dayField.optional(),
    totalCostVnd: wholeField.optional(),
    supportVnd: wholeField.optional(),
    counterpartVnd: wholeField.optional(),
    otherSourcesVnd: wholeField.optional(),
    advancedVnd: wholeField.optional(),
    disbursedVnd: wholeField.optional(),
    settledVnd: wholeField.optional(),
    costItems: z.array(costItem).readonly().optional(),
    funding: z.array(FundingShareSchema).readonly().optional(),
    units: wholeField.optional(),
    jobs: wholeField.optional(),
    startsOn: dayField.optional(),
    endsOn: dayField.optional(),
    results: ProjectResultsSchema.optional(),
  })
  .readonly()
  .refine(({ level, province }) => level === 'national' || province !== undefined, { path: ['province'] })
  .refine(endsInTime, endsInTimeFault);

/**
 * Schema of a project (lược đồ đề án khuyến công); a local one names its province.
 *
 * @category schema
 * @since 0.1.0
 */
export const ProjectSchema: z.ZodType<Project> = project;

true satisfies Equal<z.infer<typeof party>, ProjectParty>;
true satisfies Equal<z.infer<typeof costItem>, CostItem>;
true satisfies Equal<z.infer<typeof project>, Project>;

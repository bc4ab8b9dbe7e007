import type { Equal, SchemaFields } from '@khuyencong/model';
import * as z from 'zod';
import type { ProjectSums } from '../summary/project-sums.js';
import { countField, textField } from './common-schemas.js';
import { ReportFigureSchema } from './report-figure-schema.js';
import type { ReportProjects } from './report-projects.js';

const sumFields: SchemaFields<ProjectSums> = {
  projects: countField,
  totalCostVnd: ReportFigureSchema,
  supportVnd: ReportFigureSchema,
  approvedVnd: ReportFigureSchema,
  counterpartVnd: ReportFigureSchema,
  otherSourcesVnd: ReportFigureSchema,
  advancedVnd: ReportFigureSchema,
  disbursedVnd: ReportFigureSchema,
  settledVnd: ReportFigureSchema,
  jobs: ReportFigureSchema,
};
const word = textField.nullable();
const byYear = z.array(z.strictObject({ ...sumFields, year: word, activity: word }).readonly()).readonly();
const byKey = z.array(z.strictObject({ ...sumFields, key: word }).readonly()).readonly();

const projects = z
  .strictObject({
    total: z.strictObject(sumFields).readonly(),
    byYear,
    byActivity: byKey,
    byProvince: byKey,
    byStatus: byKey,
    byKind: byKey,
    byLevel: byKey,
    establishments: countField,
    withoutEstablishment: countField,
  })
  .readonly();
export const ReportProjectsSchema: z.ZodType<ReportProjects> = projects;

true satisfies Equal<z.infer<typeof projects>, ReportProjects>;

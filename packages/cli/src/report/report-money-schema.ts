import { ExplanationSchema, LocalTextSchema, type Equal, type SchemaFields } from '@khuyencong/model';
import * as z from 'zod';
import type { BudgetPhase } from '../summary/budget-summary.js';
import { countField, textField } from './common-schemas.js';
import type { ProgrammeReport } from './programme-report.js';
import { ReportFigureSchema, ReportRatioSchema } from './report-figure-schema.js';
import type { BudgetRow, MoneyFlow, PlanGap, ReportPlan } from './report-money.js';

const figure = ReportFigureSchema.nullable();
const ratio = ReportRatioSchema.nullable();
const word = textField.nullable();

const flow = z
  .strictObject({
    year: word,
    plannedVnd: figure,
    approvedVnd: figure,
    advancedVnd: figure,
    disbursedVnd: figure,
    settledVnd: figure,
    approvedOfPlanned: ratio,
    disbursedOfPlanned: ratio,
    advancedOfApproved: ratio,
    disbursedOfApproved: ratio,
    settledOfDisbursed: ratio,
  })
  .readonly();

const ofPhases: SchemaFields<Record<BudgetPhase, z.infer<typeof figure>>> = {
  planned: figure,
  approved: figure,
  adjusted: figure,
  disbursed: figure,
  settled: figure,
};
const phases = z.strictObject(ofPhases).readonly();

const budgetRow = z.strictObject({ year: word, activity: word, source: word, phases }).readonly();

const groups = z
  .array(z.strictObject({ label: LocalTextSchema, amount: ExplanationSchema }).readonly())
  .readonly();
const plan = z
  .strictObject({
    file: textField,
    title: textField,
    year: z.int(),
    total: ExplanationSchema,
    byGroup: groups,
    bySource: groups,
  })
  .readonly();

const gap = z
  .strictObject({
    year: word,
    activity: word,
    explanation: ExplanationSchema,
    disbursedOfPlanned: ratio,
  })
  .readonly();

const money = z
  .strictObject({
    flow: z.array(flow).readonly(),
    flowTotal: flow.nullable(),
    budget: z.array(budgetRow).readonly().nullable(),
    budgetTotal: phases.nullable(),
    budgetHeadings: countField,
    plans: z.array(plan).readonly(),
    gaps: z.array(gap).readonly(),
  })
  .readonly();
export const ReportMoneySchema: z.ZodType<ProgrammeReport['money']> = money;

true satisfies Equal<z.infer<typeof flow>, MoneyFlow>;
true satisfies Equal<z.infer<typeof budgetRow>, BudgetRow>;
true satisfies Equal<z.infer<typeof plan>, ReportPlan>;
true satisfies Equal<z.infer<typeof gap>, PlanGap>;
true satisfies Equal<z.infer<typeof money>, ProgrammeReport['money']>;

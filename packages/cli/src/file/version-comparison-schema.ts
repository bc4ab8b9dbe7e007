import type { ChangeDecision, ComparedTotal, RowChange } from '@khuyencong/budget';
import {
  projectChangeLabels,
  ProvincialChangeRuleSchema,
  type DeciderAnswer,
  type ProjectChange,
} from '@khuyencong/law/deciders';
import {
  CitationSchema,
  dayField,
  DecimalStringSchema,
  roleLabels,
  type Equal,
  type RoleId,
  type Undefinable,
  ExplanationSchema,
  LocalTextSchema,
} from '@khuyencong/model';
import * as z from 'zod';
import { countField, textField } from '../report/common-schemas.js';
import type { VersionComparison } from './compare-versions.js';

const comparedRow = z
  .strictObject({
    id: textField,
    label: textField,
    moneyVnd: DecimalStringSchema.optional(),
    place: z.record(textField, textField).readonly(),
    amounts: z.record(textField, DecimalStringSchema).readonly(),
    words: z.record(textField, textField).readonly(),
    path: z.array(z.union([textField, countField])).readonly(),
  })
  .readonly();

const change = z
  .strictObject({
    kind: z.enum(['added', 'removed', 'moved', 'amount-changed', 'reworded']),
    id: textField,
    before: comparedRow.optional(),
    after: comparedRow.optional(),
    fields: z.array(textField).readonly(),
    differenceVnd: DecimalStringSchema.optional(),
  })
  .readonly();
const ChangeSchema = change as z.ZodType as z.ZodType<RowChange>;

const total = z
  .strictObject({
    explanation: ExplanationSchema,
    missing: countField,
    conserved: z.boolean().optional(),
  })
  .readonly();
const TotalSchema = total as z.ZodType as z.ZodType<ComparedTotal>;

const role = z.enum(Object.keys(roleLabels) as [RoleId]);
const answer = z.discriminatedUnion('status', [
  z
    .strictObject({
      status: z.literal('decided-by'),
      role,
      submittedBy: role.optional(),
      citation: CitationSchema,
      conditions: LocalTextSchema.optional(),
      cautions: z
        .array(
          z
            .strictObject({
              kind: z.enum(['amendment-not-read', 'amendment-partly-read']),
              instrument: textField,
            })
            .readonly(),
        )
        .readonly(),
    })
    .readonly(),
  z
    .strictObject({ status: z.literal('overlapping'), rules: z.array(ProvincialChangeRuleSchema).readonly() })
    .readonly(),
  z
    .strictObject({
      status: z.literal('not-known'),
      reason: z.enum(['not-read', 'set-by-province', 'province-missing']),
      instrument: textField,
      citation: CitationSchema.optional(),
    })
    .readonly(),
]);
const AnswerSchema = answer as z.ZodType as z.ZodType<DeciderAnswer>;

const decision = z
  .strictObject({
    change: z.enum(Object.keys(projectChangeLabels) as [ProjectChange]),
    rows: z.array(textField).readonly(),
    answer: AnswerSchema,
    verdict: z.enum([
      'decided-by-that-body',
      'decided-by-another',
      'decision-not-stated',
      'decider-not-known',
    ]),
  })
  .readonly();

const comparison = z
  .strictObject({
    previous: z.strictObject({ file: textField, sha256: textField }).readonly(),
    asOf: dayField,
    projectKind: z.enum(['ordinary', 'focal', 'group']),
    changes: z.array(ChangeSchema).readonly(),
    total: TotalSchema,
    decisions: z.array(decision).readonly(),
  })
  .readonly();

/** The form of what differs between a document and its earlier version. */
export const VersionComparisonSchema: z.ZodType<VersionComparison> = comparison;

true satisfies Equal<z.infer<typeof change>, Undefinable<RowChange>>;
true satisfies Equal<z.infer<typeof total>, Undefinable<ComparedTotal>>;
true satisfies Equal<z.infer<typeof decision>, ChangeDecision>;
true satisfies Equal<z.infer<typeof comparison>, VersionComparison>;

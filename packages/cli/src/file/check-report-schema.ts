import * as z from 'zod';

const count = z.int().nonnegative();
const amount = z.string().regex(/^(?:0|-?[1-9]\d*)(?:\.\d*[1-9])?$/u);
const day = z.iso.date();

const citation = z.looseObject({ instrument: z.string() });

const finding = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z0-9_]*$/u),
  severity: z.enum(['error', 'warning', 'info']),
  path: z.array(z.union([z.string(), count])),
  origin: z
    .strictObject({
      file: z.string().optional(),
      sheet: z.string().optional(),
      cell: z.string().optional(),
      line: count.optional(),
      column: count.optional(),
    })
    .optional(),
  params: z.record(z.string(), z.string()),
  legalBasis: z.array(citation).optional(),
  message: z.string(),
});

const total = z.strictObject({
  province: z.string(),
  activity: z.string(),
  year: z.string(),
  projects: count,
  totalCostVnd: amount,
  supportVnd: amount,
  disbursedVnd: amount,
  settledVnd: amount,
});

const comparison = z.strictObject({
  previous: z.strictObject({ file: z.string(), sha256: z.string() }),
  asOf: day,
  projectKind: z.enum(['ordinary', 'focal', 'group']),
  changes: z.array(
    z.looseObject({
      kind: z.enum(['added', 'removed', 'moved', 'amount-changed', 'reworded']),
      id: z.string(),
      differenceVnd: amount.optional(),
    }),
  ),
  total: z.looseObject({ missing: count, conserved: z.boolean().optional() }),
  decisions: z.array(
    z.looseObject({
      change: z.string(),
      rows: z.array(z.string()),
      verdict: z.enum([
        'decided-by-that-body',
        'decided-by-another',
        'decision-not-stated',
        'decider-not-known',
      ]),
    }),
  ),
});

/**
 * The form of what `khuyencong check --format json` prints (khuôn dạng kết quả kiểm tra); published as
 * `schemas/check-report.schema.json`.
 *
 * @category check
 * @since 0.1.0
 */
export const CheckReportSchema: z.ZodType = z.strictObject({
  version: z.string(),
  asOf: day.nullable(),
  inputs: z.array(z.strictObject({ file: z.string(), sha256: z.string().nullable(), rows: count })),
  totals: z.array(total).optional(),
  findings: z.array(finding),
  comparison: comparison.optional(),
  summary: z.strictObject({ errors: count, warnings: count, infos: count }),
});

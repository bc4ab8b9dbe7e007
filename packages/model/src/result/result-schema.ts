import * as z from 'zod';
import type { DecimalString } from '../decimal/decimal-string.js';
import { periodField, sizeField, wholeField } from '../programme/field-schemas.js';
import type { Equal } from '../schema/equal.js';
import type { ProjectResults, ResultFigure } from './project-results.js';

function figureIn(unit: z.ZodType<DecimalString>): z.ZodType<ResultFigure> {
  const figure = z
    .strictObject({ baseline: unit.optional(), planned: unit.optional(), actual: unit.optional() })
    .readonly();
  true satisfies Equal<z.infer<typeof figure>, ResultFigure>;
  return figure;
}

const wholeFigure = /* @__PURE__ */ figureIn(wholeField);
const measuredFigure = /* @__PURE__ */ figureIn(sizeField);

const results = /* @__PURE__ */ z
  .strictObject({
    baselinePeriod: periodField.optional(),
    period: periodField.optional(),
    productionValueVnd: wholeFigure.optional(),
    revenueVnd: wholeFigure.optional(),
    jobs: wholeFigure.optional(),
    monthlyIncomeVnd: wholeFigure.optional(),
    exportVnd: wholeFigure.optional(),
    budgetContributionVnd: wholeFigure.optional(),
    energyKwh: measuredFigure.optional(),
    emissionsTonnesCo2e: measuredFigure.optional(),
  })
  .readonly();

/**
 * Schema of the results of a project (lược đồ hiệu quả của đề án).
 *
 * @category schema
 * @since 0.1.0
 */
export const ProjectResultsSchema: z.ZodType<ProjectResults> = results;

true satisfies Equal<z.infer<typeof results>, ProjectResults>;

import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { comparePlans } from '../plan/compare-plans.js';
import type { PlanTable } from '../plan/plan-table.js';
import { comparisonFindings } from './comparison-findings.js';
import type { CompareOptions } from './comparison.js';

interface Input {
  readonly before: PlanTable;
  readonly after: PlanTable;
  readonly options: CompareOptions;
}

describeCatalogue(
  'comparison',
  comparisonFindings,
  ({ before, after, options }: Input) => comparePlans(before, after, options).findings,
);

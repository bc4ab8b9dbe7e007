import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { checkPlan } from './check-plan.js';
import { planFindings } from './plan-findings.js';
import type { PlanTable } from './plan-table.js';
import { transferPlanMoney, type PlanTransfer } from './transfer-plan-money.js';

interface Input {
  readonly plan: PlanTable;
  readonly transfer?: PlanTransfer;
}

describeCatalogue('plan', planFindings, ({ plan, transfer }: Input) => [
  ...checkPlan(plan),
  ...(transfer ? transferPlanMoney(plan, { transfer, asOf: '2024-06-01', kind: 'ordinary' }).findings : []),
]);

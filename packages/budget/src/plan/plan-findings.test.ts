import type { Project } from '@khuyencong/model';
import { describeCatalogue } from '../../test/catalogue-fixtures.js';
import { checkPlan } from './check-plan.js';
import { planFindings } from './plan-findings.js';
import type { PlanTable } from './plan-table.js';
import { tabulatePlan } from './tabulate-plan.js';
import { transferPlanMoney, type PlanTransfer } from './transfer-plan-money.js';

interface Input {
  readonly plan?: PlanTable;
  readonly projects?: readonly Partial<Project>[];
  readonly transfer?: PlanTransfer;
}

const project = {
  id: 'da',
  name: 'Máy sấy',
  level: 'local',
  year: 2024,
  activity: 'machinery-tech-transfer',
} as const;
const year = { id: 'kh', name: 'Kế hoạch', year: 2024, level: 'local', province: 'Cà Mau' } as const;

describeCatalogue('plan', planFindings, ({ plan, transfer, projects }: Input) => [
  ...(plan ? checkPlan(plan) : []),
  ...(plan && transfer
    ? transferPlanMoney(plan, { transfer, asOf: '2024-06-01', kind: 'ordinary' }).findings
    : []),
  ...(projects
    ? tabulatePlan({ ...year, projects: projects.map((each) => ({ ...project, ...each })) }).findings
    : []),
]);

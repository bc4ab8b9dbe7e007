import {
  checkArgument,
  Exact,
  fundingSourceLabels,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
} from '@khuyencong/model';
import type { CompareOptions, Comparison } from '../comparison/comparison.js';
import type { DecisionRef } from '../decision/decision-ref.js';
import { comparePlans } from './compare-plans.js';
import { planFindings } from './plan-findings.js';
import type { PlanLine, PlanTable } from './plan-table.js';

/**
 * Money that goes from one line of a plan to another (điều chuyển kinh phí giữa hai dòng kế hoạch). Whole đồng.
 *
 * @category plan
 * @since 0.1.0
 */
export interface PlanTransfer {
  /** Identifier of the line that gives. */
  readonly from: string;
  /** Identifier of the line that receives. */
  readonly to: string;
  readonly amountVnd: DecimalString;
  readonly decision?: DecisionRef | undefined;
}

/**
 * A plan after a transfer (kế hoạch sau điều chuyển), and who decides it. Its decision is that of the transfer, if any. Stated totals by unit, group or source are taken over as they
 * are: `checkPlan` names those that no longer hold.
 *
 * @category plan
 * @since 0.1.0
 */
export interface TransferredPlan {
  /** Left out when nothing could be moved. */
  readonly plan?: PlanTable;
  /** The plan before and after, with the deciders; left out with the plan. */
  readonly comparison?: Comparison;
  readonly findings: readonly Finding[];
}

/**
 * Moves money between two lines of a plan (điều chuyển kinh phí giữa các dòng kế hoạch) and tells who decides it. The total stays the
 * same to the đồng; a line may be emptied, never overdrawn.
 *
 * @param plan - the plan; it is left as it is
 * @param options - the `transfer`, and as of `comparePlans`
 * @returns the new plan with its comparison to the old one, or findings that say why nothing was moved
 * @throws `KcError` `MALFORMED_DATE` when `asOf` is no existing day
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Điều 11; 46/2012/TT-BCT, Điều 8, khoản 3, điểm b
 * @example
 * ```ts runnable
 * import { transferPlanMoney, type PlanTable } from '@khuyencong/budget';
 * const line = { unit: 'Trung tâm Khuyến công', source: 'provincial' } as const;
 * const plan: PlanTable = {
 *   kind: 'plan', id: 'kg-2024', name: 'Kế hoạch 2024', year: 2024, level: 'local', province: 'Kiên Giang',
 *   lines: [
 *     { ...line, id: '1', label: 'Xử lý môi trường', group: '7', amountVnd: '650000000' },
 *     { ...line, id: '2', label: 'Máy móc thiết bị', group: '3', amountVnd: '1100000000' },
 *   ],
 * };
 * const moved = transferPlanMoney(plan, { transfer: { from: '1', to: '2', amountVnd: '50000000' }, asOf: '2024-06-01', kind: 'ordinary' });
 * moved.plan?.lines.map(({ amountVnd }) => amountVnd) // => ['600000000', '1150000000']
 * moved.comparison?.decisions.map(({ verdict }) => verdict) // => ['decider-not-known', 'decider-not-known']
 * ```
 * @category plan
 * @since 0.1.0
 */
export function transferPlanMoney(
  plan: PlanTable,
  options: CompareOptions & { readonly transfer: PlanTransfer },
): TransferredPlan {
  checkArgument('plan', plan, ['lines']);
  checkArgument('options', options);
  checkArgument('transfer', options.transfer);
  const { transfer } = options;
  const from = plan.lines.find(({ id }) => id === transfer.from);
  const to = plan.lines.find(({ id }) => id === transfer.to);
  const findings = faults(transfer, from, to);
  if (findings.length > 0 || !from || !to) return { findings };
  const { decision: _, ...rest } = plan;
  const after: PlanTable = {
    ...rest,
    ...(transfer.decision && { decision: transfer.decision }),
    lines: plan.lines.map((line) => lineAfter(line, transfer)),
  };
  const comparison = comparePlans(plan, after, options);
  return { plan: after, comparison, findings: [...betweenSources(from, to), ...comparison.findings] };
}

function lineAfter(line: PlanLine, { from, to, amountVnd }: PlanTransfer): PlanLine {
  const held = new Exact(line.amountVnd);
  if (line.id === from) return { ...line, amountVnd: toDecimalString(held.minus(amountVnd)) };
  if (line.id === to) return { ...line, amountVnd: toDecimalString(held.plus(amountVnd)) };
  return line;
}

function faults(
  { from, to, amountVnd }: PlanTransfer,
  giving: PlanLine | undefined,
  receiving: PlanLine | undefined,
): readonly Finding[] {
  const unknown = (id: string, field: string): Finding =>
    makeFinding(planFindings, 'PLAN_LINE_UNKNOWN', { id }, { path: ['transfer', field] });
  if (!giving || !receiving) {
    return [...(giving ? [] : [unknown(from, 'from')]), ...(receiving ? [] : [unknown(to, 'to')])];
  }
  const path = ['transfer', 'amountVnd'];
  if (from === to || !new Exact(amountVnd).greaterThan(0)) {
    return [makeFinding(planFindings, 'TRANSFER_MOVES_NOTHING', { id: from }, { path })];
  }
  if (!new Exact(amountVnd).greaterThan(giving.amountVnd)) return [];
  const params = { id: from, amountVnd, lineVnd: giving.amountVnd };
  return [makeFinding(planFindings, 'TRANSFER_ABOVE_LINE', params, { path })];
}

function betweenSources(from: PlanLine, to: PlanLine): readonly Finding[] {
  if (from.source === to.source) return [];
  const [left, right] = [fundingSourceLabels[from.source], fundingSourceLabels[to.source]];
  const params = { fromVi: left.vi, fromEn: left.en, toVi: right.vi, toEn: right.en };
  return [makeFinding(planFindings, 'TRANSFER_BETWEEN_SOURCES', params, { path: ['transfer'] })];
}

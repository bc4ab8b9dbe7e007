import { districtLevelEnd } from '@khuyencong/law/units';
import {
  checkArgument,
  fundingSourceLabels,
  makeFinding,
  nameKey,
  type Finding,
  type LocalText,
} from '@khuyencong/model';
import { compareSum, sumAgainst, type SumCheck } from '../identity/compare-sum.js';
import { sumFinding } from '../identity/sum-finding.js';
import { groupLabel, groupOf } from '../project-money/project-expenses.js';
import { planFindings } from './plan-findings.js';
import type { PlanLine, PlanTable, PlanTotal } from './plan-table.js';
import { wholePlan } from './plan-totals.js';

/**
 * Checks a plan (kiểm tra biểu kế hoạch kinh phí): every stated total is the sum of its lines, no line is there twice, activities are in
 * the group of their line, and no money comes from a budget level that has ended.
 *
 * @param plan - a plan from `safeParsePlanTable`
 * @returns findings with their place in the plan
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 26/2014/TTLT-BTC-BCT, Điều 8; 203/2025/QH15
 * @example
 * ```ts runnable
 * import { checkPlan } from '@khuyencong/budget';
 * const findings = checkPlan({
 *   kind: 'plan', id: 'kg-2024', name: 'Kế hoạch 2024', year: 2024, level: 'local', province: 'Kiên Giang',
 *   lines: [{ id: '1', label: 'Máy móc', unit: 'Trung tâm Khuyến công', group: '3', source: 'provincial', amountVnd: '1100000000' }],
 *   totals: [{ amountVnd: '1110000000' }],
 * });
 * findings.map(({ code, params }) => [code, params['differenceVnd']]) // => [['ROWS_DO_NOT_MAKE_SUM', '-10000000']]
 * ```
 * @category plan
 * @since 0.1.0
 */
export function checkPlan(plan: PlanTable): readonly Finding[] {
  checkArgument('plan', plan, ['lines']);
  return [...totalFindings(plan), ...repeatedLines(plan.lines), ...plan.lines.flatMap(lineFindings(plan))];
}

function totalFindings({ lines, totals = [] }: PlanTable): readonly Finding[] {
  const sums = new Map<string, ReadonlyMap<string, SumCheck>>();
  return totals.flatMap((total, index) => {
    const axes = axesOf(total);
    const byKey = sums.get(axes) ?? sumLinesOn(lines, total);
    sums.set(axes, byKey);
    const name = totalName(total);
    const sum = byKey.get(keyOn(total, total)) ?? compareSum([], { label: name, totalVnd: undefined });
    return sumFinding(sumAgainst(sum, total.amountVnd), {
      code: 'ROWS_DO_NOT_MAKE_SUM',
      name,
      path: ['totals', index, 'amountVnd'],
    });
  });
}

type Axes = Pick<PlanTotal, 'unit' | 'group' | 'source'>;

/** Which axes a total names. */
function axesOf({ unit, group, source }: Axes): string {
  return [unit, group, source].map((value) => (value === undefined ? '-' : '+')).join('');
}

/** The place of a line or total on the axes that a total names. */
function keyOn({ unit, group, source }: Axes, named: Axes): string {
  return JSON.stringify([
    named.unit === undefined || unit === undefined ? '' : nameKey(unit),
    named.group === undefined ? '' : group,
    named.source === undefined ? '' : source,
  ]);
}

/** One sum for each place on the axes, however many totals name it. */
function sumLinesOn(lines: readonly PlanLine[], named: Axes): ReadonlyMap<string, SumCheck> {
  const byKey = new Map<string, PlanLine[]>();
  for (const line of lines) {
    const key = keyOn(line, named);
    const known = byKey.get(key);
    if (known) known.push(line);
    else byKey.set(key, [line]);
  }
  return new Map(
    [...byKey].map(([key, ofKey]) => {
      const parts = ofKey.map(({ label, amountVnd }) => ({ label: { vi: label, en: label }, amountVnd }));
      return [key, compareSum(parts, { label: wholePlan, totalVnd: undefined })];
    }),
  );
}

function totalName({ unit, group, source }: Axes): LocalText {
  const labels = [
    ...(unit === undefined ? [] : [{ vi: unit, en: unit }]),
    ...(group === undefined ? [] : [groupLabel(group)]),
    ...(source === undefined ? [] : [fundingSourceLabels[source]]),
  ];
  if (labels.length === 0) return wholePlan;
  return { vi: labels.map(({ vi }) => vi).join(', '), en: labels.map(({ en }) => en).join(', ') };
}

function repeatedLines(lines: readonly PlanLine[]): readonly Finding[] {
  const first = new Map<string, string>();
  return lines.flatMap(({ id, label, unit, group, source, activity, projectId }, index) => {
    const key = JSON.stringify([nameKey(unit), group, source, nameKey(label), activity, projectId]);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, id);
      return [];
    }
    return [
      makeFinding(planFindings, 'PLAN_LINE_REPEATED', { id, first: earlier }, { path: ['lines', index] }),
    ];
  });
}

function lineFindings({ year }: PlanTable): (line: PlanLine, index: number) => readonly Finding[] {
  return ({ id, group, activity, source }, index) => {
    const path = ['lines', index];
    const groupOfActivity = activity === undefined ? group : groupOf(activity);
    const misplaced =
      activity === undefined || groupOfActivity === group
        ? []
        : [
            makeFinding(
              planFindings,
              'PLAN_ACTIVITY_OTHER_GROUP',
              { id, activity, group, groupOfActivity },
              { path: [...path, 'group'] },
            ),
          ];
    const { to: lastDay, citation } = districtLevelEnd;
    const hasEnded = source === 'district' && `${year}-01-01` > lastDay;
    const place = { path: [...path, 'source'], legalBasis: [citation] };
    const params = { id, year: String(year), lastDay };
    return [
      ...misplaced,
      ...(hasEnded ? [makeFinding(planFindings, 'PLAN_SOURCE_ENDED', params, place)] : []),
    ];
  };
}

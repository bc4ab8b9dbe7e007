import { findMoneyRule, moneyRules, type MoneyRuleSet } from '@khuyencong/law/money-rules';
import { checkArgument, makeFinding, type Finding } from '@khuyencong/model';
import { inPhaseOrder, type PlacedPhase } from './placed-phase.js';
import { phaseNeeds } from './money-phase.js';
import { phaseAmountFindings } from './phase-amount-findings.js';
import { projectMoneyFindings } from './project-money-findings.js';
import { repeatedPhases, type SecondAdvance } from './repeated-phases.js';
import type { ProjectMoney } from './project-money.js';

/**
 * Where checkMoneyPhases takes the law from (nguồn quy định về tạm ứng); the day of each row decides.
 *
 * @category project money
 * @since 0.1.0
 */
export interface MoneyPhaseOptions {
  /** Rules to use instead of `moneyRules`, such as these and those of a province. */
  readonly rules?: MoneyRuleSet | undefined;
  /** Name of the province as published, for local money. */
  readonly province?: string | undefined;
}

/**
 * Checks the money of a project through its phases (kiểm tra trình tự và số tiền qua các giai đoạn): the order of the phases, what is
 * recorded twice, and no amount above the one that limits it. Each source is followed on its own.
 *
 * The order of the rows changes nothing: days decide, and on one day the order of the phases.
 *
 * @param money - the record of one project
 * @param options - `rules` to use instead of `moneyRules`, and the province where they are its own
 * @returns what is wrong, by source, each in the order of days
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Điều 12, Điều 13, Điều 14, Điều 15
 * @example
 * ```ts runnable
 * import { checkMoneyPhases } from '@khuyencong/budget';
 * const phases = [
 *   { phase: 'planned', on: '2024-01-10', amountVnd: '300000000' },
 *   { phase: 'approved', on: '2024-02-20', amountVnd: '300000000' },
 *   { phase: 'disbursed', on: '2024-10-01', amountVnd: '310000000' },
 * ] as const;
 * checkMoneyPhases({ kind: 'project-money', projectId: 'da-01', level: 'local', phases })
 *   .map(({ code, params }) => [code, params['excessVnd']]) // => [['DISBURSED_ABOVE_APPROVED', '10000000']]
 * ```
 * @category project money
 * @since 0.1.0
 */
export function checkMoneyPhases(money: ProjectMoney, options: MoneyPhaseOptions = {}): readonly Finding[] {
  checkArgument('money', money, ['phases']);
  checkArgument('options', options);
  const { rules = moneyRules, province } = options;
  const { level, acceptedOn = [] } = money;
  const secondAdvance: SecondAdvance = (asOf) =>
    findMoneyRule(rules, { topic: 'second-advance', level, province, asOf });
  const placed = money.phases.map((row, index): PlacedPhase => ({ ...row, path: ['phases', index] }));
  const sources = new Map<string, PlacedPhase[]>();
  for (const row of inPhaseOrder(placed)) {
    const key = row.source ?? '';
    const rows = sources.get(key) ?? [];
    rows.push(row);
    sources.set(key, rows);
  }
  return [...sources.keys()].sort().flatMap((key) => {
    const rows = sources.get(key) ?? [];
    return [
      ...outOfOrder(rows),
      ...afterFinal(rows),
      ...repeatedPhases(rows, { acceptedOn, secondAdvance }),
      ...phaseAmountFindings(rows),
    ];
  });
}

function outOfOrder(rows: readonly PlacedPhase[]): readonly Finding[] {
  const firstDay = new Map(rows.map(({ phase, on }) => [phase, on] as const).toReversed());
  return rows.flatMap((row): readonly Finding[] => {
    const { phase, on, path } = row;
    const needs = phaseNeeds[phase];
    if (needs === undefined) return [];
    const needsOn = firstDay.get(needs);
    if (needsOn !== undefined && needsOn <= on) return [];
    if (needsOn !== undefined) {
      const params = { phase, on, needs, needsOn };
      return [makeFinding(projectMoneyFindings, 'PHASE_OUT_OF_ORDER', params, { path })];
    }
    // A record that starts with the approval is short, not wrong.
    const severity = needs === 'planned' ? 'warning' : undefined;
    return [makeFinding(projectMoneyFindings, 'PHASE_SKIPPED', { phase, on, needs }, { path, severity })];
  });
}

function afterFinal(rows: readonly PlacedPhase[]): readonly Finding[] {
  const final = rows.find((row) => row.phase === 'settled' && row.final === true);
  if (!final) return [];
  return rows
    .filter(({ on }) => on > final.on)
    .map(({ phase, on, path }) =>
      makeFinding(projectMoneyFindings, 'PHASE_AFTER_FINAL', { phase, on, finalOn: final.on }, { path }),
    );
}

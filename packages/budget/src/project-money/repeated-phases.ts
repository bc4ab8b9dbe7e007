import type { MoneyRuleAnswer } from '@khuyencong/law/money-rules';
import { makeFinding, type Finding, type IsoDate } from '@khuyencong/model';
import type { MoneyPhase } from './money-phase.js';
import type { PlacedPhase } from './placed-phase.js';
import { projectMoneyFindings } from './project-money-findings.js';

const wholeAmounts: ReadonlySet<MoneyPhase> = new Set(['planned', 'approved', 'adjusted']);

/** What the law says on a day about a further advance in the same year. */
export type SecondAdvance = (asOf: IsoDate) => MoneyRuleAnswer<'second-advance'>;

/** What is recorded twice, and what may happen only once. Rows of one source, in order. */
export function repeatedPhases(
  rows: readonly PlacedPhase[],
  {
    acceptedOn,
    secondAdvance,
  }: { readonly acceptedOn: readonly IsoDate[]; readonly secondAdvance: SecondAdvance },
): readonly Finding[] {
  const last = new Map<MoneyPhase, PlacedPhase>();
  const accepted = acceptedOn.toSorted();
  let passed = 0;
  return rows.flatMap((row) => {
    const earlier = last.get(row.phase);
    last.set(row.phase, row);
    while (passed < accepted.length && (accepted[passed] ?? '') <= row.on) passed += 1;
    if (!earlier) return [];
    return earlier.on === row.on
      ? sameDay(row, earlier)
      : laterDay(row, earlier, { acceptedOn: accepted[passed - 1], secondAdvance });
  });
}

/** Rows of one day are in the order of their amounts, so equal ones stand together. */
function sameDay({ phase, on, amountVnd, path }: PlacedPhase, earlier: PlacedPhase): readonly Finding[] {
  if (earlier.amountVnd === amountVnd) {
    const params = { phase, on, amountVnd };
    return [makeFinding(projectMoneyFindings, 'PHASE_RECORDED_TWICE', params, { path })];
  }
  if (!wholeAmounts.has(phase)) return [];
  const params = { phase, on, amountVnd, otherVnd: earlier.amountVnd };
  return [makeFinding(projectMoneyFindings, 'PHASES_CONFLICT', params, { path })];
}

function laterDay(
  { phase, on, path }: PlacedPhase,
  earlier: PlacedPhase,
  {
    acceptedOn,
    secondAdvance,
  }: { readonly acceptedOn: IsoDate | undefined; readonly secondAdvance: SecondAdvance },
): readonly Finding[] {
  const params = { on, firstOn: earlier.on };
  if (phase === 'approved') return [makeFinding(projectMoneyFindings, 'APPROVED_TWICE', params, { path })];
  const isAccepted = acceptedOn !== undefined && earlier.on <= acceptedOn;
  if (phase !== 'advanced' || isAccepted || on.slice(0, 4) !== earlier.on.slice(0, 4)) return [];
  const answer = secondAdvance(on);
  if (answer.status !== 'in-force') {
    return [makeFinding(projectMoneyFindings, 'ADVANCED_TWICE', params, { path })];
  }
  const { outcome, citations } = answer.rule;
  if (outcome === 'at-any-time') return [];
  return [makeFinding(projectMoneyFindings, 'ADVANCED_TWICE', params, { path, legalBasis: citations })];
}

import { makeFinding, type Finding } from '@khuyencong/model';
import type { ConditionRuling } from '../decision/council-act.js';
import { roundFindings } from '../round/round-findings.js';
import type { ProductPlan } from './plan-round.js';
import type { CountedSheets } from './product-standing.js';

/** What rulings and stop conditions make of a product. */
export interface Conditions {
  /** Left out while nothing turns the product down. */
  readonly status?: 'disqualified' | 'stopped';
  /** True while the council has to rule. */
  readonly heldBack: boolean;
  readonly findings: readonly Finding[];
}

const noConditions: Conditions = { heldBack: false, findings: [] };

/** Applies rulings on what the criteria say in words, and the stops at a mark of 0. */
export function readConditions(product: ProductPlan, counted: CountedSheets): Conditions {
  const { plan, rulings } = product;
  if (!plan || (rulings.length === 0 && plan.stopsAtZero.length === 0)) return noConditions;
  const known = rulings.filter((ruling) => isKnown(ruling, product));
  const unknown = rulings.filter((ruling) => !known.includes(ruling));
  const zeros = zeroStops(product, counted);
  const unmet = known.filter(({ condition }) => condition === 'requirement');
  const isOut = known.some(({ condition }) => condition === 'disqualifier' || condition === 'eliminated-if');
  const isStopped =
    zeros.stopped ||
    known.some(({ condition }) => condition === 'stop-if' || condition === 'not-assessed-if');
  return {
    ...(isOut ? { status: 'disqualified' as const } : isStopped && { status: 'stopped' as const }),
    heldBack: unmet.length > 0 || zeros.findings.length > 0,
    findings: [
      ...unknown.map((ruling) => unknownFinding(ruling)),
      ...unmet.map((ruling) => unmetFinding(ruling)),
      ...zeros.findings,
    ],
  };
}

function isKnown({ condition, criterion }: ConditionRuling, { plan }: ProductPlan): boolean {
  if (condition === 'disqualifier') return (plan?.set.disqualifiers ?? []).length > 0;
  const rules = plan?.criteria.get(criterion ?? '')?.rules ?? [];
  return rules.some(({ kind }) => kind === condition);
}

interface ZeroStops {
  readonly stopped: boolean;
  readonly findings: readonly Finding[];
}

function zeroStops({ entry, plan }: ProductPlan, counted: CountedSheets): ZeroStops {
  const findings: Finding[] = [];
  let stopped = false;
  for (const at of plan?.stopsAtZero ?? []) {
    const zeros = counted.list().filter(({ cells }) => cells[at] === 0).length;
    if (zeros === 0) continue;
    if (zeros === counted.count) stopped = true;
    else {
      const criterion = plan?.leaves[at]?.id ?? '';
      const params = { product: entry.id, criterion, zeros: String(zeros), jurors: String(counted.count) };
      findings.push(
        makeFinding(roundFindings, 'STOP_DISPUTED', params, { path: ['products', entry.id, criterion] }),
      );
    }
  }
  return { stopped, findings: stopped ? [] : findings };
}

function unknownFinding({ productId, condition, criterion = '' }: ConditionRuling): Finding {
  const params = { product: productId, condition, criterion: criterion === '' ? '-' : criterion };
  return makeFinding(roundFindings, 'CONDITION_UNKNOWN', params, {
    path: ['acts', 'conditions', productId, criterion],
  });
}

function unmetFinding({ productId, criterion = '' }: ConditionRuling): Finding {
  const params = { product: productId, criterion };
  return makeFinding(roundFindings, 'REQUIREMENT_NOT_MET', params, {
    path: ['products', productId, criterion],
  });
}

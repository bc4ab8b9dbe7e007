import { makeFinding, type Citation, type Finding } from '@khuyencong/model';
import { roundFindings } from '../round/round-findings.js';
import { hasReason } from '../scoring/plan-round.js';
import type { Candidate } from './candidate.js';
import type { OverrideAct } from './council-act.js';

/** The overrides of one step that can be applied, by product. */
export interface StepOverrides {
  readonly byProduct: ReadonlyMap<string, OverrideAct>;
  readonly findings: readonly Finding[];
}

interface OverrideOptions {
  readonly step: OverrideAct['step'];
  readonly overrides: readonly OverrideAct[];
  readonly candidates: ReadonlyMap<string, Candidate>;
  /** Whether the step before lets the product in. */
  readonly isOpen: (candidate: Candidate) => boolean;
  readonly citation: Citation | undefined;
}

/** Takes the acts of one step; what the step before rules out is reported and not applied. */
export function stepOverrides({
  step,
  overrides,
  candidates,
  isOpen,
  citation,
}: OverrideOptions): StepOverrides {
  const byProduct = new Map<string, OverrideAct>();
  const findings: Finding[] = [];
  for (const act of overrides.filter((each) => each.step === step && hasReason(each))) {
    const candidate = candidates.get(act.productId);
    if (!candidate) continue;
    if (act.outcome === 'refused' || isOpen(candidate)) {
      byProduct.set(act.productId, act);
      continue;
    }
    const params = { product: act.productId, mean: candidate.standing.meanMark ?? 'none', step } as const;
    const place = { path: ['acts', 'overrides', act.productId, step], legalBasis: citation && [citation] };
    findings.push(makeFinding(roundFindings, 'OVERRIDE_NOT_OPEN', params, place));
  }
  return { byProduct, findings };
}

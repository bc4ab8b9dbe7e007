import { makeFinding, type Finding } from '@khuyencong/model';
import { progressFindings } from './progress-findings.js';
import type { ProgressAmount, ProgressCell } from './progress-state.js';

/** An indicator adds up in one way, in every place and period. */
export function checkKinds(cells: readonly ProgressCell[]): readonly Finding[] {
  const kinds = new Map<string, ProgressAmount['kind']>();
  return cells.flatMap(({ indicatorId, place, period, amount: { kind } }, index) => {
    const first = kinds.get(indicatorId) ?? kind;
    kinds.set(indicatorId, first);
    if (first === kind) return [];
    const params = { indicator: indicatorId, place, period, kind, first };
    return [makeFinding(progressFindings, 'PROGRESS_KINDS_MIXED', params, { path: ['cells', index] })];
  });
}

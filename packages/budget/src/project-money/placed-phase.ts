import { moneyPhases } from './money-phase.js';
import type { PhaseAmount } from './project-money.js';

/** A row with its place in the document. */
export interface PlacedPhase extends PhaseAmount {
  readonly path: readonly (string | number)[];
}

const order = /* @__PURE__ */ Object.keys(moneyPhases);

/** By day, on one day by phase, then by amount: the same whatever the order of the rows. */
export function inPhaseOrder(rows: readonly PlacedPhase[]): readonly PlacedPhase[] {
  return rows.toSorted(
    (left, right) =>
      compareTexts(left.on, right.on) ||
      order.indexOf(left.phase) - order.indexOf(right.phase) ||
      compareTexts(left.amountVnd, right.amountVnd),
  );
}

function compareTexts(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

import {
  toDecimalString,
  type ExactDecimal,
  type Explanation,
  type LocalText,
  type Quantity,
} from '@khuyencong/model';
import type { SettledFigure } from '../figure/figure-readings.js';
import { explainFigure } from '../reconciliation/explain-difference.js';
import { canHold, closes, printed, remaining, type SumChange, type SumState } from './sum-state.js';
import { fails, type CauseContext } from './cause-context.js';
import type { CauseId, Correction } from './likely-cause.js';

/** A total that fails, as the search for its causes sees it. */
export interface FailingSum {
  readonly context: CauseContext;
  /** Where the total stands in the document. */
  readonly total: number;
  readonly settled: SettledFigure & { readonly quantity: Quantity };
  readonly state: SumState;
  readonly partPositions: readonly number[];
}

/** A change that makes a failing sum hold, before it is ranked and put into words. */
export interface Candidate {
  readonly cause: CauseId;
  /** Where the evidence of one cause is stronger or weaker; the smaller, the stronger. */
  readonly strength: number;
  readonly figures: readonly number[];
  readonly witnesses: readonly number[];
  readonly corrections: readonly Correction[];
  readonly holds: 'exactly' | 'within-qualifiers';
  /** How far the printed numbers are still apart. */
  readonly apart: ExactDecimal;
  readonly repairs: number;
  readonly breaks: number;
  /** Facts that only this cause has: a unit, digits. */
  readonly facts: Readonly<Record<string, string>>;
  /** What the change adds to the difference; made only for the candidates that are shown. */
  readonly term: () => DifferenceTerm;
}

/** One more term of a difference. */
export interface DifferenceTerm {
  readonly sign: 'plus' | 'minus';
  readonly explanation: Explanation;
}

/** What a cause proposes; the sums decide whether it is a candidate. */
export interface Proposal extends Pick<Candidate, 'cause' | 'figures' | 'corrections' | 'term'> {
  readonly strength?: number;
  readonly witnesses?: readonly number[];
  readonly facts?: Readonly<Record<string, string>>;
  readonly change: SumChange;
  /** What it does to other sums of the document, by the position of their total. */
  readonly elsewhere?: readonly { readonly total: number; readonly change: SumChange }[];
}

/** Keeps a proposal that makes the sum hold, with what it does to the other sums. */
export function tryProposal({ context, state }: FailingSum, proposal: Proposal): readonly Candidate[] {
  const { change, elsewhere = [], strength = 0, witnesses = [], facts = {}, ...rest } = proposal;
  const holds = closes(state, change, context.tolerance);
  if (holds === undefined) return [];
  const apart = remaining(state, change);
  const effects = elsewhere.map((other) => effectOn(context, other.total, other.change));
  const repairs = 1 + effects.filter((effect) => effect === 'repairs').length;
  const breaks = effects.filter((effect) => effect === 'breaks').length;
  return [{ ...rest, strength, witnesses, facts, holds, apart, repairs, breaks }];
}

function effectOn(context: CauseContext, total: number, change: SumChange): 'repairs' | 'breaks' | 'neither' {
  const result = context.resultAt(total);
  const state = context.stateAt(total);
  if (!result || !state) return 'neither';
  const failed = fails(result);
  const held = result.status !== 'cannot-tell' && result.status !== 'impossible' && !failed;
  if (canHold(state, change, context.tolerance)) return failed ? 'repairs' : 'neither';
  return held ? 'breaks' : 'neither';
}

/** A figure that is no longer counted, or newly counted, as a correction. */
export function counted(settled: SettledFigure & { readonly quantity: Quantity }, now: boolean): Correction {
  const value = toDecimalString(printed(settled.quantity));
  return {
    figureId: settled.figure.id,
    published: now ? null : value,
    corrected: now ? value : null,
  };
}

/** The term of a figure that is counted less, or more, than as published. */
export function figureTerm(settled: SettledFigure, sign: 'plus' | 'minus'): DifferenceTerm {
  return { sign, explanation: explainFigure(settled) };
}

/** The term of a number that is another than published: corrected minus published, of the total the other way round. */
export function correctionTerm(
  settled: SettledFigure & { readonly quantity: Quantity },
  corrected: Explanation,
  sign: 'plus' | 'minus',
): DifferenceTerm {
  const label: LocalText = { vi: 'Số đính chính trừ số đã công bố', en: 'Corrected minus published' };
  const published = explainFigure(settled);
  const quantity = { ...settled.quantity, value: corrected.value };
  const value = toDecimalString(printed(quantity).minus(published.value));
  return {
    sign,
    explanation: {
      label,
      value,
      unit: settled.quantity.unit,
      operation: 'difference',
      inputs: [corrected, published],
    },
  };
}

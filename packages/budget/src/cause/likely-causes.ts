import {
  checkArgument,
  Exact,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Explanation,
} from '@khuyencong/model';
import { checkTolerance } from '../figure/check-tolerance.js';
import { figureTree, partsAt, type FigureTree } from '../figure/figure-tree.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import { explainDifference } from '../reconciliation/explain-difference.js';
import type { ReconciliationResult } from '../reconciliation/reconcile.js';
import type { Candidate, FailingSum } from './candidate.js';
import { causeContext, fails, type CauseContext } from './cause-context.js';
import { causeFindings } from './cause-findings.js';
import { causeParams } from './cause-params.js';
import { causeWords } from './cause-words.js';
import { changedNumbers } from './changed-numbers.js';
import { figuresCountedOtherwise } from './figures-counted-otherwise.js';
import type { LikelyCause } from './likely-cause.js';
import { rankCandidates } from './rank-candidates.js';

/**
 * How causes are looked for (tùy chọn tìm nguyên nhân).
 *
 * @category cause
 * @since 0.1.0
 */
export interface LikelyCausesOptions {
  /** The figures that were reconciled: what is counted nowhere is looked for among them. */
  readonly figures: readonly SettledFigure[];
  /** The same as for `reconcile`. */
  readonly aboutTolerancePercent: DecimalString;
  /** How many causes of one total are given; 5 unless told. The number that fit is counted in `alike`. */
  readonly atMost?: number | undefined;
}

/**
 * Looks for what may have made parts and total disagree (tìm nguyên nhân có thể của chênh lệch), with the evidence; ranked, never
 * asserted. Only what makes the sum hold is a candidate.
 *
 * Ranking: a change that repairs more sums of the document than it breaks comes first; then one that brings the printed numbers nearer, exact agreement first;
 * then the cause whose evidence fits more seldom by chance (see `CauseId`); then the stronger evidence; then the order of the
 * document. Work grows with the number of figures, also under one total.
 *
 * **Units**: corrections in the base unit, đồng for money.
 *
 * @param result - the outcome of `reconcile`
 * @param options - the `figures` that were reconciled, and `aboutTolerancePercent` as for `reconcile`
 * @returns candidates of each total that fails, in the order of the document, the likeliest first
 * @throws `KcError` `MALFORMED_DECIMAL` when `aboutTolerancePercent` is not canonical decimal text; `NEGATIVE_FACTOR` when it is below zero
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { readQuantities } from '@khuyencong/model';
 * import { likelyCauses, publishedUnitIndex, reconcile, settleReadings } from '@khuyencong/budget';
 * const figure = (id: string, wording: string, partOf?: string) => ({
 *   id, wording, partOf, label: { vi: id, en: id }, path: [],
 *   readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
 * });
 * const figures = settleReadings([
 *   figure('total', '5.950 triệu đồng'), figure('fair', '2,5 tỷ đồng', 'total'), figure('machinery', '3.540 triệu đồng', 'total'),
 * ]);
 * const [cause] = likelyCauses(reconcile(figures, { aboutTolerancePercent: '5' }), { figures, aboutTolerancePercent: '5' });
 * cause?.cause // => 'digits-swapped'
 * cause?.corrections // => [{ figureId: 'machinery', published: '3540000000', corrected: '3450000000' }]
 * ```
 * @category cause
 * @since 0.1.0
 */
export function likelyCauses(
  result: ReconciliationResult,
  options: LikelyCausesOptions,
): readonly LikelyCause[] {
  checkArgument('result', result, ['totals']);
  checkArgument('options', options, ['figures']);
  checkTolerance(options);
  const failing = result.totals.filter(fails);
  if (failing.length === 0) return [];
  const tree = figureTree(options.figures);
  const context = causeContext(tree, result.totals, options);
  return failing.flatMap(({ totalId }) => causesOf(context, tree.indexById.get(totalId) ?? -1, options));
}

const causesAtMost = 5;

function causesOf(
  context: CauseContext,
  total: number,
  { atMost = causesAtMost }: LikelyCausesOptions,
): readonly LikelyCause[] {
  const sum = failingSum(context, total);
  if (!sum) return [];
  const candidates = rankCandidates([...changedNumbers(sum), ...figuresCountedOtherwise(sum)]);
  const alike = new Map<string, number>();
  for (const { cause } of candidates) alike.set(cause, (alike.get(cause) ?? 0) + 1);
  const difference = explainDifference(sum.settled, partsAt(context.tree, total));
  return candidates
    .slice(0, atMost)
    .map((candidate, index) =>
      asCause(sum, candidate, { difference, alike: alike.get(candidate.cause) ?? 1, rank: index + 1 }),
    );
}

function failingSum(context: CauseContext, total: number): FailingSum | undefined {
  const { tree } = context;
  const settled = tree.figures[total];
  const state = context.stateAt(total);
  if (!settled?.quantity || !state) return undefined;
  const partPositions = [...tree.parts.subarray(tree.partsFrom[total], tree.partsFrom[total + 1])];
  return { context, total, settled: { ...settled, quantity: settled.quantity }, state, partPositions };
}

function asCause(
  sum: FailingSum,
  candidate: Candidate,
  rest: { readonly difference: Explanation; readonly alike: number; readonly rank: number },
): LikelyCause {
  const { alike, rank, difference } = rest;
  const { cause, figures, witnesses, corrections, holds, repairs, breaks } = candidate;
  const params = causeParams(sum, candidate, rest);
  const { path, origin } = (sum.context.tree.figures[figures[0] ?? -1] ?? sum.settled).figure;
  return {
    totalId: sum.settled.figure.id,
    cause,
    figureIds: idsOf(sum.context.tree, figures),
    witnessIds: idsOf(sum.context.tree, witnesses),
    corrections,
    holds,
    repairs,
    breaks,
    alike,
    rank,
    evidence: { vi: causeWords(params, 'vi'), en: causeWords(params, 'en') },
    explanation: explainCause(candidate, difference),
    finding: makeFinding(causeFindings, 'LIKELY_CAUSE', params, { path, origin }),
  };
}

function idsOf({ figures }: FigureTree, positions: readonly number[]): readonly string[] {
  return positions.flatMap((position) => figures[position]?.figure.id ?? []);
}

/** What remains of the difference when the change is made. */
function explainCause({ term }: Candidate, difference: Explanation): Explanation {
  const { sign, explanation } = term();
  const before = new Exact(difference.value);
  const after = sign === 'plus' ? before.plus(explanation.value) : before.minus(explanation.value);
  return {
    label: { vi: 'Chênh lệch còn lại nếu sửa như vậy', en: 'Difference that remains with this change' },
    value: toDecimalString(after),
    unit: difference.unit,
    operation: sign === 'plus' ? 'sum' : 'difference',
    inputs: [difference, explanation],
  };
}

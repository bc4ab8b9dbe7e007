import { checkArgument, checkRecords, makeFinding, type Finding, type Quantity } from '@khuyencong/model';
import type { SettledFigure } from '../figure/figure-readings.js';
import { addsUpWith } from '../figure/adding-unit.js';
import { checkTolerance } from '../figure/check-tolerance.js';
import { figureTree, partsAt } from '../figure/figure-tree.js';
import { budgetFindings } from '../finding/budget-findings.js';
import { compareWithTotal, type ReconciliationHead } from './compare-with-total.js';
import type { ReconcileOptions } from './reconcile-options.js';
import { structureFaults } from './structure-faults.js';
import type { Reconciliation } from './reconciliation.js';

/**
 * The outcome of comparing every total of a document with its parts (kết quả đối chiếu cả tài liệu).
 *
 * @category reconciliation
 * @since 0.1.0
 */
export interface ReconciliationResult {
  /** One for each total that has parts, in the order of the document. */
  readonly totals: readonly Reconciliation[];
  /** Findings of the totals, and of parts that belong nowhere. */
  readonly findings: readonly Finding[];
}

/**
 * Compares every total with the sum of its parts (đối chiếu các phần với tổng), at any depth, over exact and qualified figures.
 *
 * Each figure stands for an interval: "hơn 45" is above 45, "khoảng" reaches as far as the caller says. Only figures of one unit
 * add up. A part without a number is missing, not zero; a figure that is a part of itself at some height cannot be told. Nothing is rounded. Time and memory grow with the number of figures.
 *
 * **Units**: results in the base unit, đồng for money; the params of findings in the unit in which the total was published.
 *
 * @param figures - the figures of one document, from `settleReadings`
 * @param options - `aboutTolerancePercent`: how far "khoảng" reaches on either side, in percent; `explain: false` leaves out the
 * explanations, for bulk work (`explainDifference` makes one afterwards)
 * @returns one entry for each total, and the findings
 * @throws `KcError` `MALFORMED_DECIMAL` when `aboutTolerancePercent` is not canonical decimal text; `NEGATIVE_FACTOR` when it is below zero
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { readQuantities } from '@khuyencong/model';
 * import { publishedUnitIndex, reconcile, settleReadings } from '@khuyencong/budget';
 * const figure = (id: string, wording: string, partOf?: string) => ({
 *   id, wording, partOf, label: { vi: id, en: id }, path: [],
 *   readings: readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [],
 * });
 * const settled = settleReadings([
 *   figure('total', '22 đề án'), figure('training', '01 đề án', 'total'), figure('technology', '16 đề án', 'total'),
 * ]);
 * const { totals } = reconcile(settled, { aboutTolerancePercent: '5' });
 * totals.map(({ status, difference }) => [status, difference]) // => [['short', '-5']]
 * ```
 * @category reconciliation
 * @since 0.1.0
 */
export function reconcile(
  figures: readonly SettledFigure[],
  options: ReconcileOptions,
): ReconciliationResult {
  checkRecords('figures', figures);
  checkArgument('options', options);
  checkTolerance(options);
  const tree = figureTree(figures);
  const { findings: faults, circles } = structureFaults(tree);
  const findings = faults.slice();
  const totals: Reconciliation[] = [];
  figures.forEach((total, index) => {
    if (tree.partsFrom[index] === tree.partsFrom[index + 1]) return;
    const parts = partsAt(tree, index);
    const circle = circles.get(index);
    if (circle) {
      totals.push({ ...headOf(total, parts), status: 'cannot-tell', finding: circle });
      return;
    }
    const { result, findings: ofTotal } = reconcileTotal(total, parts, options);
    totals.push(result);
    for (const finding of ofTotal) findings.push(finding);
  });
  return { totals, findings };
}

interface TotalOutcome {
  readonly result: Reconciliation;
  readonly findings: readonly Finding[];
}

function reconcileTotal(
  total: SettledFigure,
  parts: readonly SettledFigure[],
  options: ReconcileOptions,
): TotalOutcome {
  const head = headOf(total, parts);
  const unsettled = (findings: readonly Finding[]): TotalOutcome => ({
    result: { ...head, status: 'cannot-tell', ...(findings[0] && { finding: findings[0] }) },
    findings,
  });
  const open = parts.filter(({ quantity }) => !isAddable(quantity));
  const missing = open.length === 0 ? open : open.filter(({ figure }) => figure.readings.length === 0);
  if (open.length > missing.length || !isAddable(total.quantity))
    return unsettled([notChecked(total, isAddable(total.quantity) ? open : [total, ...open])]);
  const known = missing.length === 0 ? parts : parts.filter(({ quantity }) => quantity);
  if (!known.every((part) => addsUp(part, total))) {
    const foreign = known.filter((part) => !addsUp(part, total));
    return unsettled(foreign.map((part) => otherUnit(part, total)));
  }
  const result = compareWithTotal({ total, parts: known, missing }, { head, options });
  return { result, findings: result.finding ? [result.finding] : [] };
}

function headOf(total: SettledFigure, parts: readonly SettledFigure[]): ReconciliationHead {
  const partIds = parts.map((part) => part.figure.id);
  return { totalId: total.figure.id, partIds, unit: total.figure.readings[0]?.unit ?? '' };
}

/** An open reading and a size without a number ("hàng nghìn") cannot be added. */
function isAddable(quantity: Quantity | undefined): boolean {
  return quantity !== undefined && quantity.qualifier !== 'indefinite';
}

function addsUp(part: SettledFigure, total: SettledFigure): boolean {
  return part.quantity && total.quantity ? addsUpWith(part.quantity, total.quantity) : false;
}

function unitOf({ quantity }: SettledFigure): string {
  const unit = [quantity?.unit, quantity?.per].filter((part) => part !== undefined).join('/');
  return quantity?.average ? `${unit} (bình quân)` : unit;
}

function notChecked({ figure }: SettledFigure, open: readonly SettledFigure[]): Finding {
  const params = {
    nameVi: figure.label.vi,
    nameEn: figure.label.en,
    figures: open.map((member) => member.figure.id).join('; '),
  };
  return makeFinding(budgetFindings, 'SUM_NOT_CHECKED', params, { path: figure.path, origin: figure.origin });
}

function otherUnit(part: SettledFigure, total: SettledFigure): Finding {
  const units = [unitOf(part), unitOf(total)] as const;
  // A share and a rate of growth are both in %.
  const [partUnit, totalUnit] =
    units[0] === units[1]
      ? [`${units[0]} (${part.quantity?.kind ?? ''})`, `${units[1]} (${total.quantity?.kind ?? ''})`]
      : units;
  const params = { part: part.figure.id, partUnit, total: total.figure.id, totalUnit };
  const { path, origin } = part.figure;
  return makeFinding(budgetFindings, 'PART_OTHER_UNIT', params, { path, origin });
}

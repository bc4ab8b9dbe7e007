import {
  addIntervals,
  closeInterval,
  Exact,
  intervalsMeet,
  makeFinding,
  negateInterval,
  quantityInterval,
  toDecimalString,
  type DecimalString,
  type Finding,
  type Interval,
} from '@khuyencong/model';
import { subtractVnd } from '../arithmetic/subtract-vnd.js';
import { sumVnd } from '../arithmetic/sum-vnd.js';
import type { SettledFigure } from '../figure/figure-readings.js';
import { inPrintedUnit, isPowerOfTen, printedValue } from '../figure/printed-value.js';
import { budgetFindings, type BudgetFindingParams } from '../finding/budget-findings.js';
import { noteInterval, type RemainderParams, type SumLimits, type SumParams } from '../finding/sum-params.js';
import { explainDifference } from './explain-difference.js';
import type { ReconcileOptions } from './reconcile-options.js';
import type { Reconciliation, ReconciliationStatus } from './reconciliation.js';

/** What is known of a total before anything is compared. */
export type ReconciliationHead = Pick<Reconciliation, 'totalId' | 'partIds' | 'unit'>;

/** A total with the parts that have a number, all of its unit, and those that have none. */
export interface TotalAndParts {
  readonly total: SettledFigure;
  readonly parts: readonly SettledFigure[];
  readonly missing: readonly SettledFigure[];
}

/** Everything about one total whose parts are settled and of its unit. */
interface Comparison {
  readonly figure: SettledFigure;
  readonly missingIds: readonly string[];
  readonly knownParts: number;
  readonly sum: DecimalString;
  readonly total: DecimalString;
  readonly difference: DecimalString;
  readonly sumInterval: Interval;
  readonly totalInterval: Interval;
  readonly exact: boolean;
  readonly aboutTolerancePercent: DecimalString | undefined;
}

/** Compares a settled total with its settled parts, all of one unit; `head` begins the result. */
export function compareWithTotal(
  members: TotalAndParts,
  { head, options }: { readonly head: ReconciliationHead; readonly options: ReconcileOptions },
): Reconciliation {
  const comparison = measure(members, options);
  const { sum, total, difference, sumInterval, totalInterval, missingIds } = comparison;
  const status = statusOf(comparison);
  const finding = findingOf(status, comparison);
  // Named one by one: an object that begins with a spread takes ten times the memory when more is added to it.
  const { totalId, partIds, unit } = head;
  return {
    totalId,
    partIds,
    unit,
    status,
    sum,
    total,
    difference,
    sumInterval,
    totalInterval,
    ...(missingIds.length > 0 && { missingIds }),
    ...((status === 'partial' || status === 'parts-missing') && { remainder: remainderOf(comparison) }),
    ...(finding && { finding }),
    ...(options.explain !== false && { explanation: explainDifference(members.total, members.parts) }),
  };
}

function measure({ total: figure, parts, missing }: TotalAndParts, options: ReconcileOptions): Comparison {
  const total = valueOf(figure);
  const added = sumVnd(parts.map(valueOf));
  // One text and one interval where the two are the same: a large tree holds them a hundred thousand times.
  const sum = added === total ? total : added;
  const exact = isExact(figure) && parts.every(isExact);
  const { sumInterval, totalInterval, saysAbout } = exact
    ? pointsOf(sum, total)
    : intervalsOf([figure, ...parts], options);
  return {
    figure,
    missingIds: missing.length === 0 ? none : missing.map((part) => part.figure.id),
    knownParts: parts.length,
    sum,
    total,
    difference: sum === total ? '0' : subtractVnd(sum, total),
    sumInterval,
    totalInterval,
    exact,
    aboutTolerancePercent: saysAbout ? options.aboutTolerancePercent : undefined,
  };
}

const none: readonly string[] = [];

interface MeasuredIntervals extends Pick<Comparison, 'sumInterval' | 'totalInterval'> {
  readonly saysAbout: boolean;
}

function pointsOf(sum: DecimalString, total: DecimalString): MeasuredIntervals {
  const totalInterval = point(total);
  return { totalInterval, sumInterval: sum === total ? totalInterval : point(sum), saysAbout: false };
}

function intervalsOf(members: readonly SettledFigure[], options: ReconcileOptions): MeasuredIntervals {
  const quantities = members.flatMap(({ quantity }) => quantity ?? []);
  const [totalInterval = point('0'), ...partIntervals] = quantities.map((quantity) =>
    quantityInterval(quantity, options),
  );
  const saysAbout = quantities.some(({ qualifier }) => qualifier === 'about');
  return { totalInterval, sumInterval: addIntervals(partIntervals), saysAbout };
}

function valueOf({ quantity }: SettledFigure): DecimalString {
  return (quantity && printedValue(quantity)) ?? '0';
}

function isExact({ quantity }: SettledFigure): boolean {
  return quantity?.qualifier === 'exact';
}

function point(value: DecimalString): Interval {
  return { min: value, max: value, minInclusive: true, maxInclusive: true };
}

function remainderOf({ exact, difference, sumInterval, totalInterval }: Comparison): Interval {
  return exact
    ? point(subtractVnd('0', difference))
    : addIntervals([totalInterval, negateInterval(sumInterval)]);
}

function statusOf(comparison: Comparison): ReconciliationStatus {
  const { figure, missingIds, exact, difference, sumInterval, totalInterval } = comparison;
  if (missingIds.length > 0) return leavesRoom(comparison) ? 'parts-missing' : exact ? 'over' : 'impossible';
  if (exact && difference === '0') return 'equal';
  if (figure.figure.partial === true)
    return leavesRoom(comparison) ? 'partial' : exact ? 'over' : 'impossible';
  if (exact) return difference.startsWith('-') ? 'short' : 'over';
  return intervalsMeet(sumInterval, totalInterval) ? 'within-qualifiers' : 'impossible';
}

/** The parts that were not published cannot be negative together. */
function leavesRoom(comparison: Comparison): boolean {
  return intervalsMeet(remainderOf(comparison), {
    min: '0',
    max: null,
    minInclusive: true,
    maxInclusive: false,
  });
}

function findingOf(status: ReconciliationStatus, comparison: Comparison): Finding | undefined {
  if (status === 'equal') return undefined;
  const { path, origin } = comparison.figure.figure;
  const params = sumParams(comparison);
  const place = { path, origin };
  switch (status) {
    case 'short':
      return makeFinding(budgetFindings, 'PARTS_SHORT_OF_TOTAL', params, place);
    case 'over':
      return makeFinding(budgetFindings, 'PARTS_EXCEED_TOTAL', params, place);
    case 'within-qualifiers':
      return makeFinding(
        budgetFindings,
        'PARTS_WITHIN_QUALIFIERS',
        { ...params, ...limits(comparison) },
        place,
      );
    case 'impossible':
      return impossible(comparison, { ...params, ...limits(comparison) });
    case 'partial':
      return makeFinding(
        budgetFindings,
        'PARTIAL_BREAKDOWN',
        { ...params, ...remainderParams(comparison) },
        place,
      );
    case 'parts-missing':
      return makeFinding(
        budgetFindings,
        'PARTS_MISSING',
        { ...params, ...remainderParams(comparison), ...missingParams(comparison) },
        place,
      );
    default:
      return undefined;
  }
}

function impossible(comparison: Comparison, params: SumParams & SumLimits): Finding {
  const { figure, sumInterval, totalInterval } = comparison;
  const holds = intervalsMeet(closeInterval(sumInterval), closeInterval(totalInterval));
  return makeFinding(
    budgetFindings,
    'PARTS_CANNOT_MAKE_TOTAL',
    { ...params, inclusiveReading: holds ? 'holds' : undefined },
    { path: figure.figure.path, origin: figure.figure.origin, severity: holds ? 'warning' : 'error' },
  );
}

function sumParams(comparison: Comparison): SumParams {
  const { figure, sum, total, difference, aboutTolerancePercent } = comparison;
  const { label } = figure.figure;
  return {
    nameVi: label.vi,
    nameEn: label.en,
    measure: figure.quantity?.kind ?? 'count',
    unit: printedUnit(comparison).name,
    total: toPrinted(comparison, total),
    sum: toPrinted(comparison, sum),
    difference: toPrinted(comparison, difference),
    ...(isMoney(comparison) && { totalVnd: total, sumVnd: sum, differenceVnd: difference }),
    aboutTolerancePercent,
  };
}

function limits(comparison: Comparison): SumLimits {
  const { sumInterval, totalInterval } = comparison;
  return { sumInterval: noted(comparison, sumInterval), totalInterval: noted(comparison, totalInterval) };
}

function noted(comparison: Comparison, interval: Interval): string {
  const printed = (end: DecimalString | null): DecimalString | null =>
    end === null ? null : toPrinted(comparison, end);
  return noteInterval({ ...interval, min: printed(interval.min), max: printed(interval.max) });
}

function missingParams({
  missingIds,
  knownParts,
}: Comparison): Pick<BudgetFindingParams['PARTS_MISSING'], 'missing' | 'missingCount' | 'knownCount'> {
  return {
    missing: missingIds.join('; '),
    missingCount: String(missingIds.length),
    knownCount: String(knownParts),
  };
}

function remainderParams(comparison: Comparison): RemainderParams {
  const remainder = toDecimalString(new Exact(comparison.difference).negated());
  return {
    remainder: toPrinted(comparison, remainder),
    ...(isMoney(comparison) && { remainderVnd: remainder }),
    ...(!comparison.exact && { remainderInterval: noted(comparison, remainderOf(comparison)) }),
  };
}

function isMoney({ figure }: Comparison): boolean {
  return figure.quantity?.kind === 'money';
}

/** The unit in which the total was published, as long as it converts exactly. */
function printedUnit({ figure }: Comparison): { readonly name: string; readonly converts: boolean } {
  const { quantity } = figure;
  const converts = quantity !== undefined && isPowerOfTen(quantity.unitFactor);
  return { name: (converts ? quantity.unitWritten : quantity?.unit) ?? '', converts };
}

function toPrinted(comparison: Comparison, value: DecimalString): DecimalString {
  const { quantity } = comparison.figure;
  return quantity && printedUnit(comparison).converts ? inPrintedUnit(value, quantity) : value;
}

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
  type Explanation,
  type Finding,
  type Interval,
} from '@khuyencong/model';
import type { SettledFigure } from '../figure/figure-readings.js';
import { inPrintedUnit, isPowerOfTen } from '../figure/printed-value.js';
import { budgetFindings, type BudgetFindingParams } from '../finding/budget-findings.js';
import { noteInterval, type SumLimits, type SumParams } from '../finding/sum-params.js';
import { explainDifference } from './explain-difference.js';
import type { Reconciliation, ReconciliationStatus } from './reconciliation.js';

/** Everything about one total whose parts are settled and of its unit. */
interface Comparison {
  readonly figure: SettledFigure;
  readonly sum: DecimalString;
  readonly total: DecimalString;
  readonly difference: DecimalString;
  readonly sumInterval: Interval;
  readonly totalInterval: Interval;
  readonly exact: boolean;
  readonly aboutTolerancePercent: DecimalString | undefined;
}

/** Compares a settled total with its settled parts, all of one unit. */
export function compareWithTotal(
  total: SettledFigure,
  parts: readonly SettledFigure[],
  options: { readonly aboutTolerancePercent: DecimalString },
): Omit<Reconciliation, 'totalId' | 'partIds' | 'unit'> {
  const explanation = explainDifference(total, parts);
  const comparison = measure(total, parts, options, explanation);
  const remainder = addIntervals([comparison.totalInterval, negateInterval(comparison.sumInterval)]);
  const status = statusOf(comparison, remainder);
  const finding = findingOf(status, comparison, remainder);
  const { sum, difference, sumInterval, totalInterval } = comparison;
  return {
    status,
    sum,
    total: comparison.total,
    difference,
    sumInterval,
    totalInterval,
    ...(status === 'partial' && { remainder }),
    ...(finding && { finding }),
    explanation,
  };
}

function measure(
  figure: SettledFigure,
  parts: readonly SettledFigure[],
  options: { readonly aboutTolerancePercent: DecimalString },
  explanation: Explanation,
): Comparison {
  const quantities = [figure, ...parts].flatMap(({ quantity }) => quantity ?? []);
  const [totalInterval, ...partIntervals] = quantities.map((quantity) => quantityInterval(quantity, options));
  const [sum, total] = explanation.inputs.map((input) => input.value);
  const saysAbout = quantities.some((quantity) => quantity.qualifier === 'about');
  return {
    figure,
    sum: sum ?? '0',
    total: total ?? '0',
    difference: explanation.value,
    sumInterval: addIntervals(partIntervals),
    totalInterval: totalInterval ?? addIntervals([]),
    exact: quantities.every((quantity) => quantity.qualifier === 'exact'),
    aboutTolerancePercent: saysAbout ? options.aboutTolerancePercent : undefined,
  };
}

function statusOf(comparison: Comparison, remainder: Interval): ReconciliationStatus {
  const { figure, exact, difference, sumInterval, totalInterval } = comparison;
  const sign = new Exact(difference).comparedTo(0);
  if (exact && sign === 0) return 'equal';
  if (figure.figure.partial === true)
    return leavesRoom(remainder) ? 'partial' : exact ? 'over' : 'impossible';
  if (exact) return sign < 0 ? 'short' : 'over';
  return intervalsMeet(sumInterval, totalInterval) ? 'within-qualifiers' : 'impossible';
}

/** The parts that were not published cannot be negative together. */
function leavesRoom(remainder: Interval): boolean {
  return intervalsMeet(remainder, { min: '0', max: null, minInclusive: true, maxInclusive: false });
}

function findingOf(
  status: ReconciliationStatus,
  comparison: Comparison,
  remainder: Interval,
): Finding | undefined {
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
        { ...params, ...remainderParams(comparison, remainder) },
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

function remainderParams(
  comparison: Comparison,
  interval: Interval,
): Pick<BudgetFindingParams['PARTIAL_BREAKDOWN'], 'remainder' | 'remainderVnd' | 'remainderInterval'> {
  const remainder = toDecimalString(new Exact(comparison.difference).negated());
  return {
    remainder: toPrinted(comparison, remainder),
    ...(isMoney(comparison) && { remainderVnd: remainder }),
    ...(!comparison.exact && { remainderInterval: noted(comparison, interval) }),
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

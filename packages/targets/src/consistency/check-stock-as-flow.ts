import { checkRecords, Exact, makeFinding, readPeriod, type Finding, type Period } from '@khuyencong/model';
import { consistencyFindings } from './consistency-findings.js';
import { pairParams, type StatedFigure } from './stated-figure.js';

/** Fewer periods say nothing: three numbers are in rising order often enough. */
const fewestPeriods = 4;

interface DatedFigure {
  readonly figure: StatedFigure;
  readonly period: Period;
  readonly value: string;
}

/**
 * Finds running totals that are reported as results of each period (phát hiện số lũy kế được báo cáo như số phát sinh trong kỳ).
 *
 * What happens in one period after another goes up and down. A series of at least four periods of one length that rises, never falls and
 * repeats a number is likely a running total, within a year or over the years. It is a question, not a verdict. Only exact figures
 * are looked at.
 *
 * @param figures - of indicators whose periods are summed, in any order; `period` as in `PeriodText`
 * @returns `STOCK_REPORTED_AS_FLOW` for each such series, with its first and last figure
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @example
 * ```ts runnable
 * import { checkStockAsFlow } from '@khuyencong/targets';
 * const figures = (['4', '9', '9', '17'] as const).map((value, index) => ({
 *   indicatorId: 'supported', place: 'Kiên Giang', period: `2023-Q${index + 1}`, unit: 'cơ sở', label: { vi: 'Cơ sở', en: 'Establishments' },
 *   interval: { min: value, max: value, minInclusive: true, maxInclusive: true }, path: [index],
 * }));
 * checkStockAsFlow(figures).map(({ params }) => params['values']) // => ['4; 9; 9; 17']
 * ```
 * @category consistency
 * @since 0.1.0
 */
export function checkStockAsFlow(figures: readonly StatedFigure[]): readonly Finding[] {
  checkRecords('figures', figures);
  const series = new Map<string, DatedFigure[]>();
  for (const figure of figures) {
    const period = readPeriod(figure.period);
    const { min, max } = figure.interval;
    if (!period || min === null || min !== max) continue;
    for (const key of seriesOf(figure, period)) {
      const same = series.get(key);
      if (same) same.push({ figure, period, value: min });
      else series.set(key, [{ figure, period, value: min }]);
    }
  }
  const said = new Set<string>();
  return [...series.values()].flatMap((each) => {
    const inOrder = each.sort((one, other) => (one.period.firstDay < other.period.firstDay ? -1 : 1));
    const [first, last] = [inOrder[0]?.figure, inOrder.at(-1)?.figure];
    const key = JSON.stringify([first?.indicatorId, first?.place, first?.period.slice(0, 4)]);
    if (!first || !last || !looksCumulative(inOrder) || said.has(key)) return [];
    said.add(key);
    const values = inOrder.map(({ value }) => value).join('; ');
    const params = { ...pairParams(first, last), values };
    return [makeFinding(consistencyFindings, 'STOCK_REPORTED_AS_FLOW', params, { path: first.path })];
  });
}

/** Over all years, and, for shorter periods, within each year. */
function seriesOf(
  { indicatorId, place, unit }: StatedFigure,
  { firstDay, lastDay, text }: Period,
): readonly string[] {
  const months = new Exact(lastDay.slice(5, 7)).minus(firstDay.slice(5, 7)).toFixed();
  const kind = [indicatorId, place, unit, months];
  const whole = JSON.stringify(kind);
  return text.length > 4 ? [whole, JSON.stringify([...kind, firstDay.slice(0, 4)])] : [whole];
}

function looksCumulative(series: readonly DatedFigure[]): boolean {
  if (series.length < fewestPeriods) return false;
  const steps = series
    .slice(1)
    .map(({ value }, index) => new Exact(value).comparedTo(series[index]?.value ?? '0'));
  const repeats = steps.some((step, index) => step === 0 && series[index]?.value !== '0');
  return steps.every((step) => step >= 0) && steps.some((step) => step > 0) && repeats;
}

import {
  checkArgument,
  Exact,
  isoDate,
  toDecimalString,
  type DecimalString,
  type IsoDate,
  type LocalText,
} from '@khuyencong/model';
import { acceptedValues } from '../rule/accepted-values.js';
import { demandsOf } from '../tracking/demand.js';
import {
  amountOf,
  firstDayOf,
  knownReports,
  lastDayOf,
  unreportedPeriods,
} from '../tracking/known-reports.js';
import type { Actual, Target } from '../tracking/target.js';

/**
 * Results as they add up towards a target (biểu đồ cộng dồn), as plain data for any chart library.
 *
 * **Units**: all values in `unit`.
 *
 * @category chart
 * @since 0.1.0
 */
export interface BurnUpChart {
  readonly kind: 'burn-up';
  readonly label: LocalText;
  readonly unit: string;
  readonly from: IsoDate;
  readonly to: IsoDate;
  /** The sum by the end of each reported period; `afterGap` when time before it is not reported, so the line must break. */
  readonly points: readonly {
    readonly on: IsoDate;
    readonly sum: DecimalString;
    readonly afterGap: boolean;
  }[];
  /** What is to be there at the end; `null` where the wording states no lower limit. */
  readonly wanted: DecimalString | null;
  readonly unreported: readonly string[];
}

/**
 * Makes the data of a burn-up chart (dữ liệu biểu đồ cộng dồn) of a target with one amount that adds up over time.
 *
 * @param target - the target
 * @param options - its reports and the day as of which they are known
 * @returns plain data to draw, or `undefined` when the target has another shape or no years
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind
 * @throws `KcError` `MALFORMED_DATE` when a day does not exist
 * @example
 * ```ts runnable
 * import { countUnitIndex } from '@khuyencong/model';
 * import { burnUpChart, parseTarget } from '@khuyencong/targets';
 * const parsed = parseTarget('17 cơ sở', { units: countUnitIndex, aboutTolerancePercent: '5' });
 * const label = { vi: 'Cơ sở được hỗ trợ', en: 'Establishments supported' };
 * const indicator = { id: 'i1', label, unit: 'cơ sở', measure: 'count', overTime: 'sum-of-periods', overPlaces: 'sum' } as const;
 * const target = { id: 't1', label, parsed, indicator, period: { from: 2021, to: 2022 }, path: [] };
 * const actuals = [{ period: '2021', value: '4', path: [] }] as const;
 * burnUpChart(target, { actuals, asOf: '2022-01-31' })?.points // => [{ on: '2021-12-31', sum: '4', afterGap: false }]
 * ```
 * @category chart
 * @since 0.1.0
 */
export function burnUpChart(
  target: Target,
  options: { readonly actuals: readonly Actual[]; readonly asOf: IsoDate | undefined },
): BurnUpChart | undefined {
  checkArgument('target', target);
  checkArgument('options', options, ['actuals']);
  if (options.asOf !== undefined) isoDate(options.asOf);
  const { actuals, asOf } = options;
  const { period, indicator, parsed, label } = target;
  const [demand, ...others] = period ? demandsOf(parsed.rules, period) : [];
  if (!period || demand?.rule.kind !== 'amount' || others.length > 0) return undefined;
  if (indicator.overTime !== 'sum-of-periods') return undefined;
  const { reports } = knownReports(target, { actuals, asOf, span: demand.span });
  const counted = reports.filter(
    ({ actual }) => amountOf(actual) !== undefined && actual.place === undefined,
  );
  return {
    kind: 'burn-up',
    label,
    unit: demand.rule.unit,
    from: firstDayOf(demand.span),
    to: lastDayOf(demand.span),
    points: pointsOf(demand.span, counted),
    wanted: acceptedValues(demand.rule.limit).min,
    unreported: unreportedPeriods(demand.span, counted),
  };
}

type Reports = ReturnType<typeof knownReports>['reports'];

function pointsOf(span: Parameters<typeof firstDayOf>[0], reports: Reports): BurnUpChart['points'] {
  let sum = new Exact(0);
  let next: string = firstDayOf(span);
  return reports.map(({ actual, period }) => {
    sum = sum.plus(amountOf(actual) ?? '0');
    const afterGap = period.firstDay > next;
    next = dayAfter(period.lastDay);
    return { on: period.lastDay, sum: toDecimalString(sum), afterGap };
  });
}

function dayAfter(day: IsoDate): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + 1);
  return date.toISOString().slice(0, 10);
}

import { makeFinding, readPeriod, type Finding } from '@khuyencong/model';
import { targetFindings } from '../finding/target-findings.js';
import { indicatorFindings } from '../indicator/indicator-findings.js';
import type { Indicator } from '../indicator/indicator.js';
import { cellShape, isNumber, isPositive } from './cell-sum.js';
import { progressFindings } from './progress-findings.js';
import type { ProgressReport } from './progress-report.js';

const shownLength = 60;

/** Says of every report that was not counted why; percentages once for each indicator. */
export function refusedReports(
  reports: readonly ProgressReport[],
  { refused, indicators }: { readonly refused: readonly number[]; readonly indicators: readonly Indicator[] },
): readonly Finding[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  const percentages = new Map<string, number[]>();
  const findings = refused.flatMap((index): readonly Finding[] => {
    const report = reports[index];
    if (!report) return [];
    const indicator = byId.get(report.indicatorId);
    const fault = placeFault(report, { indicator, index });
    if (fault) return [fault];
    if (!indicator || !isPercentageOnly(report, indicator))
      return [amountFault(report, { indicator, index })];
    const earlier = percentages.get(indicator.id);
    if (earlier) earlier.push(index);
    else percentages.set(indicator.id, [index]);
    return [];
  });
  return [...findings, ...[...percentages].map(percentagesFinding)];
}

function percentagesFinding([indicator, indices]: readonly [string, readonly number[]]): Finding {
  const params = { indicator, count: String(indices.length) };
  return makeFinding(indicatorFindings, 'PERCENTAGES_AVERAGED', params, {
    path: ['reports', indices[0] ?? 0],
  });
}

function placeFault(
  { indicatorId, place, period }: ProgressReport,
  { indicator, index }: { readonly indicator: Indicator | undefined; readonly index: number },
): Finding | undefined {
  const at = (field: string): { readonly path: readonly (string | number)[] } => ({
    path: ['reports', index, field],
  });
  const shown = indicatorId.slice(0, shownLength);
  if (!indicator)
    return makeFinding(progressFindings, 'REPORT_INDICATOR_UNKNOWN', { indicator: shown }, at('indicatorId'));
  if (place === '')
    return makeFinding(progressFindings, 'REPORT_PLACE_MISSING', { indicator: shown }, at('place'));
  if (readPeriod(period)) return undefined;
  const params = { indicator: shown, period: period.slice(0, shownLength) };
  return makeFinding(progressFindings, 'REPORT_PERIOD_UNREAD', params, at('period'));
}

function isPercentageOnly({ value, numerator, denominator }: ProgressReport, indicator: Indicator): boolean {
  const stated = value !== undefined && isNumber(value);
  return cellShape(indicator).needsPair && stated && numerator === undefined && denominator === undefined;
}

function amountFault(
  report: ProgressReport,
  { indicator, index }: { readonly indicator: Indicator | undefined; readonly index: number },
): Finding {
  const { indicatorId, period, numerator, denominator, place, value } = report;
  const where = { path: ['reports', index] };
  if (indicator?.overTime === 'distinct')
    return makeFinding(
      progressFindings,
      'REPORT_WITHOUT_MEMBERS',
      { indicator: indicatorId, place, period },
      where,
    );
  const isPair = numerator !== undefined && denominator !== undefined;
  if (isPair && isNumber(numerator) && isNumber(denominator) && indicator && cellShape(indicator).pairAllowed)
    return isPositive(denominator)
      ? makeFinding(
          targetFindings,
          'NUMERATOR_ABOVE_DENOMINATOR',
          { target: indicatorId, numerator, denominator },
          where,
        )
      : makeFinding(targetFindings, 'DENOMINATOR_ZERO', { target: indicatorId, period }, where);
  const text = [value, numerator, denominator].filter((each) => each !== undefined).join(' / ');
  const params = { indicator: indicatorId, place, period, text: text.slice(0, shownLength) || undefined };
  return makeFinding(progressFindings, 'REPORT_WITHOUT_NUMBER', params, where);
}

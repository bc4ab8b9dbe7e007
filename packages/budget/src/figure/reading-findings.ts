import { Exact, makeFinding, toDecimalString, type DecimalString, type Finding, type SeparatorRole } from '@khuyencong/model';
import { budgetFindings } from '../finding/budget-findings.js';
import type { SettledFigure } from './figure-readings.js';
import { printedValue } from './printed-value.js';

/**
 * Says what was uncertain in reading the figures of one document (phát hiện về cách đọc số liệu): numbers with several readings and
 * what settled them, a comma in two roles, an amount over several years among yearly ones.
 *
 * @param settled - the figures of one document, from `settleReadings`
 * @returns findings in the order of the document
 * @example
 * ```ts runnable
 * import { readQuantities } from '@khuyencong/model';
 * import { publishedUnitIndex, readingFindings, settleReadings } from '@khuyencong/budget';
 * const wording = '485,344 triệu đồng';
 * const readings = readQuantities(wording, { units: publishedUnitIndex }).found[0]?.readings ?? [];
 * const settled = settleReadings([{ id: 'a', label: { vi: 'a', en: 'a' }, wording, readings, path: ['figures', 0] }]);
 * readingFindings(settled).map((finding) => [finding.code, finding.params['readings']]) // => [['AMBIGUOUS_NUMBER', '485344000; 485344000000']]
 * ```
 * @category figure
 * @since 0.1.0
 */
export function readingFindings(settled: readonly SettledFigure[]): readonly Finding[] {
  return [...settled.flatMap(ambiguity), ...mixedRoles(settled), ...spannedYears(settled)];
}

function ambiguity({ figure, quantity, settledBy, evidence }: SettledFigure): readonly Finding[] {
  const [first, ...others] = figure.readings;
  if (!first || others.length === 0) return [];
  const params = {
    text: figure.wording,
    readings: figure.readings.map((reading) => reading.factor ?? printedValue(reading) ?? '').join('; '),
    unit: first.unit,
    chosen: quantity && printedValue(quantity),
    settledBy,
    evidence: evidence.length > 0 ? evidence.join('; ') : undefined,
  };
  return [makeFinding(budgetFindings, 'AMBIGUOUS_NUMBER', params, { path: figure.path, origin: figure.origin })];
}

function mixedRoles(settled: readonly SettledFigure[]): readonly Finding[] {
  const withRole = (role: SeparatorRole): SettledFigure | undefined =>
    settled.find(({ figure, quantity }) => quantity?.separators === role && figure.readings.length > 1) ??
    settled.find(({ quantity }) => quantity?.separators === role);
  const decimal = withRole('comma-decimal');
  const thousands = withRole('comma-thousands');
  if (!decimal || !thousands) return [];
  const params = { decimal: decimal.figure.wording, thousands: thousands.figure.wording };
  return [makeFinding(budgetFindings, 'MIXED_COMMA_ROLES', params, { path: [] })];
}

function spannedYears(settled: readonly SettledFigure[]): readonly Finding[] {
  return settled.flatMap(({ figure, quantity }) => {
    const { series, period } = figure;
    if (series === undefined || !period || period.from === period.to || quantity?.kind !== 'money') return [];
    const members = settled.filter((member) => member.figure.series === series);
    const total = (years: (from: number, to: number) => number): DecimalString =>
      toDecimalString(
        members.reduce((sum, member) => {
          const span = member.figure.period;
          const value = (member.quantity && printedValue(member.quantity)) ?? '0';
          return sum.plus(new Exact(value).times(span ? years(span.from, span.to) : 1));
        }, new Exact(0)),
      );
    const params = {
      text: figure.wording,
      from: String(period.from),
      to: String(period.to),
      seriesTotalVnd: total(() => 1),
      seriesTotalPerYearVnd: total((from, to) => to - from + 1),
    };
    return [makeFinding(budgetFindings, 'AMOUNT_SPANS_YEARS', params, { path: figure.path, origin: figure.origin })];
  });
}

import {
  checkRecords,
  Exact,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
  type Quantity,
  type SeparatorRole,
} from '@khuyencong/model';
import { budgetFindings, type BudgetFindingParams } from '../finding/budget-findings.js';
import type { SettledFigure } from './figure-readings.js';
import { printedValue } from './printed-value.js';

/**
 * Says what was uncertain in reading the figures of one document (phát hiện về cách đọc số liệu): numbers with several readings and
 * what settled them, a comma in two roles, an amount over several years among yearly ones.
 *
 * @param settled - the figures of one document, from `settleReadings`
 * @returns findings in the order of the document
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
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
  checkRecords('settled', settled);
  return [...settled.flatMap(ambiguity), ...mixedRoles(settled), ...spannedYears(settled)];
}

function ambiguity({ figure, quantity, settledBy, evidence }: SettledFigure): readonly Finding[] {
  const [first, ...others] = figure.readings;
  if (!first || others.length === 0) return [];
  const params = {
    text: figure.wording,
    readings: figure.readings.map((reading) => reading.factor ?? printed(reading) ?? '').join('; '),
    unit: first.unit,
    chosen: quantity && printed(quantity),
    settledBy,
    evidence: evidence.length > 0 ? evidence.join('; ') : undefined,
  };
  return [
    makeFinding(budgetFindings, 'AMBIGUOUS_NUMBER', params, {
      path: figure.path,
      origin: figure.origin,
      severity: settledBy === 'caller' ? 'info' : undefined,
    }),
  ];
}

function mixedRoles(settled: readonly SettledFigure[]): readonly Finding[] {
  const decimal = wordingsWithRole(settled, 'comma-decimal');
  const thousands = wordingsWithRole(settled, 'comma-thousands');
  if (decimal === '' || thousands === '') return [];
  return [makeFinding(budgetFindings, 'MIXED_COMMA_ROLES', { decimal, thousands }, { path: [] })];
}

const examplesAtMost = 3;

/** The figures in doubt show a role best; where none is in doubt, those that have it. */
function wordingsWithRole(settled: readonly SettledFigure[], role: SeparatorRole): string {
  const withRole = settled.filter(({ quantity }) => quantity?.separators === role);
  const inDoubt = withRole.filter(({ figure }) => figure.readings.length > 1);
  const shown = inDoubt.length > 0 ? inDoubt : withRole;
  return shown
    .slice(0, examplesAtMost)
    .map(({ figure }) => `"${figure.wording}"`)
    .join(', ');
}

function spannedYears(settled: readonly SettledFigure[]): readonly Finding[] {
  const series = moneySeries(settled);
  return settled.flatMap(({ figure, quantity }) => {
    const { period } = figure;
    if (!period || period.from === period.to || quantity?.kind !== 'money' || quantity.per !== undefined)
      return [];
    const totals = series.get(figure.series);
    if (!totals) return [];
    const params = { text: figure.wording, from: String(period.from), to: String(period.to), ...totals };
    return [
      makeFinding(budgetFindings, 'AMOUNT_SPANS_YEARS', params, { path: figure.path, origin: figure.origin }),
    ];
  });
}

type SeriesTotals = Pick<
  BudgetFindingParams['AMOUNT_SPANS_YEARS'],
  'seriesTotalVnd' | 'seriesTotalPerYearVnd'
>;

/** Each series of amounts once, however many of its figures span several years. */
function moneySeries(settled: readonly SettledFigure[]): ReadonlyMap<string | undefined, SeriesTotals> {
  const members = new Map<string, SettledFigure[]>();
  for (const member of settled) {
    const { series, readings } = member.figure;
    if (series === undefined || readings[0]?.kind !== 'money') continue;
    const before = members.get(series);
    if (before) before.push(member);
    else members.set(series, [member]);
  }
  return new Map([...members].map(([series, amounts]) => [series, seriesTotals(amounts)]));
}

/** Without totals as long as an amount is open: an unknown amount is not zero. */
function seriesTotals(amounts: readonly SettledFigure[]): SeriesTotals {
  const total = (yearsOf: (amount: SettledFigure) => number): DecimalString =>
    toDecimalString(
      amounts.reduce(
        (sum, amount) =>
          sum.plus(new Exact((amount.quantity && printedValue(amount.quantity)) ?? 0).times(yearsOf(amount))),
        new Exact(0),
      ),
    );
  const isKnown = ({ quantity }: SettledFigure): boolean =>
    quantity !== undefined && printedValue(quantity) !== undefined && (quantity.per ?? 'năm') === 'năm';
  return amounts.every(isKnown)
    ? {
        seriesTotalVnd: total((amount) => (amount.quantity?.per === undefined ? 1 : spanOf(amount))),
        seriesTotalPerYearVnd: total(spanOf),
      }
    : {};
}

function spanOf({ figure: { period } }: SettledFigure): number {
  return period ? period.to - period.from + 1 : 1;
}

/** A range with both ends: 1100000–1200000. */
function printed(quantity: Quantity): string | undefined {
  const { min, max } = quantity;
  return min === undefined || max === undefined ? printedValue(quantity) : `${min}–${max}`;
}

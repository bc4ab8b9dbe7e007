import { supportFindings } from '@khuyencong/budget';
import {
  Exact,
  isDecimalString,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
  type FindingPlace,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { registerFindings } from './register-findings.js';
import type { PaymentColumn } from './register-finding-params.js';
import { cellPlace } from './cell-place.js';
import { rowField } from './row-field.js';
import { smallWhole } from './small-whole.js';

export const moneyColumns = [
  'total_cost',
  'support',
  'counterpart',
  'other_sources',
  'advanced',
  'disbursed',
  'settled',
] as const;

type MoneyColumn = (typeof moneyColumns)[number];

/** The amounts of a row by their columns; a missing amount is not zero: nothing is held to it. */
interface Amounts extends Readonly<Record<MoneyColumn, DecimalString | undefined>> {
  readonly placeOf: (name: MoneyColumn) => FindingPlace;
}

/** What is wrong with the amounts of one project, whatever their size. */
export function moneyFindingsOf(table: OpenedTable): (row: TableRow) => readonly Finding[] {
  const field = (name: MoneyColumn) => rowField(table, name);
  const [cost, support, counterpart, other] = [
    field('total_cost'),
    field('support'),
    field('counterpart'),
    field('other_sources'),
  ];
  const [advanced, disbursed, settled] = [field('advanced'), field('disbursed'), field('settled')];
  const places = new Map(moneyColumns.map((name) => [name, cellPlace(table, name)]));
  return (row) => {
    const amounts: Amounts = {
      total_cost: amountOf(cost(row)),
      support: amountOf(support(row)),
      counterpart: amountOf(counterpart(row)),
      other_sources: amountOf(other(row)),
      advanced: amountOf(advanced(row)),
      disbursed: amountOf(disbursed(row)),
      settled: amountOf(settled(row)),
      placeOf: (name) => places.get(name)?.(row) ?? { path: [] },
    };
    const found: Finding[] = [];
    for (const each of [aboveCost, sourcesDiffer, paidAboveSupport, settledAbovePaid]) each(amounts, found);
    return found;
  };
}

const zero = '0';

function amountOf(text: string | null): DecimalString | undefined {
  if (text === null) return undefined;
  const isPlain = smallWhole(text) >= 0 && (text.length === 1 || !text.startsWith(zero));
  return isPlain || isDecimalString(text) ? (text as DecimalString) : undefined;
}

/** Comparing small integers is exact, and a hundred times faster. */
function isAbove(amountVnd: DecimalString, limitVnd: DecimalString): boolean {
  const [amount, limit] = [smallWhole(amountVnd), smallWhole(limitVnd)];
  return amount >= 0 && limit >= 0 ? amount > limit : new Exact(amountVnd).greaterThan(limitVnd);
}

/** As quick, where both are small and the difference is not negative. */
function excessOver(amountVnd: DecimalString, limitVnd: DecimalString): DecimalString {
  const [amount, limit] = [smallWhole(amountVnd), smallWhole(limitVnd)];
  return amount >= limit && limit >= 0
    ? (String(amount - limit) as DecimalString)
    : toDecimalString(new Exact(amountVnd).minus(limitVnd));
}

function aboveCost({ support, total_cost: costVnd, placeOf }: Amounts, found: Finding[]): void {
  if (support === undefined || costVnd === undefined || !isAbove(support, costVnd)) return;
  const params = { requestedVnd: support, costVnd };
  found.push(makeFinding(supportFindings, 'SUPPORT_ABOVE_COST', params, placeOf('support')));
}

/** Without a figure for other sources, less than the cost may be just that. */
function sourcesDiffer(amounts: Amounts, found: Finding[]): void {
  const { total_cost: costVnd, support, counterpart, other_sources: other } = amounts;
  if (costVnd === undefined || support === undefined || counterpart === undefined) return;
  const { sumVnd, differenceVnd } = compared([support, counterpart, other ?? zero], costVnd);
  if (differenceVnd === zero) return;
  const severity = other === undefined && differenceVnd.startsWith('-') ? 'warning' : 'error';
  const { path, origin } = amounts.placeOf('total_cost');
  const params = { costVnd, sumVnd, differenceVnd };
  found.push(makeFinding(registerFindings, 'COST_NOT_SUM_OF_SOURCES', params, { path, origin, severity }));
}

function compared(
  [one, two, three]: readonly [DecimalString, DecimalString, DecimalString],
  costVnd: DecimalString,
): { readonly sumVnd: DecimalString; readonly differenceVnd: DecimalString } {
  const [first, second] = [smallWhole(one), smallWhole(two)];
  const [third, cost] = [smallWhole(three), smallWhole(costVnd)];
  const [least, sum] = [Math.min(first, second, third, cost), first + second + third];
  if (least >= 0)
    return { sumVnd: String(sum) as DecimalString, differenceVnd: String(sum - cost) as DecimalString };
  const exact = new Exact(one).plus(two).plus(three);
  return { sumVnd: toDecimalString(exact), differenceVnd: toDecimalString(exact.minus(costVnd)) };
}

const payments: readonly PaymentColumn[] = ['advanced', 'disbursed', 'settled'];

function paidAboveSupport(amounts: Amounts, found: Finding[]): void {
  const { support: supportVnd } = amounts;
  if (supportVnd === undefined) return;
  for (const payment of payments) {
    const amountVnd = amounts[payment];
    if (amountVnd === undefined || !isAbove(amountVnd, supportVnd)) continue;
    const params = { payment, amountVnd, supportVnd, excessVnd: excessOver(amountVnd, supportVnd) };
    found.push(makeFinding(registerFindings, 'PAID_ABOVE_SUPPORT', params, amounts.placeOf(payment)));
  }
}

function settledAbovePaid(amounts: Amounts, found: Finding[]): void {
  const { settled: settledVnd, disbursed: disbursedVnd, placeOf } = amounts;
  if (settledVnd === undefined || disbursedVnd === undefined || !isAbove(settledVnd, disbursedVnd)) return;
  const params = { settledVnd, disbursedVnd, excessVnd: excessOver(settledVnd, disbursedVnd) };
  found.push(makeFinding(registerFindings, 'SETTLED_ABOVE_PAID', params, placeOf('settled')));
}

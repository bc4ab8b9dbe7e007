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

export const moneyColumns: readonly string[] = [
  'total_cost',
  'support',
  'counterpart',
  'other_sources',
  'advanced',
  'disbursed',
  'settled',
];

/** A row with its amounts; a missing amount is not zero: nothing is held to it. */
interface Amounts {
  readonly of: (name: string) => DecimalString | undefined;
  readonly placeOf: (name: string) => FindingPlace;
}

/** What is wrong with the amounts of one project, whatever their size. */
export function moneyFindingsOf(table: OpenedTable): (row: TableRow) => readonly Finding[] {
  const fields = new Map(moneyColumns.map((name) => [name, rowField(table, name)]));
  const places = new Map(moneyColumns.map((name) => [name, cellPlace(table, name)]));
  return (row) => {
    const amounts: Amounts = {
      of: (name) => {
        const text = fields.get(name)?.(row) ?? null;
        return text !== null && isDecimalString(text) ? text : undefined;
      },
      placeOf: (name) => places.get(name)?.(row.line) ?? { path: [] },
    };
    return [aboveCost, sourcesDiffer, paidAboveSupport, settledAbovePaid].flatMap((each) => each(amounts));
  };
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

function aboveCost({ of, placeOf }: Amounts): readonly Finding[] {
  const [requestedVnd, costVnd] = [of('support'), of('total_cost')];
  if (requestedVnd === undefined || costVnd === undefined) return [];
  if (!isAbove(requestedVnd, costVnd)) return [];
  return [makeFinding(supportFindings, 'SUPPORT_ABOVE_COST', { requestedVnd, costVnd }, placeOf('support'))];
}

/** Without a figure for other sources, less than the cost may be just that. */
function sourcesDiffer({ of, placeOf }: Amounts): readonly Finding[] {
  const [costVnd, support, counterpart] = [of('total_cost'), of('support'), of('counterpart')];
  if (costVnd === undefined || support === undefined || counterpart === undefined) return [];
  const other = of('other_sources');
  const { sumVnd, differenceVnd } = compared([support, counterpart, other ?? '0'], costVnd);
  if (differenceVnd === '0') return [];
  const severity = other === undefined && differenceVnd.startsWith('-') ? 'warning' : 'error';
  const { path, origin } = placeOf('total_cost');
  const params = { costVnd, sumVnd, differenceVnd };
  return [makeFinding(registerFindings, 'COST_NOT_SUM_OF_SOURCES', params, { path, origin, severity })];
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

function paidAboveSupport({ of, placeOf }: Amounts): readonly Finding[] {
  const supportVnd = of('support');
  if (supportVnd === undefined) return [];
  return payments.flatMap((payment) => {
    const amountVnd = of(payment);
    if (amountVnd === undefined || !isAbove(amountVnd, supportVnd)) return [];
    const params = { payment, amountVnd, supportVnd, excessVnd: excessOver(amountVnd, supportVnd) };
    return [makeFinding(registerFindings, 'PAID_ABOVE_SUPPORT', params, placeOf(payment))];
  });
}

function settledAbovePaid({ of, placeOf }: Amounts): readonly Finding[] {
  const [settledVnd, disbursedVnd] = [of('settled'), of('disbursed')];
  if (settledVnd === undefined || disbursedVnd === undefined) return [];
  if (!isAbove(settledVnd, disbursedVnd)) return [];
  const params = { settledVnd, disbursedVnd, excessVnd: excessOver(settledVnd, disbursedVnd) };
  return [makeFinding(registerFindings, 'SETTLED_ABOVE_PAID', params, placeOf('settled'))];
}

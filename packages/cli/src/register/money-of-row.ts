import { supportFindings } from '@khuyencong/budget';
import {
  Exact,
  isDecimalString,
  makeFinding,
  toDecimalString,
  type DecimalString,
  type Finding,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { registerFindings } from './register-findings.js';
import type { PaymentColumn } from './register-finding-params.js';
import { rowField, rowPlace } from './row-field.js';
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

type AmountOf = (name: string) => DecimalString | undefined;

/** What is wrong with the amounts of one project, whatever their size. A missing amount is not zero: nothing is held to it. */
export function moneyFindingsOf(table: OpenedTable): (row: TableRow) => readonly Finding[] {
  const fields = new Map(moneyColumns.map((name) => [name, rowField(table, name)]));
  return (row) => {
    const amountOf: AmountOf = (name) => {
      const text = fields.get(name)?.(row) ?? null;
      return text !== null && isDecimalString(text) ? text : undefined;
    };
    return [
      ...aboveCost(table, row, amountOf),
      ...sourcesDiffer(table, row, amountOf),
      ...paidAboveSupport(table, row, amountOf),
      ...settledAbovePaid(table, row, amountOf),
    ];
  };
}

/** Comparing small integers is exact, and a hundred times faster. */
function isAbove(amountVnd: DecimalString, limitVnd: DecimalString): boolean {
  const [amount, limit] = [smallWhole(amountVnd), smallWhole(limitVnd)];
  return amount >= 0 && limit >= 0 ? amount > limit : new Exact(amountVnd).greaterThan(limitVnd);
}

function aboveCost(table: OpenedTable, row: TableRow, amountOf: AmountOf): readonly Finding[] {
  const [requestedVnd, costVnd] = [amountOf('support'), amountOf('total_cost')];
  if (requestedVnd === undefined || costVnd === undefined) return [];
  if (!isAbove(requestedVnd, costVnd)) return [];
  const params = { requestedVnd, costVnd };
  return [makeFinding(supportFindings, 'SUPPORT_ABOVE_COST', params, rowPlace(table, row, 'support'))];
}

/** Without a figure for other sources, less than the cost may be just that. */
function sourcesDiffer(table: OpenedTable, row: TableRow, amountOf: AmountOf): readonly Finding[] {
  const [costVnd, support, counterpart] = [
    amountOf('total_cost'),
    amountOf('support'),
    amountOf('counterpart'),
  ];
  if (costVnd === undefined || support === undefined || counterpart === undefined) return [];
  const other = amountOf('other_sources');
  const sum = new Exact(support).plus(counterpart).plus(other ?? '0');
  const difference = sum.minus(costVnd);
  if (difference.isZero()) return [];
  const params = { costVnd, sumVnd: toDecimalString(sum), differenceVnd: toDecimalString(difference) };
  const severity = other === undefined && difference.isNegative() ? 'warning' : 'error';
  const place = { ...rowPlace(table, row, 'total_cost'), severity } as const;
  return [makeFinding(registerFindings, 'COST_NOT_SUM_OF_SOURCES', params, place)];
}

const payments: readonly PaymentColumn[] = ['advanced', 'disbursed', 'settled'];

function paidAboveSupport(table: OpenedTable, row: TableRow, amountOf: AmountOf): readonly Finding[] {
  const supportVnd = amountOf('support');
  if (supportVnd === undefined) return [];
  return payments.flatMap((payment) => {
    const amountVnd = amountOf(payment);
    if (amountVnd === undefined || !isAbove(amountVnd, supportVnd)) return [];
    const excessVnd = toDecimalString(new Exact(amountVnd).minus(supportVnd));
    const params = { payment, amountVnd, supportVnd, excessVnd };
    return [makeFinding(registerFindings, 'PAID_ABOVE_SUPPORT', params, rowPlace(table, row, payment))];
  });
}

function settledAbovePaid(table: OpenedTable, row: TableRow, amountOf: AmountOf): readonly Finding[] {
  const [settledVnd, disbursedVnd] = [amountOf('settled'), amountOf('disbursed')];
  if (settledVnd === undefined || disbursedVnd === undefined) return [];
  if (!isAbove(settledVnd, disbursedVnd)) return [];
  const excessVnd = toDecimalString(new Exact(settledVnd).minus(disbursedVnd));
  const params = { settledVnd, disbursedVnd, excessVnd };
  return [makeFinding(registerFindings, 'SETTLED_ABOVE_PAID', params, rowPlace(table, row, 'settled'))];
}

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

type AmountOf = (name: string) => DecimalString | undefined;

/** What is wrong with the amounts of one project, whatever their size. A missing amount is not zero: nothing is held to it. */
export function moneyFindingsOf(table: OpenedTable, row: TableRow): readonly Finding[] {
  const amountOf: AmountOf = (name) => {
    const text = rowField(table, name)(row);
    return text !== null && isDecimalString(text) ? text : undefined;
  };
  return [
    ...aboveCost(table, row, amountOf),
    ...sourcesDiffer(table, row, amountOf),
    ...paidAboveSupport(table, row, amountOf),
    ...settledAbovePaid(table, row, amountOf),
  ];
}

function aboveCost(table: OpenedTable, row: TableRow, amountOf: AmountOf): readonly Finding[] {
  const [requestedVnd, costVnd] = [amountOf('support'), amountOf('total_cost')];
  if (requestedVnd === undefined || costVnd === undefined) return [];
  if (new Exact(requestedVnd).lessThanOrEqualTo(costVnd)) return [];
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
    if (amountVnd === undefined || new Exact(amountVnd).lessThanOrEqualTo(supportVnd)) return [];
    const excessVnd = toDecimalString(new Exact(amountVnd).minus(supportVnd));
    const params = { payment, amountVnd, supportVnd, excessVnd };
    return [makeFinding(registerFindings, 'PAID_ABOVE_SUPPORT', params, rowPlace(table, row, payment))];
  });
}

function settledAbovePaid(table: OpenedTable, row: TableRow, amountOf: AmountOf): readonly Finding[] {
  const [settledVnd, disbursedVnd] = [amountOf('settled'), amountOf('disbursed')];
  if (settledVnd === undefined || disbursedVnd === undefined) return [];
  if (new Exact(settledVnd).lessThanOrEqualTo(disbursedVnd)) return [];
  const excessVnd = toDecimalString(new Exact(settledVnd).minus(disbursedVnd));
  const params = { settledVnd, disbursedVnd, excessVnd };
  return [makeFinding(registerFindings, 'SETTLED_ABOVE_PAID', params, rowPlace(table, row, 'settled'))];
}

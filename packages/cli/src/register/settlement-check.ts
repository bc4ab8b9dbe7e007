import {
  Exact,
  isDecimalString,
  makeFinding,
  projectStateLabels,
  toDecimalString,
  type DecimalString,
  type Finding,
  type ProjectState,
} from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { advancesCheck, type AdvanceOptions } from './advances-check.js';
import { takesNoMoney } from './budget-lines.js';
import { registerFindings } from './register-findings.js';
import type { RowCheck } from './row-check.js';
import { hasField, headerOf, rowField, rowPlace, type RowField } from './row-field.js';

const payments = ['advanced', 'disbursed', 'settled'] as const;

/** Before the work is accepted an advance has a limit of its own. */
const beforeAcceptance: ReadonlySet<string> = new Set<ProjectState>(['approved', 'in-progress', 'adjusted']);

/** Holds the payments of every project to its status: none before approval, an advance within its limit, all cleared when settled. */
export function settlementCheck(table: OpenedTable, options: AdvanceOptions): RowCheck {
  const status = rowField(table, 'status');
  const fields = payments.map((name) => [name, rowField(table, name)] as const);
  const advances = advancesCheck(table, options);
  const isSettledStated = hasField(table, 'settled');
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    for (const row of records) {
      const state = status(row);
      if (state === null) continue;
      if (takesNoMoney.has(state)) findings.push(...paidBefore(state, fields, { table, row }));
      else if (state === 'settled') findings.push(...uncleared(isSettledStated, { table, row }));
      else if (beforeAcceptance.has(state)) advances.row(row, findings);
    }
  };
  return { rows, end: advances.end };
}

interface RowOfTable {
  readonly table: OpenedTable;
  readonly row: TableRow;
}

function amountOf({ table, row }: RowOfTable, name: string): DecimalString | undefined {
  const text = rowField(table, name)(row);
  return text !== null && isDecimalString(text) ? text : undefined;
}

function paidBefore(
  state: string,
  fields: readonly (readonly [string, RowField])[],
  { table, row }: RowOfTable,
): readonly Finding[] {
  const label = projectStateLabels[state as ProjectState];
  return fields.flatMap(([name, field]) => {
    const amountVnd = field(row);
    if (amountVnd === null || !isDecimalString(amountVnd) || !new Exact(amountVnd).greaterThan(0)) return [];
    const params = { statusVi: label.vi, statusEn: label.en, header: headerOf(table, name), amountVnd };
    return [makeFinding(registerFindings, 'PAID_WITHOUT_APPROVAL', params, rowPlace(table, row, name))];
  });
}

function uncleared(isSettledStated: boolean, { table, row }: RowOfTable): readonly Finding[] {
  const settledVnd = amountOf({ table, row }, 'settled');
  if (settledVnd === undefined) {
    const position = table.layout.columns.findIndex(({ field }) => field.name === 'settled');
    if (!isSettledStated || row.unread?.includes(position) === true) return [];
    const params = { header: headerOf(table, 'settled') };
    return [makeFinding(registerFindings, 'SETTLED_WITHOUT_AMOUNT', params, rowPlace(table, row, 'settled'))];
  }
  const advancedVnd = amountOf({ table, row }, 'advanced');
  if (advancedVnd === undefined) return [];
  const excess = new Exact(advancedVnd).minus(settledVnd);
  if (!excess.greaterThan(0)) return [];
  const params = { advancedVnd, settledVnd, excessVnd: toDecimalString(excess) };
  return [makeFinding(registerFindings, 'ADVANCE_ABOVE_SETTLED', params, rowPlace(table, row, 'advanced'))];
}

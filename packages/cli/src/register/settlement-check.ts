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
  const clearing = clearingOf(table);
  const rows = (records: readonly TableRow[], findings: Finding[]): void => {
    for (const row of records) {
      const state = status(row);
      if (state === null) continue;
      if (takesNoMoney.has(state)) findings.push(...paidBefore(state, fields, { table, row }));
      else if (state === 'settled') findings.push(...uncleared(clearing, { table, row }));
      else if (beforeAcceptance.has(state)) advances.row(row, findings);
    }
  };
  return { rows, end: advances.end };
}

interface RowOfTable {
  readonly table: OpenedTable;
  readonly row: TableRow;
}

/** The columns that a settled project is cleared by. */
interface Clearing {
  readonly advanced: RowField;
  readonly settled: RowField;
  /** In the values of a row; -1 without a column. */
  readonly settledAt: number;
  readonly isSettledStated: boolean;
}

const clearingOf = (table: OpenedTable): Clearing => ({
  advanced: rowField(table, 'advanced'),
  settled: rowField(table, 'settled'),
  settledAt: table.layout.columns.findIndex(({ field }) => field.name === 'settled'),
  isSettledStated: hasField(table, 'settled'),
});

const amountOf = (text: string | null): DecimalString | undefined =>
  text !== null && isDecimalString(text) ? text : undefined;

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

function uncleared(
  { advanced, settled, settledAt, isSettledStated }: Clearing,
  { table, row }: RowOfTable,
): readonly Finding[] {
  const settledVnd = amountOf(settled(row));
  if (settledVnd === undefined) {
    if (!isSettledStated || row.unread?.includes(settledAt) === true) return [];
    const params = { header: headerOf(table, 'settled') };
    return [makeFinding(registerFindings, 'SETTLED_WITHOUT_AMOUNT', params, rowPlace(table, row, 'settled'))];
  }
  const advancedVnd = amountOf(advanced(row));
  if (advancedVnd === undefined) return [];
  const excess = new Exact(advancedVnd).minus(settledVnd);
  if (!excess.greaterThan(0)) return [];
  const params = { advancedVnd, settledVnd, excessVnd: toDecimalString(excess) };
  return [makeFinding(registerFindings, 'ADVANCE_ABOVE_SETTLED', params, rowPlace(table, row, 'advanced'))];
}

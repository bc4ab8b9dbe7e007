import { checkArgument, type LocalText } from '@khuyencong/model';
import { compareSum, type SumCheck, type SumPart } from '../identity/compare-sum.js';
import { costColumnNames, costColumns, type CostAmounts, type CostColumn } from '../identity/cost-columns.js';
import { formOneRows } from './form-one-rows.js';
import type { FormOne, FormOneRow, FormOneSpread } from '@khuyencong/model';

/**
 * One cell of the sum row, computed (một ô của dòng Cộng, tính từ các dòng).
 *
 * @category form
 * @since 0.1.0
 */
export interface FormOneTotal {
  readonly column: CostColumn;
  /** Left out for the project as a whole. */
  readonly year?: number | undefined;
  readonly label: LocalText;
  /** What the rows make, how many do not state it, and the sum row beside it. */
  readonly check: SumCheck;
}

/**
 * Computes the sum row of a form 1 (tính dòng Cộng của Mẫu số 1) in each column, as a whole and for each year, with what the form
 * states beside it.
 *
 * @param form - the form
 * @returns one total for each column that some row or the sum row states, as a whole first, then by year
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @example
 * ```ts runnable
 * import { formOneTotals } from '@khuyencong/budget';
 * const rows = [
 *   { id: '1', label: 'Máy sấy', totalCostVnd: '550000000', supportVnd: '200000000' },
 *   { id: '2', label: 'Lắp đặt', totalCostVnd: '50000000' },
 * ] as const;
 * const form = { kind: 'form-one', id: 'da-01', name: 'Máy sấy cá', sections: [{ rows }], sumRow: { totalCostVnd: '600000000' } } as const;
 * formOneTotals(form).map(({ column, check }) => [column, check.sumVnd, check.status, check.missing]) // => [['totalCostVnd', '600000000', 'equal', 0], ['supportVnd', '200000000', 'not-stated', 1]]
 * ```
 * @category form
 * @since 0.1.0
 */
export function formOneTotals(form: FormOne): readonly FormOneTotal[] {
  checkArgument('form', form, ['sections']);
  return columnSums(
    formOneRows(form).map(({ row }) => row),
    form.sumRow ?? {},
  );
}

/** Amounts of one year, or of the whole, with the row that states them. */
interface Cells {
  readonly label: LocalText;
  readonly amounts: CostAmounts;
}

/** The sums of rows beside a row that states them. */
export function columnSums(rows: readonly FormOneRow[], stated: FormOneSpread): readonly FormOneTotal[] {
  const whole = rows.map((row): Cells => ({ label: { vi: row.label, en: row.label }, amounts: row }));
  const years = new Map<number, Cells[]>();
  const cellsOf = (year: number): Cells[] => {
    const known = years.get(year) ?? [];
    years.set(year, known);
    return known;
  };
  for (const { label, years: own = [] } of rows) {
    for (const amounts of own) cellsOf(amounts.year).push({ label: { vi: label, en: label }, amounts });
  }
  const statedYears = new Map((stated.years ?? []).map((year) => [year.year, year] as const));
  for (const year of statedYears.keys()) cellsOf(year);
  return [
    ...sumsOf(whole, { stated, year: undefined, count: rows.length }),
    ...[...years]
      .sort(([left], [right]) => left - right)
      .flatMap(([year, cells]) => sumsOf(cells, { stated: statedYears.get(year), year, count: rows.length })),
  ];
}

function sumsOf(
  cells: readonly Cells[],
  beside: {
    readonly stated: CostAmounts | undefined;
    readonly year: number | undefined;
    readonly count: number;
  },
): readonly FormOneTotal[] {
  const { stated, year, count } = beside;
  return costColumnNames.flatMap((column): readonly FormOneTotal[] => {
    const parts = cells.map(({ label, amounts }): SumPart => ({ label, amountVnd: amounts[column] }));
    const totalVnd = stated?.[column];
    const label = year === undefined ? costColumns[column] : ofYear(costColumns[column], year);
    const furtherMissing = Math.max(0, count - cells.length);
    const check = compareSum(parts, { label, totalVnd, furtherMissing });
    const isEmpty = totalVnd === undefined && check.explanation.inputs.length === 0;
    return isEmpty ? [] : [{ column, ...(year !== undefined && { year }), label, check }];
  });
}

function ofYear({ vi, en }: LocalText, year: number): LocalText {
  return { vi: `${vi}, năm ${year}`, en: `${en}, ${year}` };
}

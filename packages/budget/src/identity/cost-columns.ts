import { formOneCitation } from '@khuyencong/law/money-rules';
import type { DecimalString, Finding, LocalText } from '@khuyencong/model';
import { compareSum, type SumPart } from './compare-sum.js';
import { sumFinding } from './sum-finding.js';

/**
 * A column of money of form 1 (cột số tiền của Mẫu số 1).
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @category form
 * @since 0.1.0
 */
export type CostColumn = 'totalCostVnd' | 'supportVnd' | 'counterpartVnd' | 'otherSourcesVnd';

/**
 * The columns of money of form 1, in their order (các cột số tiền của Mẫu số 1).
 *
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @example
 * ```ts runnable
 * import { costColumns } from '@khuyencong/budget';
 * costColumns.supportVnd.vi // => 'Kinh phí khuyến công (cột 2)'
 * ```
 * @category form
 * @since 0.1.0
 */
export const costColumns: Readonly<Record<CostColumn, LocalText>> = {
  totalCostVnd: { vi: 'Tổng kinh phí (cột 1)', en: 'Total cost (column 1)' },
  supportVnd: { vi: 'Kinh phí khuyến công (cột 2)', en: 'Khuyến công money (column 2)' },
  counterpartVnd: {
    vi: 'Kinh phí đóng góp của đơn vị thụ hưởng (cột 3)',
    en: "The beneficiary's own money (column 3)",
  },
  otherSourcesVnd: { vi: 'Nguồn khác (cột 4)', en: 'Other sources (column 4)' },
};

/** Amounts by column; what is left out is not stated. */
export type CostAmounts = Readonly<Partial<Record<CostColumn, DecimalString | undefined>>>;

export const costColumnNames: readonly CostColumn[] = [
  'totalCostVnd',
  'supportVnd',
  'counterpartVnd',
  'otherSourcesVnd',
];

/** Column 1 against columns 2, 3 and 4. */
export function splitFindings(
  amounts: CostAmounts,
  place: { readonly name: LocalText; readonly path: readonly (string | number)[] },
): readonly Finding[] {
  const parts = costColumnNames
    .slice(1)
    .map((column): SumPart => ({ label: costColumns[column], amountVnd: amounts[column] }));
  const check = compareSum(parts, { label: costColumns.totalCostVnd, totalVnd: amounts.totalCostVnd });
  return sumFinding(check, { code: 'COLUMNS_DO_NOT_MAKE_TOTAL', ...place, legalBasis: [formOneCitation] });
}

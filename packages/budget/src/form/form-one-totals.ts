import { checkArgument, type DecimalString, type LocalText } from '@khuyencong/model';
import { compareSum, type SumCheck, type SumPart } from '../identity/compare-sum.js';
import { costColumnNames, costColumns, type CostColumn } from '../identity/cost-columns.js';
import { countedRows, makeUp, rowTree, type RowTree } from './parts-of-rows.js';
import type { FormOne, FormOneRow, FormOneSection, FormOneSpread } from '@khuyencong/model';

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
 * states beside it. A row that is a part of another is in that row already; where a row states nothing, its parts are added.
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
  return sumRowTotals(form);
}

/** The sum of a form, beside what it states. */
export function sumRowTotals({ sections, sumRow = {} }: FormOne): readonly FormOneTotal[] {
  return sectionTotals(sections, sumRow);
}

/** The sum of a section and of those in it, beside its own row; none where the section is an item itself. */
export function subtotalTotals({ sections }: FormOne, index: number): readonly FormOneTotal[] {
  const section = sections[index];
  const within = sections.filter((each) => each === section || isWithin(each, section));
  const isItem = within.every(({ rows }) => rows.length === 0) && within.length === 1;
  return section?.subtotal && !isItem ? sectionTotals(within, section.subtotal, section) : [];
}

const isWithin = ({ partOf }: FormOneSection, outer: FormOneSection | undefined): boolean =>
  partOf !== undefined && partOf === outer?.number;

/** The rows of sections; a section without rows and sections in it is an item itself. */
function sectionTotals(
  sections: readonly FormOneSection[],
  stated: FormOneSpread,
  whole?: FormOneSection,
): readonly FormOneTotal[] {
  const outer = new Set(sections.map(({ partOf }) => partOf));
  const trees = sections.map((section) => ({ ...section, tree: rowTree(section.rows) }));
  return totalsOf(
    [stated, ...sections.flatMap(({ rows, subtotal = {} }) => [subtotal, ...rows])],
    stated,
    (amountOf) =>
      trees.flatMap(({ rows, label, number, subtotal, tree }, index): readonly SumPart[] => {
        if (rows.length > 0) return partsIn(countedRows(tree, amountOf), amountOf);
        const isItem = sections[index] !== whole && (number === undefined || !outer.has(number));
        const name = label ?? number ?? '';
        return subtotal && isItem ? [{ label: { vi: name, en: name }, amountVnd: amountOf(subtotal) }] : [];
      }),
  );
}

/** The sum of the parts of a row in each column that the row states and some part too. */
export function partTotals(row: FormOneRow, tree: RowTree<FormOneRow>): readonly FormOneTotal[] {
  const parts = tree.partsOf(row);
  if (parts.length === 0) return [];
  const ofParts = { ...tree, top: parts };
  const isWhole = makeUp(parts);
  return totalsOf([row], row, (amountOf) => partsIn(countedRows(ofParts, amountOf), amountOf)).filter(
    ({ check: { status, explanation } }) => explanation.inputs.length > 0 && (isWhole || status === 'over'),
  );
}

/** The amount of a row in one column of one year, or of the whole. */
type AmountOf = (row: FormOneSpread) => DecimalString | undefined;

function partsIn(rows: readonly FormOneRow[], amountOf: AmountOf): readonly SumPart[] {
  return rows.map((row) => ({ label: { vi: row.label, en: row.label }, amountVnd: amountOf(row) }));
}

/** Each column, as a whole and in each year that is written, against the row that states the sum. */
function totalsOf(
  spreads: readonly FormOneSpread[],
  stated: FormOneSpread,
  partsOf: (amountOf: AmountOf) => readonly SumPart[],
): readonly FormOneTotal[] {
  const written = spreads.flatMap(({ years = [] }) => years.map(({ year }) => year));
  const years = [...new Set(written)].sort((left, right) => left - right);
  return [undefined, ...years].flatMap((year) =>
    costColumnNames.flatMap((column): readonly FormOneTotal[] => {
      const amountOf: AmountOf = (row) =>
        year === undefined ? row[column] : row.years?.find((each) => each.year === year)?.[column];
      const label = year === undefined ? costColumns[column] : ofYear(costColumns[column], year);
      const totalVnd = amountOf(stated);
      const check = compareSum(partsOf(amountOf), { label, totalVnd });
      const isEmpty = totalVnd === undefined && check.explanation.inputs.length === 0;
      return isEmpty ? [] : [{ column, ...(year !== undefined && { year }), label, check }];
    }),
  );
}

function ofYear({ vi, en }: LocalText, year: number): LocalText {
  return { vi: `${vi}, năm ${year}`, en: `${en}, ${year}` };
}

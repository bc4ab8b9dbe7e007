import {
  checkArgument,
  type DecimalString,
  type Finding,
  type FormTwo,
  type FormTwoAmounts,
  type FormTwoRow,
  type LocalText,
} from '@khuyencong/model';
import { compareSum, type SumCheck } from '../identity/compare-sum.js';
import { sumFinding } from '../identity/sum-finding.js';
import { countedRows, makeUp, rowTree, type RowTree } from './parts-of-rows.js';
import { wholeFaults } from './whole-faults.js';
import { repeatedIds } from '../schema/repeated-ids.js';

type Path = readonly (string | number)[];

/**
 * Checks a form 2 (kiểm tra Mẫu số 2): each project has a number of its own, its khuyến công money is not above its total cost, and the row
 * that sums up is the sum of the projects in each column, where the form has that row. A heading (`I`), or a project in parts, is held
 * against the rows that are a part of it (`partOf`); the row that sums up adds it once.
 *
 * Which columns the annex prints beside khuyến công money is not known to us: they are added up, and not held against the total cost.
 * What is not stated is not zero: it leaves a sum open, which is said as a note.
 *
 * @param form - a form, such as `readFormTwo` of `@khuyencong/tables` gives
 * @returns findings with their place in the form
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 2
 * @example
 * ```ts runnable
 * import { checkFormTwo } from '@khuyencong/budget';
 * const rows = [{ id: '1', name: 'Máy sấy cá', totalCostVnd: '550000000', supportVnd: '200000000' }] as const;
 * const form = { kind: 'form-two', id: 'kg-2024', rows, sumRow: { totalCostVnd: '550000000', supportVnd: '220000000' } } as const;
 * checkFormTwo(form).map(({ code, path, params }) => [code, path.join('.'), params['differenceVnd']]) // => [['ROWS_DO_NOT_MAKE_SUM', 'sumRow.supportVnd', '-20000000']]
 * ```
 * @category form
 * @since 0.1.0
 */
export function checkFormTwo(form: FormTwo): readonly Finding[] {
  checkArgument('form', form, ['rows']);
  const { rows, sumRow } = form;
  const tree = rowTree(rows);
  const placed = rows.map((row, index) => ({ row, path: ['rows', index] as const }));
  return [
    ...repeatedIds(placed.map(({ row: { id }, path }) => ({ id, path }))),
    ...placed.flatMap(({ row, path }) => supportFindings(row, { name: same(`${row.id} ${row.name}`), path })),
    ...(sumRow ? supportFindings(sumRow, { name: sumName, path: ['sumRow'] }) : []),
    ...wholeFaults(rows, ['rows']),
    ...rows.flatMap((row, index) => partFindings(row, { tree, index })),
    ...(sumRow ? sumRowFindings(sumRow, { rows, tree }) : []),
  ];
}

const sumName: LocalText = { vi: 'Cộng', en: 'Sum row' };

function same(text: string): LocalText {
  return { vi: text, en: text };
}

/** Khuyến công money is a part of the total cost; the other parts are not known. */
function supportFindings(
  { totalCostVnd, supportVnd }: FormTwoAmounts,
  place: { readonly name: LocalText; readonly path: Path },
): readonly Finding[] {
  const parts = [{ label: columnNames.supportVnd, amountVnd: supportVnd }];
  const label = columnNames.totalCostVnd;
  const check = compareSum(parts, { label, totalVnd: totalCostVnd, furtherMissing: 1 });
  return check.status === 'over' ? sumFinding(check, { code: 'COLUMNS_DO_NOT_MAKE_TOTAL', ...place }) : [];
}

const columnNames: Readonly<Record<'totalCostVnd' | 'supportVnd', LocalText>> = {
  totalCostVnd: { vi: 'Tổng kinh phí thực hiện', en: 'Total cost' },
  supportVnd: { vi: 'Kinh phí khuyến công quốc gia', en: 'Khuyến công money' },
};

/** A column of money with the way to its amount. */
interface Column {
  readonly label: LocalText;
  readonly path: Path;
  readonly amountOf: (row: FormTwoAmounts) => DecimalString | undefined;
}

/** The columns that any row states, those of the form first; further ones by their headers. */
function columnsOf(rows: readonly FormTwoRow[], sumRow: FormTwoAmounts): readonly Column[] {
  const known = (['totalCostVnd', 'supportVnd'] as const).map((name): Column => ({
    label: columnNames[name],
    path: [name],
    amountOf: (row) => row[name],
  }));
  const headers = [sumRow, ...rows].flatMap(({ furtherAmounts = [] }) =>
    furtherAmounts.map(({ header }) => header),
  );
  const further = [...new Set(headers)].map((header): Column => {
    const index = sumRow.furtherAmounts?.findIndex((amount) => amount.header === header) ?? -1;
    return {
      label: same(header),
      path: index === -1 ? [] : ['furtherAmounts', index],
      amountOf: ({ furtherAmounts = [] }) =>
        furtherAmounts.find((amount) => amount.header === header)?.amountVnd,
    };
  });
  return [...known, ...further];
}

/** A heading, or a project in parts, against what stands below it. */
function partFindings(
  row: FormTwoRow,
  { tree, index }: { readonly tree: RowTree<FormTwoRow>; readonly index: number },
): readonly Finding[] {
  const parts = tree.partsOf(row);
  const isWhole = makeUp(parts);
  return columnsOf(parts, row).flatMap((column) => {
    const check = columnCheck({ ...tree, top: parts }, column, column.amountOf(row));
    // Which columns the parts state is theirs to choose.
    const isClaim = check.totalVnd !== undefined && check.explanation.inputs.length > 0;
    if (!isClaim || (!isWhole && check.status !== 'over')) return [];
    const name = same(`${row.id} ${row.name}`);
    return sumFinding(check, rowsPlace(name, column, ['rows', index, ...column.path]));
  });
}

function sumRowFindings(
  sumRow: FormTwoAmounts,
  { rows, tree }: { readonly rows: readonly FormTwoRow[]; readonly tree: RowTree<FormTwoRow> },
): readonly Finding[] {
  return columnsOf(rows, sumRow).flatMap((column) =>
    sumFinding(
      columnCheck(tree, column, column.amountOf(sumRow)),
      rowsPlace(sumName, column, ['sumRow', ...column.path]),
    ),
  );
}

function columnCheck(
  tree: RowTree<FormTwoRow>,
  { label, amountOf }: Column,
  totalVnd: DecimalString | undefined,
): SumCheck {
  const parts = countedRows(tree, amountOf).map((row) => ({
    label: same(row.name),
    amountVnd: amountOf(row),
  }));
  return compareSum(parts, { label, totalVnd });
}

function rowsPlace(name: LocalText, { label }: Column, path: Path): Parameters<typeof sumFinding>[1] {
  const title = { vi: `${name.vi}, ${label.vi}`, en: `${name.en}, ${label.en}` };
  return { code: 'ROWS_DO_NOT_MAKE_SUM', name: title, path };
}

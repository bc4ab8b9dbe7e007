import { formOneCitation } from '@khuyencong/law/money-rules';
import { checkArgument, type Finding, type LocalText } from '@khuyencong/model';
import { costColumnNames, splitFindings, type CostAmounts } from '../identity/cost-columns.js';
import { sumFinding } from '../identity/sum-finding.js';
import { partTotals, subtotalTotals, sumRowTotals, type FormOneTotal } from './form-one-totals.js';
import { formOneRows } from './form-one-rows.js';
import { rowTree } from './parts-of-rows.js';
import type { FormOne, FormOneSection, FormOneSpread } from '@khuyencong/model';
import { otherSourceFindings, pledgeFindings } from './pledge-findings.js';
import { wholeFaults } from './whole-faults.js';
import { yearFindings } from './year-findings.js';

type Path = readonly (string | number)[];

/** A row, a subtotal or the sum row. */
interface Line {
  readonly name: LocalText;
  readonly spread: FormOneSpread;
  readonly isPart?: boolean;
  readonly path: Path;
}

/**
 * Checks a form 1 (kiểm tra Mẫu số 1): column 1 = column 2 + column 3 + column 4 on each row, in each year and in the sum row; the rows
 * make the subtotals and the sum row, in each column of each year; the years make the whole; the pledges are there, and no row is paid
 * from other state money as well.
 *
 * A row that is a part of another (`partOf`) is in that row already: the row is held against the sum of its parts, and the sums add the
 * row alone. Parts after "Trong đó" (`ofWhich`) make no more than the whole.
 *
 * What is not stated is not zero: it leaves a sum open, which is said as a note.
 *
 * @param form - a form from `safeParseFormOne`
 * @returns findings with their place in the form
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @example
 * ```ts runnable
 * import { checkFormOne } from '@khuyencong/budget';
 * const row = { id: '1', label: 'Máy sấy', totalCostVnd: '550000000', supportVnd: '200000000', counterpartVnd: '340000000', otherSourcesVnd: '0' } as const;
 * const form = { kind: 'form-one', id: 'da-01', name: 'Máy sấy cá', sections: [{ rows: [row] }], pledgesNoOtherStateMoney: true, pledgesRest: true } as const;
 * checkFormOne(form).map(({ code, path, params }) => [code, path.join('.'), params['differenceVnd']])[0] // => ['COLUMNS_DO_NOT_MAKE_TOTAL', 'sections.0.rows.0', '-10000000']
 * ```
 * @category form
 * @since 0.1.0
 */
export function checkFormOne(form: FormOne): readonly Finding[] {
  checkArgument('form', form, ['sections']);
  const rows = formOneRows(form).map(({ row, path }): Line => ({
    name: same(`${row.id} ${row.label}`),
    spread: row,
    isPart: row.partOf !== undefined,
    path,
  }));
  const subtotals = form.sections.flatMap(({ subtotal, number, label }, index): readonly Line[] => {
    const name = same([number, label].filter((word) => word !== undefined).join(' ') || `Mục ${index + 1}`);
    return subtotal ? [{ name, spread: subtotal, path: ['sections', index, 'subtotal'] }] : [];
  });
  const sumRow = form.sumRow ? [{ name: sumName, spread: form.sumRow, path: ['sumRow'] }] : [];
  return [
    ...[...rows, ...subtotals, ...sumRow].flatMap(lineFindings),
    ...wholeFaults(
      form.sections.map(({ number = '', partOf }) => ({ id: number, partOf })),
      ['sections'],
    ),
    ...form.sections.flatMap(({ rows: ofSection }, index) =>
      wholeFaults(ofSection, ['sections', index, 'rows']),
    ),
    ...form.sections.flatMap(partFindings),
    ...form.sections.flatMap(({ subtotal = {} }, index) =>
      totalFindings(subtotalTotals(form, index), subtotal, {
        name: subtotals.find(({ spread }) => spread === subtotal)?.name ?? sumName,
        path: ['sections', index, 'subtotal'],
      }),
    ),
    ...totalFindings(sumRowTotals(form), form.sumRow ?? {}, { name: sumName, path: ['sumRow'] }),
    ...pledgeFindings(form),
    ...otherSourceFindings(form),
  ];
}

const sumName: LocalText = { vi: 'Cộng', en: 'Sum row' };

function same(text: string): LocalText {
  return { vi: text, en: text };
}

function lineFindings({ name, spread, isPart = false, path }: Line): readonly Finding[] {
  const years = spread.years ?? [];
  // Whose money pays is said by the whole; a part may leave it out.
  const split = (amounts: CostAmounts, place: Pick<Line, 'name' | 'path'>): readonly Finding[] =>
    isPart && !costColumnNames.slice(1).some((column) => amounts[column] !== undefined)
      ? []
      : splitFindings(amounts, place);
  return [
    ...split(spread, { name, path }),
    ...years.flatMap((year, index) =>
      split(year, {
        name: join(name, { vi: `năm ${year.year}`, en: String(year.year) }),
        path: [...path, 'years', index],
      }),
    ),
    ...yearFindings(spread, { name, path }),
  ];
}

function join(left: LocalText, right: LocalText): LocalText {
  return { vi: `${left.vi}, ${right.vi}`, en: `${left.en}, ${right.en}` };
}

/** The rows that others detail, against their parts. */
function partFindings({ rows }: FormOneSection, section: number): readonly Finding[] {
  const tree = rowTree(rows);
  return rows.flatMap((row, index) =>
    // Which columns the parts split is theirs to choose.
    totalFindings(
      partTotals(row, tree).filter(({ check }) => check.totalVnd !== undefined),
      row,
      { name: same(`${row.id} ${row.label}`), path: ['sections', section, 'rows', index] },
    ),
  );
}

/** Each column, as a whole and in each year, against the row that sums it up. */
function totalFindings(
  totals: readonly FormOneTotal[],
  stated: FormOneSpread,
  place: { readonly name: LocalText; readonly path: Path },
): readonly Finding[] {
  return totals.flatMap(({ column, year, label, check }) =>
    sumFinding(check, {
      code: 'ROWS_DO_NOT_MAKE_SUM',
      name: join(place.name, label),
      path: [...place.path, ...yearPath(stated, year), column],
      legalBasis: [formOneCitation],
    }),
  );
}

function yearPath({ years = [] }: FormOneSpread, wanted: number | undefined): Path {
  if (wanted === undefined) return [];
  const index = years.findIndex(({ year }) => year === wanted);
  return index < 0 ? ['years'] : ['years', index];
}

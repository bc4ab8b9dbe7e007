import type { DecimalString } from '@khuyencong/model';
import type { OpenedTable, TableRow } from '@khuyencong/tables';
import { addWhole, emptySum, sumText, type AmountSum } from './amount-sum.js';
import { absent } from './record-block.js';
import type { RowCheck } from './row-check.js';
import { rowField } from './row-field.js';
import { textsMemo } from './texts-memo.js';

/**
 * The projects of one province, activity and year (tổng hợp đề án theo tỉnh, nội dung, năm).
 *
 * **Units**: whole đồng; `projects` a count. What is not stated is left out of the sums; an amount that no project states is null, as
 * missing is not zero.
 *
 * @category check
 * @since 0.1.0
 */
export interface RegisterTotal {
  /** As written; empty where the row names none. */
  readonly province: string;
  readonly activity: string;
  readonly year: string;
  readonly projects: number;
  readonly totalCostVnd: DecimalString | null;
  readonly supportVnd: DecimalString | null;
  readonly disbursedVnd: DecimalString | null;
  readonly settledVnd: DecimalString | null;
}

interface GrowingTotal {
  projects: number;
  readonly sums: readonly AmountSum[];
}

type Years = Map<string, GrowingTotal>;

/** Sums that grow while rows come. */
export type GrowingTotals = Map<string, Map<string, Years>>;

const summed = ['total_cost', 'support', 'disbursed', 'settled'] as const;

/** Sums projects by province × activity × year; memory grows with those, not with the rows. */
export function totalsCheck(
  table: OpenedTable,
  totals: GrowingTotals,
  provinceOf: (row: TableRow) => string,
): RowCheck {
  const [activity, year] = [rowField(table, 'activity'), rowField(table, 'year')];
  const amounts = summed.map((name) => rowField(table, name));
  const totalFor = textsMemo((...[province, of, during]) => totalOf(totals, province, of, during));
  const rows: RowCheck['rows'] = (records, _, { wholes }) => {
    const columns = summed.map(wholes);
    for (const [index, row] of records.entries()) {
      const total = totalFor(provinceOf(row), activity(row) ?? '', year(row) ?? '', '');
      total.projects += 1;
      for (let at = 0; at < columns.length; at += 1) {
        const sum = total.sums[at];
        const whole = columns[at]?.[index] ?? absent;
        if (sum && whole !== absent) addWhole(sum, whole, amounts[at]?.(row) ?? null);
      }
    }
  };
  return { rows };
}

function totalOf(totals: GrowingTotals, province: string, activity: string, year: string): GrowingTotal {
  let activities = totals.get(province);
  if (!activities) totals.set(province, (activities = new Map<string, Years>()));
  let years = activities.get(activity);
  if (!years) activities.set(activity, (years = new Map<string, GrowingTotal>()));
  let total = years.get(year);
  if (!total) years.set(year, (total = { projects: 0, sums: summed.map(emptySum) }));
  return total;
}

const byText = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number =>
  one < other ? -1 : 1;

/** The totals in the order of their names: the same whatever the order of the rows. */
export function registerTotals(totals: GrowingTotals): readonly RegisterTotal[] {
  return [...totals].sort(byText).flatMap(([province, activities]) =>
    [...activities].sort(byText).flatMap(([activity, years]) =>
      [...years].sort(byText).map(([year, { projects, sums }]): RegisterTotal => {
        const [totalCostVnd = null, supportVnd = null, disbursedVnd = null, settledVnd = null] = sums.map(
          (sum) => (sum.isStated ? sumText(sum) : null),
        );
        return {
          ...{ province, activity, year, projects },
          ...{ totalCostVnd, supportVnd, disbursedVnd, settledVnd },
        };
      }),
    ),
  );
}

import {
  activities,
  activityGroups,
  checkArgument,
  fundingSourceLabels,
  type ActivityGroupId,
  type ActivityId,
  type CostItem,
  type DecimalString,
  type Explanation,
  type Finding,
  type LocalText,
  type Project,
} from '@khuyencong/model';
import {
  compareSum,
  sumExplanation,
  type StatedPart,
  type SumCheck,
  type SumPart,
} from '../identity/compare-sum.js';
import {
  costColumnNames,
  costColumns,
  splitFindings,
  type CostAmounts,
  type CostColumn,
} from '../identity/cost-columns.js';
import { sumFinding } from '../identity/sum-finding.js';

/**
 * Money of a project on one axis (kinh phí đề án theo từng trục). Whole đồng.
 *
 * @category project money
 * @since 0.1.0
 */
export interface ExpenseTotal<Key> {
  readonly key: Key;
  readonly label: LocalText;
  readonly amountVnd: DecimalString;
  readonly explanation: Explanation;
}

/**
 * The money of a project from its cost items (kinh phí đề án tổng hợp từ dự toán).
 *
 * @category project money
 * @since 0.1.0
 */
export interface ProjectExpenses {
  /** Total cost of the items by expense group; an item without an activity counts under that of the project. */
  readonly byGroup: readonly ExpenseTotal<ActivityGroupId>[];
  /** By column of form 1; only columns that some item states. */
  readonly byColumn: readonly ExpenseTotal<CostColumn>[];
  /** Total cost by year, where items name their year. */
  readonly byYear: readonly ExpenseTotal<number>[];
  readonly findings: readonly Finding[];
}

/**
 * Adds up the cost items of a project (tổng hợp dự toán đề án) by expense group, column and year, and holds them against the amounts
 * of the project: each item is the sum of its sources, the items make the project, the shares of the sources make the total cost.
 *
 * What is not stated is not zero: it leaves a sum open.
 *
 * @param project - a project, with cost items or without
 * @returns totals with explanations, and findings
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @legal 26/2014/TTLT-BTC-BCT, Điều 8; 36/2013/TT-BCT, Phụ lục 1, Mẫu số 1
 * @example
 * ```ts runnable
 * import { projectExpenses } from '@khuyencong/budget';
 * const project = {
 *   id: 'da-01', name: 'Máy sấy cá', level: 'local', province: 'Cà Mau', year: 2024, activity: 'machinery-tech-transfer',
 *   totalCostVnd: '600000000', supportVnd: '200000000', counterpartVnd: '400000000', otherSourcesVnd: '0',
 *   costItems: [
 *     { label: 'Máy sấy', totalCostVnd: '550000000', supportVnd: '200000000', counterpartVnd: '350000000', otherSourcesVnd: '0' },
 *     { label: 'Lắp đặt', totalCostVnd: '40000000', supportVnd: '0', counterpartVnd: '40000000', otherSourcesVnd: '0' },
 *   ],
 * } as const;
 * const { byGroup, findings } = projectExpenses(project);
 * byGroup.map(({ key, amountVnd }) => [key, amountVnd]) // => [['3', '590000000']]
 * findings.map(({ code, params }) => [code, params['differenceVnd']]) // => [['ROWS_DO_NOT_MAKE_SUM', '-10000000'], ['ROWS_DO_NOT_MAKE_SUM', '-10000000']]
 * ```
 * @category project money
 * @since 0.1.0
 */
export function projectExpenses(project: Project): ProjectExpenses {
  checkArgument('project', project);
  const items = project.costItems ?? [];
  return {
    byGroup: totalsBy(items, (item) => groupOf(item.activity ?? project.activity), groupLabel),
    byColumn: columnTotals(items),
    byYear: totalsBy(
      items,
      ({ year }) => year,
      (year) => ({ vi: `Năm ${year}`, en: `Year ${year}` }),
    ),
    findings: [
      ...splitFindings(project, { name: wholeProject, path: [] }),
      ...items.flatMap((item, index) =>
        splitFindings(item, { name: { vi: item.label, en: item.label }, path: ['costItems', index] }),
      ),
      ...itemFindings(project, items),
      ...fundingFindings(project),
    ],
  };
}

const wholeProject: LocalText = { vi: 'Toàn đề án', en: 'Whole project' };

const groupOfActivity: ReadonlyMap<ActivityId, ActivityGroupId> = /* @__PURE__ */ new Map(
  activities.map(({ id, group }) => [id, group]),
);

/** The expense group that an activity belongs to. */
export function groupOf(activity: ActivityId): ActivityGroupId {
  return groupOfActivity.get(activity) ?? 'other';
}

/** The name of an expense group. */
export function groupLabel(group: ActivityGroupId): LocalText {
  const known = activityGroups.find(({ id }) => id === group);
  return known?.label ?? { vi: 'Nội dung khác', en: 'Other' };
}

function totalsBy<Key extends string | number>(
  items: readonly CostItem[],
  keyOf: (item: CostItem) => Key | undefined,
  labelOf: (key: Key) => LocalText,
): readonly ExpenseTotal<Key>[] {
  const parts = new Map<Key, StatedPart[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === undefined) continue;
    const ofKey = parts.get(key) ?? [];
    ofKey.push({ label: { vi: item.label, en: item.label }, amountVnd: item.totalCostVnd });
    parts.set(key, ofKey);
  }
  return [...parts]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([key, ofKey]) => expenseTotal(key, labelOf(key), sumExplanation(ofKey, labelOf(key))));
}

function expenseTotal<Key>(key: Key, label: LocalText, explanation: Explanation): ExpenseTotal<Key> {
  return { key, label, amountVnd: explanation.value, explanation };
}

function columnTotals(items: readonly CostItem[]): readonly ExpenseTotal<CostColumn>[] {
  return costColumnNames.flatMap((column) => {
    const { explanation } = columnCheck(items, column, undefined);
    return explanation.inputs.length === 0 ? [] : [expenseTotal(column, costColumns[column], explanation)];
  });
}

function columnCheck(
  items: readonly CostAmounts[],
  column: CostColumn,
  totalVnd: DecimalString | undefined,
): SumCheck {
  const parts = items.map((item, index): SumPart => {
    const label = { vi: `Dòng ${index + 1}`, en: `Row ${index + 1}` };
    return { label: 'label' in item ? textOf(item.label) : label, amountVnd: item[column] };
  });
  return compareSum(parts, { label: costColumns[column], totalVnd });
}

function textOf(label: unknown): LocalText {
  const text = String(label);
  return { vi: text, en: text };
}

function itemFindings(project: Project, items: readonly CostItem[]): readonly Finding[] {
  if (items.length === 0) return [];
  return costColumnNames.flatMap((column) =>
    sumFinding(columnCheck(items, column, project[column]), {
      code: 'ROWS_DO_NOT_MAKE_SUM',
      name: costColumns[column],
      path: [column],
    }),
  );
}

function fundingFindings({ funding = [], totalCostVnd }: Project): readonly Finding[] {
  if (funding.length === 0) return [];
  const parts = funding.map(({ source, amountVnd }) => ({ label: fundingSourceLabels[source], amountVnd }));
  const name = { vi: 'Các nguồn kinh phí', en: 'Sources of funding' };
  const check = compareSum(parts, { label: name, totalVnd: totalCostVnd });
  return sumFinding(check, { code: 'ROWS_DO_NOT_MAKE_SUM', name, path: ['funding'] });
}

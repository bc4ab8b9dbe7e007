import {
  checkArgument,
  fundingSourceLabels,
  nameKey,
  type ActivityGroupId,
  type DecimalString,
  type Explanation,
  type FundingSource,
  type LocalText,
} from '@khuyencong/model';
import { sumExplanation } from '../identity/compare-sum.js';
import { groupLabel } from '../project-money/project-expenses.js';
import type { PlanLine, PlanTable } from './plan-table.js';

/**
 * The money of a plan for one unit, group or source (tổng theo từng trục của kế hoạch). Whole đồng.
 *
 * @category plan
 * @since 0.1.0
 */
export interface AxisTotal<Key extends string> {
  readonly key: Key;
  readonly label: LocalText;
  readonly amountVnd: DecimalString;
  readonly explanation: Explanation;
}

/**
 * The totals of a plan (các tổng của kế hoạch): each axis adds up to the whole.
 *
 * @category plan
 * @since 0.1.0
 */
export interface PlanTotals {
  readonly total: Explanation;
  /** One row for one unit, however its name is spelt; the key is the spelling met first. */
  readonly byUnit: readonly AxisTotal<string>[];
  readonly byGroup: readonly AxisTotal<ActivityGroupId>[];
  readonly bySource: readonly AxisTotal<FundingSource>[];
}

/**
 * Adds up a plan by unit, expense group and source (tổng hợp kế hoạch theo đơn vị, nội dung chi, nguồn kinh phí).
 *
 * @param plan - the plan
 * @returns the whole and each axis in a fixed order, with explanations; the order of the lines changes no amount
 * @throws `KcError` `ARGUMENT_MALFORMED` when an argument is of another kind than its type
 * @example
 * ```ts runnable
 * import { planTotals } from '@khuyencong/budget';
 * const line = { unit: 'Trung tâm Khuyến công', source: 'provincial' } as const;
 * const { total, byGroup } = planTotals({
 *   kind: 'plan', id: 'kg-2024', name: 'Kế hoạch 2024', year: 2024, level: 'local', province: 'Kiên Giang',
 *   lines: [
 *     { ...line, id: '1', label: 'Xử lý môi trường', group: '7', amountVnd: '650000000' },
 *     { ...line, id: '2', label: 'Máy móc thiết bị', group: '3', amountVnd: '1100000000' },
 *   ],
 * });
 * total.value // => '1750000000'
 * byGroup.map(({ key, amountVnd }) => [key, amountVnd]) // => [['3', '1100000000'], ['7', '650000000']]
 * ```
 * @category plan
 * @since 0.1.0
 */
export function planTotals(plan: PlanTable): PlanTotals {
  checkArgument('plan', plan, ['lines']);
  const { lines } = plan;
  const ordered = lines.toSorted((left, right) => (left.id < right.id ? -1 : left.id > right.id ? 1 : 0));
  return {
    total: sumLines(ordered, wholePlan),
    byUnit: axis(ordered, {
      keyOf: ({ unit }) => unit,
      sameAs: nameKey,
      labelOf: (unit) => ({ vi: unit, en: unit }),
    }),
    byGroup: axis(ordered, { keyOf: ({ group }) => group, sameAs: (group) => group, labelOf: groupLabel }),
    bySource: axis(ordered, {
      keyOf: ({ source }) => source,
      sameAs: (source) => source,
      labelOf: (source) => fundingSourceLabels[source],
    }),
  };
}

export const wholePlan: LocalText = { vi: 'Toàn kế hoạch', en: 'Whole plan' };

export function sumLines(lines: readonly PlanLine[], label: LocalText): Explanation {
  const parts = lines.map(({ id, label: name, amountVnd }) => {
    const text = `${id} ${name}`;
    return { label: { vi: text, en: text }, amountVnd };
  });
  return sumExplanation(parts, label);
}

function axis<Key extends string>(
  lines: readonly PlanLine[],
  {
    keyOf,
    sameAs,
    labelOf,
  }: {
    readonly keyOf: (line: PlanLine) => Key;
    readonly sameAs: (key: Key) => string;
    readonly labelOf: (key: Key) => LocalText;
  },
): readonly AxisTotal<Key>[] {
  const groups = new Map<string, { readonly key: Key; readonly lines: PlanLine[] }>();
  for (const line of lines) {
    const key = keyOf(line);
    const group = groups.get(sameAs(key)) ?? { key, lines: [] };
    group.lines.push(line);
    groups.set(sameAs(key), group);
  }
  return [...groups]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(([, { key, lines: ofKey }]) => {
      const label = labelOf(key);
      const explanation = sumLines(ofKey, label);
      return { key, label, amountVnd: explanation.value, explanation };
    });
}
